import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { LEDGER_BUCKETS, type CoverageFile, type LedgerFile } from '@crimetrends/sdk/contract';
import { beforeAll, expect, test } from 'vitest';
import { INPUT_ERROR_CODES, IngestError } from '../../src/core/ingest-error.js';
import { verifyRelease } from '../../src/core/verification/verification.js';
import { pointerOnDisk, releaseFiles } from '../../src/shell/release/release-files.js';
import { quietBuild } from '../england/england.js';
import { fingerprint, freshFolder } from '../england/fresh-folder.js';
import { InputDraft } from './input-draft.js';
import { mutate, mutation } from './mutations.js';

// More by hand: RUNS=2000 SEED=7. Each run is a whole build.
const RUNS = Number(process.env['RUNS'] ?? 12);
const SEED = Number(process.env['SEED'] ?? 1);
const ACCEPTED = ['malformedRows', 'unknownAreas', 'unknownCategory', 'mixedForces'];

beforeAll(async () => {
  await InputDraft.make();
});

test('whatever happens to street files, a build ends in a named error or every line is in one bucket', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(mutation, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      async (mutations, isAccepting) => {
        const draft = await InputDraft.make();
        for (const change of mutations) mutate(draft, change);
        expect(await conserved(draft, isAccepting)).toEqual([]);
      },
    ),
    { seed: SEED, numRuns: RUNS },
  );
});

/**
 * What does not add up of a spoiled input's release, as sentences; nothing where the build refuses
 * it by name.
 */
async function conserved(draft: InputDraft, isAccepting: boolean): Promise<string[]> {
  const [input, out] = [freshFolder(), freshFolder()];
  draft.save(input);
  try {
    const { release, coverage } = await quietBuild(input, out, {
      seriesMonths: 12,
      cache: undefined,
      accept: isAccepting ? ACCEPTED : [],
    });
    const ledger = JSON.parse(
      readFileSync(join(out, 'releases', release, 'ledger.json'), 'utf8'),
    ) as LedgerFile;
    const { faults } = verifyRelease(release, releaseFiles(out, release), pointerOnDisk(out));
    return [
      ...ledgerFaults(ledger, draft),
      ...coverageFaults(ledger, coverage),
      ...faults.map(({ sentence }) => sentence),
    ];
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    return [
      ...((INPUT_ERROR_CODES as readonly string[]).includes(error.code)
        ? []
        : [`${error.code} is no code of an input`]),
      ...(fingerprint(out) === '' ? [] : ['a stopped build left files']),
    ];
  }
}

function ledgerFaults({ files, total }: LedgerFile, draft: InputDraft): string[] {
  const read = files.reduce((sum, file) => sum + file.read, 0);
  return [
    ...files.flatMap((file) => {
      const lines =
        draft
          .text(file.file)
          .split('\n')
          .filter((line) => line.trim() !== '' || line.replace('\r', '') !== '').length - 1;
      const placed = LEDGER_BUCKETS.reduce((sum, bucket) => sum + file[bucket], 0);
      return file.read === lines && placed === lines
        ? []
        : [`${file.file}: ${lines} lines, ${file.read} read, ${placed} placed`];
    }),
    ...(total.read === read ? [] : [`the total has ${total.read} rows, its files ${read}`]),
  ];
}

function coverageFaults({ files }: LedgerFile, { forces }: Pick<CoverageFile, 'forces'>): string[] {
  return forces.flatMap(({ slug, rows }) => {
    const own = files
      .filter(({ force }) => force === slug)
      .reduce((sum, { read }) => sum + read, 0);
    const covered = rows.reduce((sum, count) => sum + count, 0);
    return own === covered ? [] : [`${slug}: ${own} rows in the ledger, ${covered} in coverage`];
  });
}
