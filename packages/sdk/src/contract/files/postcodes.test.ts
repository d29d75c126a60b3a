import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodePostcodes,
  encodePostcodes,
  findPostcode,
  postcodeShard,
  type PostcodeEntry,
} from './postcodes.js';

const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';
const incodes = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom(...LETTERS), fc.constantFrom(...LETTERS))
  .map(([sector, a, b]) => `${sector}${a}${b}`);
const lsoas = fc
  .integer({ min: 1, max: 600 })
  .map((n) => `E01${String(900_000 + n).padStart(6, '0')}`);
const months = fc.integer({ min: 1, max: 12 }).map((n) => `2024-${String(n).padStart(2, '0')}`);
const entries: fc.Arbitrary<PostcodeEntry> = fc
  .tuple(lsoas, fc.option(months, { nil: undefined }))
  .map(([lsoa21, terminated]) => ({ lsoa21, ...(terminated !== undefined && { terminated }) }));
const outcodes = fc
  .array(fc.tuple(incodes, entries), { maxLength: 300 })
  .map((pairs) => new Map(pairs));

/** Every possible incode. */
const EVERY_INCODE = [...'0123456789'].flatMap((sector) =>
  [...LETTERS].flatMap((a) => [...LETTERS].map((b) => `${sector}${a}${b}`)),
);

describe("an outcode's postcodes", () => {
  it('are decoded exactly as they were encoded', () => {
    fc.assert(
      fc.property(outcodes, (postcodes) => {
        const shard = postcodeShard.parse(
          JSON.parse(JSON.stringify(encodePostcodes(1, 'QA1', postcodes))),
        );
        const found = EVERY_INCODE.flatMap((incode) => {
          const entry = findPostcode(shard, incode);
          return entry ? [[incode, entry] as const] : [];
        });
        expect(new Map(found)).toEqual(postcodes);
        expect(decodePostcodes(shard)).toEqual(postcodes);
      }),
      { numRuns: 50 },
    );
  });

  it('encode to the same bytes in any input order', () => {
    fc.assert(
      fc.property(outcodes, (postcodes) => {
        const backwards = new Map([...postcodes].toReversed());
        expect(JSON.stringify(encodePostcodes(1, 'QA1', backwards))).toBe(
          JSON.stringify(encodePostcodes(1, 'QA1', postcodes)),
        );
      }),
    );
  });

  it('take one printable character each, which JSON need not escape, for up to 400 small areas', () => {
    const postcodes = new Map(
      EVERY_INCODE.slice(0, 400).map((incode, index) => [
        incode,
        { lsoa21: `E01${900_000 + index}` },
      ]),
    );
    const [grid] = Object.values(encodePostcodes(1, 'QA1', postcodes).sectors);
    expect([...grid!]).toHaveLength(400);
    expect(new Set(grid).size).toBe(400);
    expect(grid).not.toMatch(/["\\\s\p{C}\p{M}]/u);
    expect(JSON.stringify(grid)).toBe(`"${grid}"`);
  });

  it('reject an incode outside the grid instead of overwriting another', () => {
    expect(() => encodePostcodes(1, 'QA1', new Map([['1BC', { lsoa21: 'E01900001' }]]))).toThrow(
      /QA1 1BC/,
    );
    const shard = encodePostcodes(1, 'QA1', new Map([['1AZ', { lsoa21: 'E01900001' }]]));
    expect(findPostcode(shard, '1BC')).toBeUndefined();
    expect(findPostcode(shard, '')).toBeUndefined();
  });
});
