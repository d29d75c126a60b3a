import { expect, test } from 'vitest';
import { snippetOf, type Embed, type Host } from './snippets.js';

const host: Host = {
  site: 'https://stats.example/crime/',
  scripts: 'https://stats.example/crime/crimetrends/',
};
const pinned: Host = {
  ...host,
  scripts: `${host.scripts}0.1.0/`,
  bundle: `${host.scripts}bundle/`,
  integrity: {
    'crimetrends.js': 'sha384-script',
    'crimetrends.css': 'sha384-styles',
    'frames.js': 'sha384-frames',
  },
};
const embed: Embed = {
  element: 'card',
  attributes: { area: 'E06000032', theme: 'dark' },
  place: {
    title: 'Recorded crime in Luton & <b>',
    page: 'https://stats.example/crime/area/E06000032-luton/',
    pictures: 'https://stats.example/crime/area/E06000032-luton/',
    picture: {
      width: 380,
      height: 640,
      alt: 'Recorded crime in Luton. 84 “crimes” per 1,000 & "so on".',
    },
    sentence: 'Recorded crime in Luton: 19,000 crimes that the police placed there.',
  },
};

test('an element holds its place, its script, and a link for readers without one', () => {
  const { code, policy, crossOrigin } = snippetOf('element', embed, host);
  expect(code)
    .toBe(`<link rel="stylesheet" href="https://stats.example/crime/crimetrends/crimetrends.css" media="(scripting: enabled)">
<script type="module" src="https://stats.example/crime/crimetrends/crimetrends.js"></script>
<crimetrends-card area="E06000032" theme="dark">
  <a href="https://stats.example/crime/area/E06000032-luton/">Recorded crime in Luton &amp; &lt;b&gt;</a>
</crimetrends-card>`);
  expect(policy).toEqual([
    'script-src https://stats.example',
    'style-src https://stats.example',
    'connect-src https://stats.example',
  ]);
  expect(crossOrigin).toBe(true);
});

test('a pinned version names the bundle, and is checked by the browser', () => {
  const { code } = snippetOf('element', embed, pinned);
  expect(code).toContain(
    'src="https://stats.example/crime/crimetrends/0.1.0/crimetrends.js" ' +
      'data-bundle="https://stats.example/crime/crimetrends/bundle/" ' +
      'integrity="sha384-script" crossorigin="anonymous"',
  );
  expect(code).toContain('integrity="sha384-styles" crossorigin="anonymous"');
});

test('only the card needs the stylesheet, which holds its place', () => {
  const { code, policy } = snippetOf('element', { ...embed, element: 'trend' }, host);
  expect(code).not.toContain('stylesheet');
  expect(policy.join()).not.toContain('style-src');
});

test('lines that load files early stand first', () => {
  const hint = '<link rel="modulepreload" href="https://stats.example/crime/x.js">';
  expect(snippetOf('element', embed, { ...host, hints: [hint] }).code.startsWith(hint)).toBe(true);
});

test('a marked block has its attributes as data, and no tag that an editor removes', () => {
  const block = { ...embed, attributes: { area: 'E06000032', cities: true as const } };
  const { code } = snippetOf('block', block, host);
  expect(code).toContain(
    '<div data-crimetrends="card" data-area="E06000032" data-cities="">\n  <a href=',
  );
  expect(code).not.toContain('<crimetrends-card');
});

test('a frame names its element and place in its address, and no address of its page', () => {
  const framed = {
    ...embed,
    attributes: { ...embed.attributes, methodology: 'https://a.example/' },
  };
  const { code, policy } = snippetOf('iframe', framed, pinned);
  expect(code).toContain(
    '<iframe src="https://stats.example/crime/embed/?element=card&amp;area=E06000032&amp;theme=dark" ' +
      'title="Recorded crime in Luton &amp; &lt;b&gt;" width="100%" height="700"',
  );
  expect(code).toContain('0.1.0/frames.js" integrity="sha384-frames" crossorigin="anonymous"');
  expect(code).not.toContain('methodology');
  expect(policy).toEqual(['frame-src https://stats.example', 'script-src https://stats.example']);
});

test('a pasted link is an address alone', () => {
  expect(snippetOf('link', embed, host).code).toBe(embed.place.page);
});

test('a picture says all its figures, follows light and dark, and leads to its source', () => {
  const { code, policy, crossOrigin } = snippetOf('image', { ...embed, element: 'badge' }, host);
  expect(code).toBe(
    '<a href="https://stats.example/crime/area/E06000032-luton/"><picture>' +
      '<source srcset="https://stats.example/crime/area/E06000032-luton/badge-dark.png" ' +
      'media="(prefers-color-scheme: dark)">' +
      '<img src="https://stats.example/crime/area/E06000032-luton/badge.png" width="380" ' +
      'height="640" alt="Recorded crime in Luton. 84 “crimes” per 1,000 &amp; &quot;so on&quot;." ' +
      'loading="lazy"></picture></a>',
  );
  expect([policy, crossOrigin]).toEqual([['img-src https://stats.example'], false]);
});

test('a sentence is text, and needs nothing of its page', () => {
  expect(snippetOf('sentence', embed, host)).toEqual({
    code: embed.place.sentence,
    policy: [],
    crossOrigin: false,
  });
});

test('no value of an attribute leaves its quotes', () => {
  const hostile = { ...embed, attributes: { area: '"><script>alert(1)</script>' } };
  for (const depth of ['element', 'block', 'iframe'] as const)
    expect(snippetOf(depth, hostile, host).code).not.toContain('<script>alert');
});
