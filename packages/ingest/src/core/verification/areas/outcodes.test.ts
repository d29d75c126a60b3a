import type { AreaRecord, Manifest } from '@crimetrends/sdk/contract';
import { describe, expect, test } from 'vitest';
import { emptyRelease, type KeptRelease } from '../kept-release.js';
import { apportionmentFaults } from './outcodes.js';

/** A release with one outcode and one ward. */
function kept({ sources = ['postcode-residents'] } = {}): KeptRelease {
  const all = emptyRelease('2025-12');
  const record = (code: string, level: string): AreaRecord => ({ code, level }) as AreaRecord;
  all.records.set('QA1', record('QA1', 'outcode')).set('E05900001', record('E05900001', 'ward'));
  all.apportionedBy.set('QA1', 'residentsCensus2021');
  all.manifest = { sources: sources.map((id) => ({ id })) } as Manifest;
  return all;
}

const sentences = (all: KeptRelease): string[] =>
  [...apportionmentFaults(all)].map(
    ({ file, sentence }) => `${file.replace('releases/2025-12/areas/', '')} ${sentence}`,
  );

describe('how LSOAs were shared out', () => {
  test('is said by outcodes only', () => {
    expect(sentences(kept())).toEqual([]);
    const all = kept();
    all.apportionedBy.clear();
    all.apportionedBy.set('E05900001', 'livePostcodes');
    expect(sentences(all)).toEqual([
      'outcode/QA1.json does not say how LSOAs were shared out for it.',
      'ward/E05900001.json is said to have shares of LSOAs; only an outcode has.',
    ]);
  });

  test('is by residents only where the release has a source of them', () => {
    expect(sentences(kept({ sources: ['postcodes'] }))).toEqual([
      'outcode/QA1.json has shares by residents of postcodes; the manifest names no source of them.',
    ]);
  });
});
