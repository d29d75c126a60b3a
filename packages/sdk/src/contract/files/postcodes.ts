import * as z from 'zod/mini';
import { textByKey } from '../schema/text-by-key.js';
import { wholeNumber } from '../schema/whole-number.js';

/**
 * `postcodes/<outcode>.json`: postcode → LSOA 2021. Each sector is a grid of 20 × 20 unit letters
 * in one string. The character at a unit's position is an index into `lsoa21`; a space means there
 * is no such postcode.
 */
export const postcodeShard = z.object({
  contract: wholeNumber,
  lsoa21: z.array(z.string()),
  /** By sector digit. Trailing spaces are removed. */
  sectors: textByKey,
  /** Terminated incodes, separated by spaces, by the month they ended. */
  terminated: z.optional(textByKey),
  /** Present if some postcodes are live but none is residential: the outcode has no figures. */
  nonResidential: z.optional(z.literal(true)),
});
/** Inferred from {@link postcodeShard}. */
export type PostcodeShard = z.infer<typeof postcodeShard>;

/** The LSOA of a postcode, and the month it was terminated, if it was. */
export interface PostcodeEntry {
  lsoa21: string;
  terminated?: string;
}

const UNIT_LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';

/**
 * Position of an incode such as `2AB` in the grid. NaN for letters that no unit has, which would
 * otherwise fall on another's position.
 */
function gridPlace(incode: string): number {
  const letter = (at: number): number => UNIT_LETTERS.indexOf(incode[at]!) + 1 || NaN;
  return letter(1) * 20 + letter(2) - 21;
}

// Printable characters that JSON need not escape: no quote, backslash, control character or soft
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
 * Packs an outcode's postcodes by incode. The result does not depend on the order of the entries.
 * Throws RangeError for an incode outside the grid.
 *
 * @param nonResidential whether none of the live postcodes is residential
 */
export function encodePostcodes(
  contract: number,
  outcode: string,
  entries: ReadonlyMap<string, PostcodeEntry>,
  nonResidential = false,
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
  return {
    contract,
    lsoa21,
    sectors,
    ...(ended.size > 0 && { terminated }),
    ...(nonResidential && { nonResidential }),
  };
}

/** Looks up one incode in constant time; `undefined` if the outcode has no such postcode. */
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

/** Every postcode of a shard by incode; the inverse of `encodePostcodes`. */
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
