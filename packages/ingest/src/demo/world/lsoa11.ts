import { gss, type Lsoa, type LsoaRecord, type Places } from './places.js';

/**
 * How an LSOA of 2011 became one of 2021, by the ONS's letters: unchanged, split, merged,
 * irregular.
 */
export type ChangeIndicator = 'U' | 'S' | 'M' | 'X';

/** One line of the ONS exact-fit lookup. */
export interface Lsoa11Change<Area extends LsoaRecord = Lsoa> {
  lsoa11: string;
  lsoa11Name: string;
  lsoa21: Area;
  change: ChangeIndicator;
}

interface Redrawn {
  change: Exclude<ChangeIndicator, 'U'>;
  /** LSOAs of 2021, each as ward name and letter. */
  into: readonly string[];
  /** How many LSOAs of 2011 they came from. */
  from: number;
}

/**
 * Every kind of change in the real table, each in a force that still used 2011 codes in early 2023.
 */
const REDRAWN: readonly Redrawn[] = [
  { change: 'S', into: ['Castle Gate A', 'Castle Gate B'], from: 1 },
  // A split into three: the nearest of more than two centroids.
  {
    change: 'S',
    into: [
      'Fenwick, Lowe and Marram B',
      'Fenwick, Lowe and Marram C',
      'Fenwick, Lowe and Marram D',
    ],
    from: 1,
  },
  { change: 'S', into: ['Thornwick Town C', 'Thornwick Town D'], from: 1 },
  { change: 'M', into: ['Millbridge A'], from: 2 },
  { change: 'M', into: ['Lower Vale B'], from: 2 },
  { change: 'S', into: ['Canal Side A', 'Canal Side B'], from: 1 },
  { change: 'M', into: ['Priory C'], from: 2 },
  // In a force with 2021 codes throughout: this 2011 code never occurs in the files.
  { change: 'S', into: ['Harbour A', 'Harbour B'], from: 1 },
];

/**
 * An irregular change across an LTLA boundary: one area of 2011 went to both, the other only to the
 * second.
 */
const IRREGULAR = ['Fenwick, Lowe and Marram A', 'Thornwick Town A'] as const;

/** The whole exact-fit table, in the order of 2011 codes. */
export function lsoa11Changes({ lsoas }: Places): Lsoa11Change[] {
  const byPlace = new Map(lsoas.map((lsoa) => [`${lsoa.ward.name} ${lsoa.name.at(-1)!}`, lsoa]));
  const find = (place: string): Lsoa => {
    const lsoa = byPlace.get(place);
    if (!lsoa) throw new Error(`The demo world has no LSOA "${place}".`);
    return lsoa;
  };
  let codes = 0;
  const old = (lsoa: Lsoa, letter: string): { lsoa11: string; lsoa11Name: string } => ({
    lsoa11: gss('E01', ++codes, 800_000),
    lsoa11Name: `${lsoa.name.slice(0, -1)}${letter}`,
  });
  const changes: Lsoa11Change[] = REDRAWN.flatMap(({ change, into, from }) =>
    Array.from({ length: from }, (_, place) => old(find(into[0]!), 'WXYZ'[place]!)).flatMap(
      (parent) => into.map((child) => ({ ...parent, lsoa21: find(child), change })),
    ),
  );
  const [first, second] = IRREGULAR.map(find) as [Lsoa, Lsoa];
  const both = old(first, 'V');
  changes.push({ ...both, lsoa21: first, change: 'X' }, { ...both, lsoa21: second, change: 'X' });
  changes.push({ ...old(second, 'V'), lsoa21: second, change: 'X' });
  const changed = new Set(changes.map(({ lsoa21 }) => lsoa21));
  const unchanged = lsoas
    .filter((lsoa) => !changed.has(lsoa))
    .map((lsoa): Lsoa11Change => ({
      lsoa11: lsoa.lsoa21,
      lsoa11Name: lsoa.name,
      lsoa21: lsoa,
      change: 'U',
    }));
  const key = ({ lsoa11, lsoa21 }: Lsoa11Change): string => lsoa11 + lsoa21.lsoa21;
  return [...unchanged, ...changes].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
