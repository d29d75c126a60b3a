// Every setting of every host × every depth: what arrives, and what a reader sees of it.
import { arrivedParts } from './arrived.mjs';
import { UPGRADED } from './depths.mjs';
import { seen } from './reader.mjs';
import { given } from './snippets.mjs';

/**
 * A cell: what a reader sees on pages without the script and, if that differs, on pages whose
 * template has it; and the parts of the snippet that arrive.
 *
 * @typedef {{ sight: string, arrives: string }} Cell
 * @typedef {{ host: string, setting: string, cells: Record<string, Cell> }} Row
 */

// What renderers are given; a machine's own address is no address to some of them.
const PUBLIC = 'https://crime.example';
const TABS = 4;

/**
 * @param {object} run
 * @param {import('./depths.mjs').Place} run.place with the addresses of this run
 * @param {readonly import('./depths.mjs').Setting[]} run.settings
 * @param {import('playwright-core').BrowserContext} run.context
 * @param {Awaited<ReturnType<typeof import('./reader.mjs').templatePages>>} run.pages
 * @returns {Promise<Row[]>}
 */
export async function matrix({ place, settings, context, pages }) {
  const sightOf = sharedSights(context, place);
  return Promise.all(
    settings.map(async ({ host, setting, isServed = false, bringsScript = false, arrives }) => {
      const there = isServed ? place : publicPlace(place);
      const alone = await arrives(await given(there, bringsScript));
      const upgraded = bringsScript ? {} : await arrives(await given(there, true, UPGRADED));
      const cells = await Promise.all(
        Object.entries(alone).map(async ([depth, arrival]) => {
          const local = localised(arrival, place.operator);
          const sights = [await sightOf(addressOf(local, false))];
          if (upgraded[depth])
            sights.push(await sightOf(addressOf(localised(upgraded[depth], place.operator), true)));
          const cell = {
            sight: [...new Set(sights)].join(' / '),
            arrives: arrivedParts(typeof local === 'string' ? local : local.markup),
          };
          return [depth, cell];
        }),
      );
      return { host, setting, cells: Object.fromEntries(cells) };
    }),
  );

  /** @param {import('./depths.mjs').Arrival} arrival @param {boolean} hasScript */
  function addressOf(arrival, hasScript) {
    if (typeof arrival === 'string') return pages.add(arrival, hasScript);
    return hasScript ? `${arrival.address}&script=1` : arrival.address;
  }
}

/** @param {import('./depths.mjs').Place} place */
const publicPlace = (place) => replaced(place, place.operator, PUBLIC);

/** @param {import('./depths.mjs').Arrival} arrival @param {string} operator */
const localised = (arrival, operator) => replaced(arrival, PUBLIC, operator);

/** @template T @param {T} value @param {string} from @param {string} to @returns {T} */
const replaced = (value, from, to) => JSON.parse(JSON.stringify(value).replaceAll(from, to));

/**
 * Looks at each address once, a few at a time.
 *
 * @param {import('playwright-core').BrowserContext} context
 * @param {import('./depths.mjs').Place} place
 */
function sharedSights(context, place) {
  /** @type {Map<string, Promise<import('./reader.mjs').Sight>>} */
  const sights = new Map();
  /** @type {Promise<unknown>[]} */
  const tabs = Array.from({ length: TABS }, () => Promise.resolve());
  let next = 0;
  return (/** @type {string} */ address) => {
    const known = sights.get(address);
    if (known) return known;
    const tab = (next += 1) % TABS;
    const sight = tabs[tab].then(() => seen(context, address, place));
    tabs[tab] = sight.catch(() => {});
    sights.set(address, sight);
    return sight;
  };
}
