import { describe, expect, test } from 'vitest';
import { areas, facts as bare } from '../../test/facts.js';
import { chooseExamples, type BundleFacts } from '../bundle-facts.js';
import { coveragePage } from './coverage.js';
import { homePage } from './home.js';
import { methodologyPage } from './methodology.js';
import { notFoundPage } from './not-found.js';

const facts: BundleFacts = {
  ...bare,
  examples: chooseExamples(areas),
  postcode: { text: 'QA1 1AA', area: areas[0]! },
};
const pages = { homePage, coveragePage, methodologyPage, notFoundPage };

describe.each(Object.entries(pages))('%s', (_, page) => {
  test('works under a policy that forbids inline script and style', () => {
    const scripts = page(facts).match(/<script[^>]*>/g) ?? [];
    expect(scripts.filter((tag) => !tag.includes(' src='))).toEqual([]);
    expect(page(facts)).not.toMatch(/<style| style=| on\w+=/);
  });

  test('is labelled as demonstration data if the bundle is, and only then', () => {
    const real: BundleFacts = {
      ...facts,
      pointer: {
        contract: 2,
        release: '2025-12',
        lastMonth: '2025-12',
        window: facts.pointer.window,
      },
    };
    expect(page(facts)).toContain('Demonstration data: invented places and figures');
    expect(page(real)).not.toContain('Demonstration data');
  });

  test('has the attributions that its sources require', () => {
    expect(page(facts)).toContain('Contains public sector information.');
  });

  test('has one h1', () => {
    expect(page(facts).match(/<h1/g)).toHaveLength(1);
  });
});
