// Apart from postcodes.ts, so that a card's script does not carry it.
import type { PostcodeShard } from './postcodes.js';

/** The month in which the last postcode of an outcode ended; `undefined` if one is in use. */
export function endOfOutcode({ sectors, terminated = {} }: PostcodeShard): string | undefined {
  const all = Object.values(sectors).join('').replaceAll(' ', '').length;
  const ended = Object.values(terminated).join(' ').split(' ').length;
  return ended < all ? undefined : Object.keys(terminated).sort().at(-1);
}
