import { LEVELS, paths, type AreaRecord, type Level } from '@crimetrends/sdk/contract';
import { levelEntries } from '../release/release-plan.js';
import type { BundleFault } from '../bundle/bundle-fault.js';
import { contextLinkFaults } from './context/contexts.js';
import { sharedNames } from '../release/shared-names.js';
import { comparatorRecord } from '../release/comparator-record.js';
import { addCopy, forceText, type Copies } from './copies.js';
import type { KeptRelease } from './kept-release.js';

type Fault = (file: string, sentence: string) => BundleFault;

/** Checks that everything one file says of another is there, and is the same. */
export function* linkFaults(kept: KeptRelease): Generator<BundleFault> {
  const fault: Fault = (file, sentence) => ({ check: 'links', file, sentence });
  yield* parentFaults(kept, fault);
  yield* copyFaults(kept, fault);
  yield* sharedNameFaults(kept, fault);
  yield* headFaults(kept, fault);
  yield* housePriceHeadFaults(kept, fault);
  yield* levelFaults(kept, fault);
  yield* outcodeFaults(kept, fault);
  yield* contextLinkFaults(kept);
}

function* parentFaults({ records, release }: KeptRelease, fault: Fault): Generator<BundleFault> {
  for (const record of records.values()) {
    for (const [level, code] of Object.entries(record.parents) as [Level | 'city', string][]) {
      const parent = records.get(code);
      const at = paths.area(release, record.level, record.code);
      if (!parent) yield fault(at, `its ${level} ${code} is no area of the release.`);
      else if (!standsAt(parent, level))
        yield fault(at, `its ${level} ${code} is of level ${parent.level}.`);
    }
  }
}

// A unitary authority is its own county, and London's county is the region.
function standsAt({ level }: AreaRecord, asked: Level | 'city'): boolean {
  return (
    level === (asked === 'city' ? 'town' : asked) ||
    (asked === 'county' && (level === 'ltla' || level === 'region'))
  );
}

/** In a pack most areas have no file of their own to compare with. */
export type Extent = 'whole' | 'subset';

/** Checks that repeated records, names and forces equal those in their own files. */
export function* copyFaults(
  { records, copies, names, coverage }: KeptRelease,
  fault: Fault,
  extent: Extent = 'whole',
): Generator<BundleFault> {
  const own = (code: string, strip: (record: AreaRecord) => object): string | undefined => {
    const record = records.get(code);
    return record && JSON.stringify(strip(record));
  };
  yield* differing(
    copies.comparator,
    (code) => own(code, comparatorRecord),
    'comparator',
    fault,
    extent,
  );
  yield* differing(copies.outcode, (code) => own(code, (record) => record), 'area', fault, extent);
  yield* differing(names, (code) => records.get(code)?.name, 'name of parent', fault, extent);
  const forces = new Map(coverage?.forces.map((force) => [force.code, forceText(force)]));
  if (coverage) yield* differing(copies.force, (code) => forces.get(code), 'force', fault, 'whole');
}

/** Checks that files name the level of every area, and no other, whose name two levels share. */
function* sharedNameFaults(
  { records, sharedNames: kept }: KeptRelease,
  fault: Fault,
): Generator<BundleFault> {
  const shared = sharedNames([...records.values()]);
  for (const [code, texts] of kept)
    for (const [text, { file }] of texts)
      if (records.has(code) && text !== String(shared.has(code)))
        yield fault(
          file,
          shared.has(code)
            ? `does not say that another level has the name of ${code} too.`
            : `says that another level has the name of ${code} too; none has.`,
        );
}

function* differing(
  copies: Copies,
  own: (code: string) => string | undefined,
  what: string,
  fault: Fault,
  extent: Extent,
): Generator<BundleFault> {
  for (const [code, texts] of copies) {
    const expected = own(code);
    if (expected === undefined && extent === 'subset') continue;
    for (const [text, { file, times }] of texts) {
      if (text === expected) continue;
      const others = times > 1 ? ` (and ${times - 1} more files)` : '';
      yield fault(
        file,
        expected === undefined
          ? `its ${what} ${code} is not in the release${others}.`
          : `its ${what} ${code} differs from what ${code}’s own file says${others}.`,
      );
    }
  }
}

/**
 * Checks that release, window and months are the same in every file, and that the folder has the
 * release's name.
 */
export function* headFaults(
  { heads, manifest, release }: KeptRelease,
  fault: Fault,
): Generator<BundleFault> {
  if (!manifest) {
    yield fault(paths.manifest(release), 'is missing or cannot be read.');
    return;
  }
  if (manifest.release !== release)
    yield fault(paths.manifest(release), `is of release ${manifest.release}.`);
  const expected: Copies = new Map();
  const { window, months } = manifest;
  addCopy(
    expected,
    'head',
    `release ${release}, window ${window.from} to ${window.to}, months ${months.from} to ${months.to}`,
    '',
  );
  for (const [text, { file, times }] of heads.get('head') ?? []) {
    if (!expected.get('head')!.has(text))
      yield fault(
        file,
        `is of ${text}${times > 1 ? ` (and ${times - 1} more files)` : ''}; the manifest is not.`,
      );
  }
}

/** Checks that house prices cover the same months in every file. */
function* housePriceHeadFaults({ heads }: KeptRelease, fault: Fault): Generator<BundleFault> {
  const [[first] = [], ...others] = [...(heads.get('prices') ?? [])].sort(
    ([, a], [, b]) => b.times - a.times,
  );
  for (const [text, { file, times }] of others)
    yield fault(
      file,
      `is of ${text}${times > 1 ? ` (and ${times - 1} more files)` : ''}; the other contexts are of ${first}.`,
    );
}

function* levelFaults(
  { levels, records, manifest, release }: KeptRelease,
  fault: Fault,
): Generator<BundleFault> {
  const all = [...records.values()];
  for (const level of LEVELS) {
    const file = paths.level(release, level);
    const listed = levels.get(level);
    const standing = new Map(levelEntries(level, all).map(({ code, name }) => [code, name]));
    const number = manifest?.areas[level];
    if (number !== undefined && number !== standing.size)
      yield fault(
        paths.manifest(release),
        `counts ${number} areas of level ${level}; the release holds ${standing.size}.`,
      );
    if (!listed) {
      yield fault(file, 'is missing or cannot be read.');
      continue;
    }
    for (const { code, name } of listed.areas) {
      const ownName = standing.get(code);
      if (ownName !== name)
        yield fault(
          file,
          `lists ${code} as “${name}”; ` +
            (ownName === undefined
              ? 'no such area stands at this level.'
              : `its own file says “${ownName}”.`),
        );
      standing.delete(code);
    }
    for (const code of standing.keys()) yield fault(file, `does not list ${code}.`);
  }
}

/** Checks that an outcode has both its files, with the same LSOAs. */
export function* outcodeFaults(
  { outcodes, records, release }: KeptRelease,
  fault: Fault,
  extent: Extent = 'whole',
): Generator<BundleFault> {
  for (const [outcode, { areas, postcodes, noPlace }] of outcodes) {
    if (areas === undefined)
      yield fault(
        paths.outcode(release, outcode),
        'is missing or cannot be read, so no postcode of the outcode has figures.',
      );
    if (postcodes === undefined)
      yield fault(
        paths.postcodes(release, outcode),
        'is missing or cannot be read, so no postcode of the outcode is found.',
      );
    const lost =
      extent === 'whole'
        ? postcodes?.find((code) => records.get(code)?.level !== 'lsoa21')
        : undefined;
    if (lost !== undefined)
      yield fault(paths.postcodes(release, outcode), `${lost} is no LSOA of the release.`);
    if (areas !== undefined && postcodes !== undefined && areas !== postcodes.join(' '))
      yield fault(
        paths.outcode(release, outcode),
        'does not hold the LSOAs that the outcode’s postcodes lie in.',
      );
    if (noPlace !== undefined && records.has(outcode))
      yield fault(
        paths.area(release, 'outcode', outcode),
        `has figures of the outcode, although ${noPlace}.`,
      );
  }
}
