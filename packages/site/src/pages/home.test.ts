import { expect, test } from 'vitest';
import { areas, facts as bare } from '../../test/facts.js';
import { chooseExamples, type BundleFacts } from '../bundle-facts.js';
import { homePage } from './home.js';

const facts: BundleFacts = {
  ...bare,
  examples: chooseExamples(areas),
  postcode: { text: 'QA1 1AA', area: areas[0]! },
};

test('the home page shows a card for a postcode, a known area, a partial one and one without figures', () => {
  const cards = homePage(facts).match(/<crimetrends-card [^>]*>/g);
  expect(cards).toEqual(
    ['postcode="QA1 1AA"', 'area="E07900001"', 'area="E06900002"', 'area="E08900001"'].map(
      (target) => `<crimetrends-card ${target} heading-level="3" methodology="/methodology/">`,
    ),
  );
});

test('the home page finds places by name, postcode or code, and links to them without script', () => {
  const [search] = /<crimetrends-search [^]*?<\/crimetrends-search>/.exec(homePage(facts))!;
  expect(homePage(facts)).toContain('Type a name, postcode or code, for example');
  expect(search).toContain('to="/area/{code}/ /area/{outcode}/ /?q={postcode}"');
  expect(search).toContain('<noscript>');
  expect(search).toContain('<a href="/area/E06900002/">Harrowmouth, &lt;b&gt;');
  expect(homePage(facts)).not.toContain('<form');
});

test('without script the home page says the same in words, and gives no rate for part of a year', () => {
  const text = homePage(facts);
  expect(text).toContain(
    '65 crimes per 1,000 people in the year, likely between 59 and 71. Year to December 2025.',
  );
  expect(text).toContain('260 crimes recorded, with 6 of 12 months supplied.');
  expect(text).toContain('No figures.');
});

test('a name with markup in it is shown as text', () => {
  expect(homePage(facts)).toContain('Harrowmouth, &lt;b&gt;Eastcliff&lt;/b&gt; &amp; Sandle');
  expect(homePage(facts)).not.toContain('<b>');
});

test('the home page works for a bundle without known areas', () => {
  const text = homePage({
    ...bare,
    examples: chooseExamples(areas.filter(({ code }) => code === 'E08900001')),
  });
  expect(text).toContain('area="E08900001"');
  expect(text).not.toContain('undefined');
});
