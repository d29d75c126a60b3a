import { IngestError } from '../ingest-error.js';

/** Elements that a pack can hold, in the order of its page. */
export const PACKED_ELEMENTS = [
  'card',
  'badge',
  'trend',
  'breakdown',
  'compare',
  'context',
  'search',
] as const;
/** One of {@link PACKED_ELEMENTS}. */
export type PackedElement = (typeof PACKED_ELEMENTS)[number];

/** Elements that need more than a pack's areas, and what. */
export const NEEDS_WHOLE_BUNDLE: Readonly<Record<string, string>> = {
  map: 'the boundaries and figures of every area that it draws',
  profile: 'the rankings, and the areas around and within the place',
  ranking: 'the figures of every area of a level',
};

/** The elements asked for, once each. Throws `invalidArgument` for one that a pack cannot hold. */
export function packedElements(asked: readonly string[]): PackedElement[] {
  const names = asked.map((name) => name.trim().replace(/^crimetrends-/, ''));
  for (const name of names)
    if (!isPacked(name)) {
      const needs = Object.hasOwn(NEEDS_WHOLE_BUNDLE, name) ? NEEDS_WHOLE_BUNDLE[name] : undefined;
      throw new IngestError(
        'invalidArgument',
        (needs
          ? `“${name}” is not packed: it needs ${needs}, so it reads a whole bundle. `
          : `“${name}” is no element of a pack. `) + `Use ${PACKED_ELEMENTS.join(', ')}.`,
      );
    }
  return PACKED_ELEMENTS.filter((name) => names.includes(name));
}

function isPacked(name: string): name is PackedElement {
  return (PACKED_ELEMENTS as readonly string[]).includes(name);
}
