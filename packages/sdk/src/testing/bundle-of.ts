import {
  addMonths,
  CATEGORIES,
  CONTRACT_VERSION,
  encodePostcodes,
  levelOfCode,
  LEVELS,
  MEASURE_NAMES,
  parsePostcode,
  paths,
  type AreaDetail,
  type AreaFile,
  type AreaRecord,
  type Category,
} from '../contract/index.js';
import { InvalidArgumentError } from '../errors/invalid-argument.js';

/**
 * An area for a test. Categories missing from `counts` are 0; figures are complete unless given.
 */
export interface AreaDraft extends Partial<Omit<AreaDetail, 'code' | 'counts' | 'level'>> {
  /** A GSS code (which implies the level) or an outcode. */
  code: string;
  name: string;
  /** Incidents in the window by category. */
  counts?: Partial<Record<Category, number>>;
}

/** A bundle for a test. */
export interface BundleDraft {
  /** Name and last month of the release. Default `2025-12`. */
  release?: string;
  areas: readonly AreaDraft[];
  /** LSOA 2021 codes among `areas`, by postcode. */
  postcodes?: Readonly<Record<string, string>>;
  /** τ of every level and measure: how much areas vary beyond chance. Default 0.1. */
  tau?: number;
}

/**
 * Makes the files of a small bundle for {@link createMemoryClient}: a pointer, a file per area, and
 * two files per outcode of the postcodes. An area's comparators are those of its `parents` that are
 * among the areas.
 *
 * @example
 * import { bundleOf, createMemoryClient } from '@crimetrends/sdk/testing';
 *
 * const silent = { code: 'E01000001', name: 'Small area', observed: { kind: 'notSupplied' } };
 * const client = createMemoryClient(
 *   bundleOf({ areas: [silent], postcodes: { 'LU1 2AB': 'E01000001' } }),
 * );
 * console.log((await client.postcode('lu12ab')).status); // noData
 */
export function bundleOf({
  release = '2025-12',
  areas,
  postcodes = {},
  tau = 0.1,
}: BundleDraft): Record<string, unknown> {
  const window = { from: addMonths(release.slice(0, 7), -11), to: release.slice(0, 7) };
  const head = {
    contract: CONTRACT_VERSION,
    release,
    window,
    months: window,
    forces: [],
    names: {},
    tau: Object.fromEntries(LEVELS.map((level) => [level, MEASURE_NAMES.map(() => tau)])),
  };
  const records = areas.map(recordOf);
  const pack = (packed: AreaRecord[]): AreaFile => {
    const parents = new Set(packed.flatMap((area) => Object.values(area.parents)));
    return { ...head, comparators: records.filter(({ code }) => parents.has(code)), areas: packed };
  };
  return {
    [paths.pointer()]: { contract: CONTRACT_VERSION, release, lastMonth: window.to, window },
    ...Object.fromEntries(
      records.map((area) => [paths.area(release, area.level, area.code), pack([area])]),
    ),
    ...outcodes(release, postcodes, (codes) => pack(records.filter(({ code }) => codes.has(code)))),
  };
}

function recordOf({
  counts = {},
  observed = { kind: 'known' },
  population = 1_000,
  parents = {},
  ...draft
}: AreaDraft): AreaDetail {
  const level = levelOfCode(draft.code);
  if (!level)
    throw new InvalidArgumentError(
      'code',
      draft.code,
      'is of no level that a bundle holds; a GSS code such as E06000032 or an outcode such as LU1 is',
    );
  const supplied = observed.kind !== 'notSupplied' && {
    counts: CATEGORIES.map(({ slug }) => counts[slug] ?? 0),
  };
  return { ...draft, level, population, parents, observed, ...supplied };
}

/** The two files of each outcode: its postcodes, and the areas they lie in. */
function outcodes(
  release: string,
  postcodes: Readonly<Record<string, string>>,
  pack: (codes: ReadonlySet<string>) => AreaFile,
): Record<string, unknown> {
  const byOutcode = new Map<string, Map<string, { lsoa21: string }>>();
  for (const [text, lsoa21] of Object.entries(postcodes)) {
    const parsed = parsePostcode(text);
    if (!parsed)
      throw new InvalidArgumentError('postcode', text, 'is not a whole postcode such as LU1 2AB');
    byOutcode.set(
      parsed.outcode,
      (byOutcode.get(parsed.outcode) ?? new Map<string, { lsoa21: string }>()).set(parsed.incode, {
        lsoa21,
      }),
    );
  }
  return Object.fromEntries(
    [...byOutcode].flatMap(([outcode, entries]) => [
      [paths.postcodes(release, outcode), encodePostcodes(CONTRACT_VERSION, outcode, entries)],
      [
        paths.outcode(release, outcode),
        pack(new Set([...entries.values()].map(({ lsoa21 }) => lsoa21))),
      ],
    ]),
  );
}
