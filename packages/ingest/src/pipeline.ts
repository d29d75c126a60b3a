import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monthsOf } from '@crimetrends/sdk/contract';
import { areaCounts, type BuildReport } from './core/build-report.js';
import { chooseInputs, lengthOf, type ChosenInputs } from './core/choose-inputs.js';
import { emptyCounts, type Counts } from './core/counts.js';
import { judge } from './core/findings.js';
import { forceCoverage } from './core/force-coverage.js';
import { nationOf } from './core/input-description.js';
import { parsePostcodeRows, type PostcodeRow } from './core/postcode-rows.js';
import { releaseContent, type Gathered } from './core/release-content.js';
import { releasePlan } from './core/release-plan.js';
import { writeRelease } from './shell/bundle-writer.js';
import { discover } from './shell/discover.js';
import { openInputFolder, type InputFile } from './shell/input-files.js';
import { readDescriptions, type Descriptions } from './shell/read-descriptions.js';
import { loadGeography, type LoadedGeography } from './shell/load-geography.js';
import { loadStreetMonth, type CountedFile } from './shell/load-street-month.js';
import { lookupReader } from './shell/read-lookup.js';
import { readRegistry, type Registry } from './shell/registry.js';
import { Warehouse } from './shell/warehouse.js';

/** What to build, from what. */
export interface BuildOptions {
  input: string;
  out: string;
  /** The release's last month; the newest month found when absent. */
  release?: string;
  /** Checks whose findings are published all the same. */
  accept: readonly string[];
  /** How many months the series cover. */
  seriesMonths: number;
}

/** Told what is being done, so that a person can watch. */
export interface Progress {
  step<T>(title: string, run: (say: (detail: string) => void) => Promise<T>): Promise<T>;
}

/** From a folder of published files to a release on disk. */
export async function build(options: BuildOptions, progress: Progress): Promise<Omit<BuildReport, 'seconds'>> {
  const registry = readRegistry();
  const scratch = mkdtempSync(join(tmpdir(), 'crimetrends-'));
  const folder = await openInputFolder(options.input);
  const warehouse = await Warehouse.open(scratch);
  try {
    const files = new Map(folder.files.map((input) => [input.file, input]));
    const inventory = await progress.step('Look at every file of the input', () => discover(folder.files, registry.forces));
    const inputs = chooseInputs(inventory, options.release, options.seriesMonths);
    const described = await readDescriptions(inventory, files, registry.gaps);
    const nation = (countries: readonly string[]) => nationOf(described.input, countries);
    const places = await progress.step('Stage geography, census and postcodes', () => loadGeography(inputs, warehouse, lookupReader(files, warehouse, scratch), nation));
    const accepted = judge(places.findings, options.accept);
    const counts = emptyCounts(monthsOf(inputs.months), places.geography.lsoas.length);
    const street = await progress.step('Count incidents, month by month', (say) => countMonths({ inputs, counts, files, registry, warehouse, scratch, accept: options.accept }, say));
    const gathered = await progress.step('Work out figures for every area', async () =>
      gather({ inputs, counts, places, street, described, registry, warehouse, notes: [...inputs.notes, ...accepted.map(({ sentence }) => sentence), ...street.notes] }));
    const contentOf = releaseContent(gathered);
    const written = await progress.step('Write the release', async () =>
      writeRelease(options.out, inputs.lastMonth, { window: inputs.window, demo: gathered.demoNotice !== undefined }, (release) => releasePlan(contentOf(release))));
    const content = contentOf(written.release);
    return {
      ...written,
      window: inputs.window,
      months: inputs.months,
      ledger: content.manifest.ledger,
      areas: areaCounts(content),
      coverage: { forces: content.coverage },
      postcodes: [...gathered.postcodes.values()].reduce((sum, outcode) => sum + outcode.size, 0),
      notes: gathered.notes,
      notUnderstood: inventory.left,
    };
  } finally {
    warehouse.close();
    folder.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

interface CountingInput {
  inputs: ChosenInputs;
  counts: Counts;
  files: ReadonlyMap<string, InputFile>;
  registry: Registry;
  warehouse: Warehouse;
  scratch: string;
  accept: readonly string[];
}

interface CountedMonths {
  files: CountedFile[];
  notes: string[];
}

async function countMonths({ inputs, counts, files, registry, warehouse, scratch, accept }: CountingInput, say: (detail: string) => void): Promise<CountedMonths> {
  const counted: CountedMonths = { files: [], notes: [] };
  for (const [index, month] of counts.months.entries()) {
    const editions = inputs.street.get(month);
    if (!editions) continue;
    say(`${month}, ${index + 1} of ${counts.months.length}`);
    const { files: read, notes } = await loadStreetMonth(month, editions, { inputs: files, forces: registry.forces, warehouse, scratch, accepted: accept, counts });
    counted.files.push(...read);
    counted.notes.push(...notes);
  }
  return counted;
}

interface GatheringInput {
  inputs: ChosenInputs;
  counts: Counts;
  places: LoadedGeography;
  street: CountedMonths;
  described: Descriptions;
  registry: Registry;
  warehouse: Warehouse;
  notes: string[];
}

async function gather({ inputs, counts, places, street, described, registry, warehouse, notes }: GatheringInput): Promise<Gathered> {
  const { geography } = places;
  const rows = new Map<string, Map<string, number>>();
  for (const { force, month, ledger } of street.files) rows.set(force, (rows.get(force) ?? new Map<string, number>()).set(month, ledger.read));
  return {
    window: inputs.window,
    months: inputs.months,
    windowLength: lengthOf(inputs.window),
    geography,
    counts,
    coverage: forceCoverage({ areas: geography.forces, forces: registry.forces, months: counts.months, rows, gaps: described.gaps }),
    files: street.files.map(({ file, force, month, ledger }) => ({ file, force, month, ledger })),
    used: [
      ...places.read.map(({ found, file, lines, bytes, sha256 }) => ({ kind: found.layout.kind, edition: found.layout.edition, file, rows: lines, bytes, sha256 })),
      ...street.files.map(({ file, ledger, bytes, sha256 }) => ({ kind: 'street' as const, edition: '', file, rows: ledger.read, bytes, sha256 })),
    ],
    publishers: registry.publishers,
    postcodes: parsePostcodeRows((await warehouse.rows('marts/postcodes.sql')) as unknown as PostcodeRow[], geography.lsoas),
    notes,
    codeVersion: registry.codeVersion,
    demoNotice: described.input.dataset === 'demo' ? (described.input.notice ?? 'Demonstration data.') : undefined,
  };
}
