import {
  monthsOf,
  type CoverageFile,
  type CoverageLetter,
  type RevisionsFile,
} from '@crimetrends/sdk/contract';
import { recordBasis } from './core/release/area-records.js';
import { areaCounts, type BuildReport } from './core/release/build-report.js';
import { chooseInputs, lengthOf } from './core/input/choose-inputs.js';
import { placeTypesTopic } from './core/context/place-types.js';
import { emptyCounts } from './core/police/counts.js';
import { judge } from './core/findings.js';
import { forceCoverage, strayForces } from './core/coverage/force-coverage.js';
import { oldGapWarnings } from './core/input/known-gap-age.js';
import { nationOf } from './core/geography/nation.js';
import { monthsRead, outcomeWindow } from './core/police/outcomes/outcome-window.js';
import { countPostcodes } from './core/geography/postcode-rows.js';
import { releaseContent } from './core/release/release-content.js';
import { revisionsOf } from './core/release/revisions/revisions.js';
import { releasePlan } from './core/release/release-plan.js';
import type { MonthExtra } from './core/police/month-cache/month-parts.js';
import { policeBytes } from './core/police/month-cache/months-read.js';
import { policeRows } from './core/coverage/rows-by-force.js';
import { usedFiles } from './core/release/used-files.js';
import type { BuildOptions } from './shell/run/build-options.js';
import { openRun } from './shell/run/build-run.js';
import type { Progress } from './shell/run/progress.js';
import { writeRelease } from './shell/release/bundle-writer.js';
import { codeDigest } from './shell/code-digest.js';
import { discover } from './shell/input/discover.js';
import { followOutcomes } from './shell/police/follow-outcomes.js';
import { openInputFolder } from './shell/input/input-files.js';
import { loadBoundaries } from './shell/geography/load-boundaries.js';
import { loadContext } from './shell/context/load-context.js';
import { KeptNeighbours } from './shell/release/kept-neighbours.js';
import { KnownFiles } from './shell/input/known-files.js';
import { loadGeography, placingDigest, readDigest } from './shell/geography/load-geography.js';
import { loadOutcomes } from './shell/police/load-outcomes.js';
import { loadPostcodeResidents } from './shell/geography/load-postcode-residents.js';
import { keepPostcodesOnDisk, loadPostcodes } from './shell/geography/load-postcodes.js';
import { loadStopAndSearch } from './shell/police/load-stop-and-search.js';
import { loadSnapPoints } from './shell/police/load-snap-points.js';
import { loadStreet } from './shell/police/load-street.js';
import { MonthCache } from './shell/police/month-cache/month-cache.js';
import { MONTH_MARTS, OUTCOME_MARTS } from './shell/police/month-cache/month-marts.js';
import { previousRelease } from './shell/release/previous-release.js';
import { readDescriptions } from './shell/input/read-descriptions.js';
import { lookupReader } from './shell/input/read-lookup.js';
import { readRegistry } from './shell/registry.js';
import { Warehouse } from './shell/warehouse.js';

/**
 * From a folder of published files to a release on disk. Throws IngestError with the file, the line
 * and the next step.
 */
export async function build(
  { input, out, release, accept, seriesMonths, today, cache, flush }: BuildOptions,
  progress: Progress,
): Promise<Omit<BuildReport, 'seconds' | 'steps' | 'peakMemoryMb'>> {
  const registry = readRegistry();
  const run = openRun(out, cache);
  const { scratch, kept } = run;
  try {
    const code = codeDigest();
    const known = KnownFiles.in(kept, code);
    const folder = await openInputFolder(input, { isKnown: known.has });
    run.atEnd(folder.close);
    const warehouse = await Warehouse.open(scratch);
    run.atEnd(() => warehouse.close());
    const files = new Map(folder.files.map((file) => [file.file, file]));
    const inventory = await progress.step('Look at every file of the input', () =>
      discover(folder.files, registry, known),
    );
    if (cache !== undefined) known.keep(folder.files, [...inventory.files, ...inventory.left]);
    const described = await readDescriptions(inventory, files, registry.gaps);
    const inputs = chooseInputs(inventory, release, seriesMonths);

    const places = await progress.step('Stage geography, census and postcodes', () =>
      loadGeography(inputs, warehouse, lookupReader(files, warehouse, scratch), (countries) =>
        nationOf(described.input, countries),
      ),
    );
    const findings = judge(places.findings, accept);
    await keepPostcodesOnDisk(warehouse, scratch);
    const residents = await progress.step('Stage residents of postcodes', () =>
      loadPostcodeResidents(inputs.lookups, warehouse, lookupReader(files, warehouse, scratch)),
    );
    findings.push(...judge(residents.findings, accept));
    const { geography } = places;

    const counts = emptyCounts(monthsOf(inputs.months), geography.lsoas.length);
    const window = outcomeWindow(inputs.outcomes, inputs.lastMonth);
    const reading = monthsRead(inputs.months, window);
    const police = {
      inputs: files,
      forces: registry.forces,
      warehouse,
      scratch,
      accepted: accept,
      versions: { lookups: '', code },
    };
    const versions = { lookups: await placingDigest(warehouse, geography), code };
    const keepsOf = (month: string): MonthExtra[] => [
      ...(window ? ['ids' as const] : []),
      ...(month >= inputs.window.from ? ['points' as const] : []),
    ];
    const street = await progress.step('Count incidents, month by month', (say) =>
      loadStreet(
        inputs.street,
        reading.street,
        {
          ...police,
          counts,
          cache: new MonthCache(kept, 'months', MONTH_MARTS),
          versions,
          keepsOf,
          placeTypes: registry.placeTypes,
        },
        say,
      ),
    );
    const outcomes = await progress.step('Read outcomes', (say) =>
      loadOutcomes(
        inputs.outcomes,
        reading.outcomes,
        { ...police, outcomeTypes: registry.outcomeTypes },
        new MonthCache(kept, 'outcomes', OUTCOME_MARTS),
        say,
      ),
    );
    const searches = await progress.step('Count stop-and-search files', () =>
      loadStopAndSearch(
        inputs.stopAndSearch,
        counts.months,
        police,
        new MonthCache(kept, 'stop-and-search', []),
      ),
    );

    const context = await progress.step('Stage people, homes and outcomes', () =>
      loadContext({
        inputs,
        geography,
        populationTable: places.populationTable,
        warehouse,
        read: lookupReader(files, warehouse, scratch),
        files,
        scratch,
        accepted: accept,
        kept,
        versions: { lookups: readDigest(places.read), code },
      }),
    );
    findings.push(...judge(context.findings, accept));

    const policeFiles = {
      street: street.files,
      outcomes: outcomes.files,
      stopAndSearch: searches.files,
    };
    const coverageOf = (months: readonly string[]): CoverageFile['forces'] =>
      forceCoverage({
        areas: geography.forces,
        forces: registry.forces,
        months,
        rows: policeRows(policeFiles),
        gaps: described.gaps,
      });
    const coverage = coverageOf(counts.months);
    const followed = await progress.step('Follow crimes to their outcomes', () =>
      followOutcomes(
        {
          window,
          reading,
          coverage: coverageOf(reading.outcomes),
          outcomes,
          marts: street.marts,
          outcomeTypes: registry.outcomeTypes,
          geography,
        },
        warehouse,
      ),
    );
    const letters = coverage.map((force) => [...force.months] as CoverageLetter[]);
    const snapPoints = await progress.step('Add snap points up', () =>
      loadSnapPoints(inputs.window, street.marts, geography.lsoas.length, warehouse),
    );
    const placeTypes = placeTypesTopic(snapPoints, registry.placeTypes.types, (area) =>
      recordBasis(area, { geography, letters, windowLength: lengthOf(inputs.window) }),
    );
    const demoNotice =
      described.input.dataset === 'demo'
        ? (described.input.notice ?? 'Demonstration data.')
        : undefined;
    const postcodes = await loadPostcodes(warehouse);
    // Nothing is asked of it from here on, and figures of the nation need its memory.
    warehouse.close();
    const boundaries = await progress.step('Draw boundaries', () =>
      loadBoundaries(inputs.boundaries, geography, files),
    );
    findings.push(...judge(boundaries.findings, accept));
    const notes = [
      ...inputs.notes,
      ...findings.map(({ sentence }) => sentence),
      ...street.notes,
      ...outcomes.notes,
      ...searches.notes,
      ...followed.notes,
      ...strayForces(coverage, registry.forces, street.files),
    ];
    const neighbours = cache === undefined ? undefined : new KeptNeighbours(kept, code);
    const contentOf = await progress.step('Work out figures for every area', async () =>
      releaseContent({
        window: inputs.window,
        months: inputs.months,
        windowLength: lengthOf(inputs.window),
        geography,
        centroids: places.centroids,
        counts,
        coverage,
        postcodes,
        residents: residents.byOutcode,
        boundaries: boundaries.files,
        topics: { ...context.topics, outcomes: followed.topic, placeTypes },
        census: context.census,
        neighbours: neighbours?.find,
        sales: context.sales,
        files: street.files,
        ...(followed.ledger && { outcomes: followed.ledger }),
        used: usedFiles(
          [...places.read, ...residents.read, ...context.read, ...boundaries.read],
          policeFiles,
        ),
        publishers: registry.publishers,
        notes,
        demoNotice,
        codeVersion: registry.codeVersion,
      }),
    );
    neighbours?.forgetOthers();
    const revisionsFor = (name: string): RevisionsFile =>
      revisionsOf(contentOf(name), previousRelease(out, name));
    const written = await progress.step('Write the release', async () =>
      writeRelease(
        out,
        {
          lastMonth: inputs.lastMonth,
          facts: { window: inputs.window, demo: demoNotice !== undefined },
          planOf: (name) => releasePlan(contentOf(name), revisionsFor(name)),
        },
        flush,
      ),
    );
    const { records, manifest } = contentOf(written.release);
    return {
      ...written,
      window: inputs.window,
      months: inputs.months,
      ledger: manifest.ledger,
      ...(context.sales && { sales: context.sales.total }),
      areas: areaCounts({ records }),
      coverage: { forces: coverage },
      postcodes: countPostcodes(postcodes),
      monthsRead: {
        ...(cache !== undefined && { cache }),
        fromCache: street.fromCache,
        readAnew: street.readAnew,
        policeBytes: policeBytes(inventory, folder.bytesRead),
      },
      revisions: revisionsFor(written.release),
      notes: [...run.notes, ...manifest.notes],
      warnings: today === undefined ? [] : oldGapWarnings(described.gaps, today),
      notUnderstood: inventory.left,
    };
  } catch (error) {
    throw run.fault(error);
  } finally {
    run.close();
  }
}
