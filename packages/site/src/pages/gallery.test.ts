import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { areas, facts } from '../../test/facts.js';
import { chooseExamples } from '../bundle-facts.js';
import { exhibitsOf } from '../gallery/specimens.js';
import { galleryPages } from './gallery.js';

const bundle = {
  ...facts,
  examples: chooseExamples(areas),
  postcode: { text: 'QA1 1AD', area: areas[0]! },
};
const { exports } = JSON.parse(
  readFileSync(new URL('../../../widgets/package.json', import.meta.url), 'utf8'),
) as { exports: Record<string, { default?: string }> };
const elements = Object.entries(exports).flatMap(([entry, { default: file }]) =>
  file?.endsWith('.define.js') ? [entry.slice(2)] : [],
);
const pages = galleryPages(bundle, elements);

test('every element of the widgets is in the gallery', () => {
  expect(elements.length).toBeGreaterThan(2);
  expect(Object.keys(pages).toSorted()).toEqual(
    ['gallery/index.html', ...elements.map((name) => `gallery/${name}/index.html`)].toSorted(),
  );
});

test('each state is shown in light and dark, in English and Welsh', () => {
  const card = pages['gallery/card/index.html']!;
  expect(card.match(/<crimetrends-card /g)).toHaveLength(
    exhibitsOf(bundle).find(({ name }) => name === 'card')!.specimens.length * 4,
  );
  expect(card.match(/theme="dark" lang="cy"/g)!.length).toBeGreaterThan(10);
  expect(card).toContain(
    '<crimetrends-card postcode="QA1 1AD" theme="light" lang="en" heading-level="3"></crimetrends-card>',
  );
});

test('no page has inline code that a strict policy forbids', () => {
  for (const page of Object.values(pages))
    expect(page).not.toMatch(/ style="| on\w+="|<style|<script>/);
});
