import * as z from 'zod/mini';
import { textByKey } from '../schema/text-by-key.js';
import { wholeNumber } from '../schema/whole-number.js';

/**
 * `postcodes/<outcode>.json`: postcode → LSOA 2021. Each sector is a grid of 20 × 20 unit letters
 * in one string: the character at a unit's place says which entry of `lsoa21` the postcode lies in,
 * a space that there is no such postcode.
 */
export const postcodeShard = z.object({
  contract: wholeNumber,
  lsoa21: z.array(z.string()),
  /** By sector digit. Trailing spaces are cut. */
  sectors: textByKey,
  /** By the month a postcode ended, the incodes that did, separated by spaces. */
  terminated: z.optional(textByKey),
});
/** What {@link postcodeShard} reads. */
export type PostcodeShard = z.infer<typeof postcodeShard>;

/** Where a postcode lies; `terminated` is the month it ended, when it did. */
export interface PostcodeEntry {
  lsoa21: string;
  terminated?: string;
}

const UNIT_LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';

/**
 * The grid's place of an incode such as `2AB`; NaN for letters that no unit has, lest they fall on
 * a neighbour's place.
 */
function gridPlace(incode: string): number {
  const letter = (at: number): number => UNIT_LETTERS.indexOf(incode[at]!) + 1 || NaN;
  return letter(1) * 20 + letter(2) - 21;
}

// Printable characters that JSON writes as they are: no quote, no backslash, no control, no soft
// hyphen.
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

/**
 * Packs an outcode's postcodes by incode; entries may come in any order, the result is always the
 * same. Throws RangeError for an incode no grid has.
 */
export function encodePostcodes(
  contract: number,
  outcode: string,
  entries: ReadonlyMap<string, PostcodeEntry>,
): PostcodeShard {
  const lsoa21 = [...new Set([...entries.values()].map((entry) => entry.lsoa21))].sort();
  const indexOf = new Map(lsoa21.map((code, index) => [code, index]));
  const grids = new Map<string, string[]>();
  const ended = new Map<string, string[]>();
  for (const [incode, entry] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const sector = incode[0]!;
    const grid = grids.get(sector) ?? new Array<string>(400).fill(' ');
    const place = gridPlace(incode);
    if (Number.isNaN(place))
      throw new RangeError(
        `${outcode} ${incode} is not a postcode: a unit's letters are among ${UNIT_LETTERS}`,
      );
    grid[place] = gridCharacter(indexOf.get(entry.lsoa21)!);
    grids.set(sector, grid);
    if (entry.terminated)
      ended.set(entry.terminated, [...(ended.get(entry.terminated) ?? []), incode]);
  }
  const sectors = Object.fromEntries(
    [...grids].map(([sector, grid]) => [sector, grid.join('').trimEnd()]),
  );
  const terminated = Object.fromEntries(
    [...ended]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([when, incodes]) => [when, incodes.join(' ')]),
  );
  return { contract, lsoa21, sectors, ...(ended.size > 0 && { terminated }) };
}

/** Looks one incode up in constant time; `undefined` when the outcode has no such postcode. */
export function findPostcode(shard: PostcodeShard, incode: string): PostcodeEntry | undefined {
  const character = shard.sectors[incode[0]!]?.[gridPlace(incode)];
  if (character === undefined || character === ' ') return undefined;
  const lsoa21 = shard.lsoa21[gridIndex(character)];
  if (lsoa21 === undefined) return undefined;
  const ended = Object.entries(shard.terminated ?? {}).find(([, incodes]) =>
    incodes.includes(incode),
  );
  return { lsoa21, ...(ended && { terminated: ended[0] }) };
}

/** Every postcode of a shard by incode: what `encodePostcodes` was given. */
export function decodePostcodes(shard: PostcodeShard): Map<string, PostcodeEntry> {
  const incodes = Object.entries(shard.sectors).flatMap(([sector, grid]) =>
    [...grid].flatMap((character, place) =>
      character === ' '
        ? []
        : `${sector}${UNIT_LETTERS[Math.floor(place / 20)]}${UNIT_LETTERS[place % 20]}`,
    ),
  );
  return new Map(incodes.sort().map((incode) => [incode, findPostcode(shard, incode)!]));
}
