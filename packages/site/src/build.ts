import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coveragePage } from './pages/coverage.js';
import { homePage } from './pages/home.js';
import { methodologyPage } from './pages/methodology.js';
import { notFoundPage } from './pages/not-found.js';
import { readBundle } from './read-bundle.js';

const PAGES = {
  'index.html': homePage,
  'coverage/index.html': coveragePage,
  'methodology/index.html': methodologyPage,
  '404.html': notFoundPage,
} as const;

/** Writes the site of the bundle in folder `bundle` to folder `out`, replacing what was there. */
export function buildSite({ bundle, out }: { bundle: string; out: string }): { release: string; demo: boolean } {
  const facts = readBundle(bundle);
  rmSync(out, { recursive: true, force: true });
  for (const [file, page] of Object.entries(PAGES)) {
    const path = join(out, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, page(facts));
  }
  const here = dirname(fileURLToPath(import.meta.url));
  cpSync(join(here, '..', 'assets'), join(out, 'assets'), { recursive: true });
  cpSync(join(here, 'browser', 'search.js'), join(out, 'assets', 'search.js'));
  return { release: facts.pointer.release, demo: facts.pointer.demo === true };
}
