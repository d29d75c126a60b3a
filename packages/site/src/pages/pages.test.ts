import { describe, expect, test } from 'vitest';
import { areas, facts as bare } from '../../test/facts.js';
import { chooseExamples, type BundleFacts } from '../bundle-facts.js';
import { coveragePage } from './coverage.js';
import { homePage } from './home.js';
import { methodologyPage } from './methodology.js';
import { notFoundPage } from './not-found.js';

const facts: BundleFacts = { ...bare, examples: chooseExamples(areas), postcode: { text: 'QA1 1AA', area: areas[0]! } };
const pages = { homePage, coveragePage, methodologyPage, notFoundPage };

describe.each(Object.entries(pages))('%s', (_, page) => {
  test('holds under a policy that forbids inline script and style', () => {
    const scripts = page(facts).match(/<script[^>]*>/g) ?? [];
    expect(scripts.filter((tag) => !tag.includes(' src='))).toEqual([]);
    expect(page(facts)).not.toMatch(/<style| style=| on\w+=/);
  });

  test('is labelled as demonstration data when the bundle is, and only then', () => {
    const real: BundleFacts = { ...facts, pointer: { contract: 1, release: '2025-12', lastMonth: '2025-12', window: facts.pointer.window } };
    expect(page(facts)).toContain('Demonstration data: invented places and figures');
    expect(page(real)).not.toContain('Demonstration data');
  });

  test('carries the words its sources ask for', () => {
    expect(page(facts)).toContain('Contains public sector information.');
  });

  test('has one first heading', () => {
    expect(page(facts).match(/<h1/g)).toHaveLength(1);
  });
});

test('the home page shows a card for a postcode, a known, a partial and a silent area', () => {
  const cards = homePage(facts).match(/<crimetrends-card [^>]*>/g);
  expect(cards).toEqual(['postcode="QA1 1AA"', 'area="E07900001"', 'area="E06900002"', 'area="E08900001"'].map((target) => `<crimetrends-card ${target} methodology="/methodology/">`));
});

test('with script off the home page says the same in words, a part-year without a rate', () => {
  const text = homePage(facts);
  expect(text).toContain('65 crimes per 1,000 people in the year, likely between 62 and 69. Year to December 2025.');
  expect(text).toContain('260 crimes in the 6 months that were supplied.');
  expect(text).toContain('No figures.');
});

test('a name with markup in it is shown as text', () => {
  expect(homePage(facts)).toContain('Harrowmouth, &lt;b&gt;Eastcliff&lt;/b&gt; &amp; Sandle');
  expect(homePage(facts)).not.toContain('<b>');
});

test('the home page works for a bundle without any known area', () => {
  const text = homePage({ ...bare, examples: chooseExamples(areas.filter(({ code }) => code === 'E08900001')) });
  expect(text).toContain('area="E08900001"');
  expect(text).not.toContain('undefined');
});

test('the coverage page says which months a force did not supply and why', () => {
  const text = coveragePage(facts);
  expect(text).toContain('1 of 3 police forces supplied all 12 months');
  expect(text).toContain('6 of 12. Missing or incomplete: July to December 2025');
  expect(text).toContain('Greater Brackwater Police has supplied none since June 2023.');
});

test('the table of rows on the methodology page adds up to the rows read', () => {
  const numbers = [...methodologyPage(facts).matchAll(/<td class="number">([\d,]+)<\/td>/g)].map(([, text]) => Number(text!.replace(',', '')));
  const read = numbers.pop();
  expect(numbers.reduce((sum, rows) => sum + rows, 0)).toBe(read);
});
