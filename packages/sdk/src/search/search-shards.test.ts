import { describe, expect, it } from 'vitest';
import { CONTRACT_VERSION } from '../contract/index.js';
import { directShards, neighbourShards, shardKeys } from './search-shards.js';

const keys = shardKeys({
  contract: CONTRACT_VERSION,
  release: '2025-12',
  whole: 'lu be nore norw',
  largest: 'no nor st',
});
const long = (word: string): boolean => word.length > 3;

describe('the shards of a text', () => {
  it('are one, if it has all areas of a word', () => {
    expect(directShards(['st', 'luton'], keys)).toEqual(['lu']);
    expect(directShards(['norwich'], keys)).toEqual(['norw']);
  });

  it('have only the largest areas, for a prefix of too many words', () => {
    expect(directShards(['nor'], keys)).toEqual(['nor']);
    expect(directShards(['nor', 'st'], keys)).toEqual(['nor', 'st']);
  });

  it('are none for a word that no area has', () => {
    expect(directShards(['nora'], keys)).toEqual([]);
    expect(directShards(['zz', 'x'], keys)).toEqual([]);
  });

  it('of a misspelling leave out or swap one of the first four letters', () => {
    expect(neighbourShards(['ulton'], keys, long)).toEqual(['lu']);
    expect(neighbourShards(['lluton'], keys, long)).toEqual(['lu']);
    expect(neighbourShards(['nowrich'], keys, long)).toEqual(['no', 'norw', 'nor']);
    expect(neighbourShards(['nor'], keys, long)).toEqual([]);
  });

  // claim: most-often-3-most
  it('are at most four, whatever the text', () => {
    const many = shardKeys({
      contract: CONTRACT_VERSION,
      release: '2025-12',
      whole: '',
      largest: 'ab bc cd de ef fg',
    });
    expect(directShards(['ab', 'bc', 'cd', 'de', 'ef', 'fg'], many).length).toBe(4);
    expect(neighbourShards(['abxx', 'bcxx', 'cdxx', 'dexx', 'efxx'], many, long).length).toBe(4);
  });
});
