import { describe, expect, it } from 'vitest';
import * as sentences from '../src/sentences/index.js';
import { cy } from '../src/sentences/cy.js';
import { everything } from './sentences/cases.js';

const LIKELY = { en: /\blikely\b/i, cy: /\b(t|d|th)ebygol\b/i };

// “Likely” is said by these alone. Whatever shows one of them shows `likelyMeaningSentence` too: the
// elements are held to that by their browser tests, the site by its own.
const WITH_ITS_MEANING = [
  'likelyBetween',
  'rateSentence',
  'figureSentence',
  'summarySentence',
  'yearlySummary',
  'changeSentence',
  'pairSentence',
  'similarSentence',
  'denominatorSentence',
  // Which says it in full.
  'methodSentences',
];

describe.each(['en', 'cy'] as const)('“likely” in %s', (tag) => {
  const lang = tag === 'en' ? 'en' : cy;
  const meaning = sentences.likelyMeaningSentence(lang);
  const likely = everything(lang).filter(({ text }) => text && LIKELY[tag].test(text));

  // claim: likely-said-with-meaning
  it('is said in parts that are shown with its meaning, or beside the meaning itself', () => {
    const alone = likely.filter(
      ({ by, text }) => !WITH_ITS_MEANING.includes(by) && !text!.includes(meaning),
    );
    expect([...new Set(alone.map(({ by, text }) => `${by}: ${text}`))].slice(0, 20)).toEqual([]);
  });

  it('is said by each of those parts', () => {
    const saying = new Set(likely.map(({ by }) => by));
    expect(WITH_ITS_MEANING.filter((by) => !saying.has(by))).toEqual([]);
  });
});
