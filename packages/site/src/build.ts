import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coveragePage } from './pages/coverage.js';
import { galleryPages } from './pages/gallery.js';
import { homePage } from './pages/home.js';
import { methodologyPage } from './pages/methodology.js';
import { notFoundPage } from './pages/not-found.js';
import { officialPage } from './pages/official.js';
import { qualityPage } from './pages/quality.js';
import { readBundle } from './read-bundle.js';

const PAGES = {
  'index.html': homePage,
  'coverage/index.html': coveragePage,
  'methodology/index.html': methodologyPage,
  'quality/index.html': qualityPage,
  '404.html': notFoundPage,
} as const;

/** Writes the site for the bundle in folder `bundle` to folder `out`, replacing its content. */
export function buildSite({ bundle, out }: { bundle: string; out: string }): {
  release: string;
  demo: boolean;
} {
  const facts = readBundle(bundle);
  rmSync(out, { recursive: true, force: true });
  const pages = {
    ...Object.fromEntries(Object.entries(PAGES).map(([file, page]) => [file, page(facts)])),
    ...(facts.reconciliation && {
      'official/index.html': officialPage(facts.reconciliation, facts),
    }),
    ...galleryPages(facts, elementNames()),
  };
  for (const [file, page] of Object.entries(pages)) {
    const path = join(out, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, page);
  }
  const here = dirname(fileURLToPath(import.meta.url));
  cpSync(join(here, '..', 'assets'), join(out, 'assets'), { recursive: true });
  cpSync(join(here, 'browser', 'search.js'), join(out, 'assets', 'search.js'));
  return { release: facts.pointer.release, demo: facts.pointer.demo === true };
}

// The entries that register an element, as opposed to those for servers or the manifest.
function elementNames(): string[] {
  const { exports } = createRequire(import.meta.url)('@crimetrends/widgets/package.json') as {
    exports: Record<string, { default?: string }>;
  };
  return Object.entries(exports).flatMap(([entry, { default: file }]) =>
    file?.endsWith('.define.js') ? [entry.slice(2)] : [],
  );
}
