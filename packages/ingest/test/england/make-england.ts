import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { writeDemoData } from '../../src/demo/demo-data.js';
import { build } from '../../src/pipeline.js';

/** Where the tests find the miniature England. */
export interface SharedEngland {
  input: string;
  /** Its sound bundle, built by the code under test with nothing in the cache. */
  bundle: string;
  /** The months as that build counted them. */
  cache: string;
  reportPath: string;
}

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');
const PLACE = join(ROOT, '.demo', 'england');

/** Makes it, unless the same code made it before. */
export async function makeEngland(): Promise<SharedEngland> {
  const folder = join(PLACE, digestOfCode());
  if (!existsSync(folder)) {
    rmSync(PLACE, { recursive: true, force: true });
    const unfinished = `${folder}.unfinished-${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    const { input, bundle, cache, reportPath } = placesIn(unfinished);
    await writeDemoData({ out: input, seed: 1, months: 36, lastMonth: '2025-12' });
    const report = await build(
      { input, out: bundle, cache, accept: [], seriesMonths: 36 },
      { step: async (_title, run) => run(() => {}) },
    );
    writeFileSync(reportPath, JSON.stringify(report));
    renameSync(unfinished, folder);
  }
  return placesIn(folder);
}

function placesIn(folder: string): SharedEngland {
  return {
    input: join(folder, 'input'),
    bundle: join(folder, 'bundle'),
    cache: join(folder, 'cache'),
    reportPath: join(folder, 'report.json'),
  };
}

/** What the bytes of a bundle depend on: the code, its SQL and registries, the dependencies. */
function digestOfCode(): string {
  const digest = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'packages/ingest/package.json'])
    digest.update(readFileSync(join(ROOT, file)));
  for (const folder of ['sdk/src', 'ingest/src', 'ingest/sql', 'ingest/sources']) {
    const files = readdirSync(join(ROOT, 'packages', folder), {
      recursive: true,
      encoding: 'utf8',
    });
    for (const file of files.filter((name) => /(?<!\.test)\.(ts|sql|json)$/.test(name)).sort())
      digest
        .update(`\n${folder}/${file}\n`)
        .update(readFileSync(join(ROOT, 'packages', folder, file)));
  }
  return digest.digest('hex').slice(0, 16);
}
