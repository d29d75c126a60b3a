import { likelyMeaningSentence } from '@crimetrends/sdk/sentences';
import { expect, test } from 'vitest';
import { areas, facts } from '../../test/facts.js';
import { chooseExamples } from '../bundle-facts.js';
import { coveragePage } from './coverage.js';
import { homePage } from './home.js';
import { methodologyPage } from './methodology.js';
import { notFoundPage } from './not-found.js';
import { qualityPage } from './quality.js';

const shown = { ...facts, examples: chooseExamples(areas) };
const PAGES = { coveragePage, homePage, methodologyPage, notFoundPage, qualityPage };

test.each(Object.entries(PAGES))('%s says what “likely” means if it says it', (_, page) => {
  const text = page(shown);
  const meaning = likelyMeaningSentence('en');
  expect([/\blikely\b/i.test(text.replaceAll(meaning, '')), text.includes(meaning)]).not.toEqual([
    true,
    false,
  ]);
});

test.each(Object.entries(PAGES))(
  '%s judges no place, and calls no two about the same',
  (_, page) => {
    expect(page(shown)).not.toMatch(/\b(about the same|safe|safer|safest|dangerous|hotspots?)\b/i);
  },
);

test('the home page says “likely”, so that this is tested at all', () => {
  expect(homePage(shown)).toMatch(/\blikely between\b/);
});
