import * as z from 'zod/mini';
import { textByKey } from './text-by-key.js';
import { wholeNumber } from './whole-number.js';

/**
 * `postcodes/<outcode>.json`: postcode → LSOA 2021. Each sector is a grid of 20 × 20 unit letters in one string:
 * the character at a unit's place says which entry of `lsoa21` the postcode lies in, a space that there is no such postcode.
 */
export const postcodeShard = z.object({
  contract: wholeNumber,
  outcode: z.string(),
  lsoa21: z.array(z.string()),
  /** By sector digit. Trailing spaces are cut. */
  sectors: textByKey,
  /** By the month a postcode ended, the incodes that did, separated by spaces. */
  terminated: z.optional(textByKey),
});
export type PostcodeShard = z.infer<typeof postcodeShard>;

/** Where a postcode lies; `terminated` is the month it ended, when it did. */
export interface PostcodeEntry {
  lsoa21: string;
  terminated?: string;
}

const UNIT_LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';

/** The grid's place of an incode such as `2AB`. */
function gridPlace(incode: string): number {
  return UNIT_LETTERS.indexOf(incode[1]!) * 20 + UNIT_LETTERS.indexOf(incode[2]!);
}

// Printable characters that JSON writes as they are: no quote, no backslash, no control, no soft hyphen.
function gridCharacter(index: number): string {
  let code = 33 + index;
  if (code >= 34) code += 1;
  if (code >= 92) code += 1;
  if (code >= 127) code += 34;
  if (code >= 173) code += 1;
  return String.fromCharCode(code);
}

function gridIndex(character: string): number {
  let code = character.charCodeAt(0);
  if (code > 173) code -= 1;
  if (code > 160) code -= 34;
  if (code > 92) code -= 1;
  if (code > 34) code -= 1;
  return code - 33;
}

/** Packs an outcode's postcodes; entries may come in any order, the result is always the same. */
export function encodePostcodes(contract: number, outcode: string, entries: ReadonlyMap<string, PostcodeEntry>): PostcodeShard {
  const lsoa21 = [...new Set([...entries.values()].map((entry) => entry.lsoa21))].sort();
  const indexOf = new Map(lsoa21.map((code, index) => [code, index]));
  const grids = new Map<string, string[]>();
  const ended = new Map<string, string[]>();
  for (const [incode, entry] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const sector = incode[0]!;
    const grid = grids.get(sector) ?? new Array<string>(400).fill(' ');
    grid[gridPlace(incode)] = gridCharacter(indexOf.get(entry.lsoa21)!);
    grids.set(sector, grid);
    if (entry.terminated) ended.set(entry.terminated, [...(ended.get(entry.terminated) ?? []), incode]);
  }
  const sectors = Object.fromEntries([...grids].map(([sector, grid]) => [sector, grid.join('').trimEnd()]));
  const terminated = Object.fromEntries([...ended].sort(([a], [b]) => (a < b ? -1 : 1)).map(([when, incodes]) => [when, incodes.join(' ')]));
  return { contract, outcode, lsoa21, sectors, ...(ended.size > 0 && { terminated }) };
}

/** Looks one incode up in constant time; `undefined` when the outcode has no such postcode. */
export function findPostcode(shard: PostcodeShard, incode: string): PostcodeEntry | undefined {
  const character = shard.sectors[incode[0]!]?.[gridPlace(incode)];
  if (character === undefined || character === ' ') return undefined;
  const lsoa21 = shard.lsoa21[gridIndex(character)];
  if (lsoa21 === undefined) return undefined;
  const ended = Object.entries(shard.terminated ?? {}).find(([, incodes]) => incodes.includes(incode));
  return { lsoa21, ...(ended && { terminated: ended[0] }) };
}
