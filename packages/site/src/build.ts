import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createClient } from '@crimetrends/sdk';
import { LEVELS, type Level } from '@crimetrends/sdk/contract';
import { cardCss } from '@crimetrends/widgets/server';
import { builderFiles } from './builder/builder-files.js';
import { anyFramePage, frameOptions, type ElementsManifest } from './embed/frame-page.js';
import { PICTURE_LEVELS, writeImages } from './images/write-images.js';
import { coveragePage } from './pages/coverage.js';
import { galleryPages } from './pages/gallery.js';
import { homePage } from './pages/home.js';
import { methodologyPage } from './pages/methodology.js';
import { notFoundPage } from './pages/not-found.js';
import { officialPage } from './pages/official.js';
import { qualityPage } from './pages/quality.js';
import { IndexedAreas } from './place/indexed-areas.js';
import { placesOf, writePlaces } from './place/write-places.js';
import { rankingFields } from './rankings/ranking-fields.js';
import { rankingsPage } from './rankings/rankings-page.js';
import { writeRankings } from './rankings/write-rankings.js';
import { readBundle } from './read-bundle.js';

const PAGES = {
  'index.html': homePage,
  'coverage/index.html': coveragePage,
  'methodology/index.html': methodologyPage,
  'quality/index.html': qualityPage,
  '404.html': notFoundPage,
} as const;

/** What a site is built from. */
export interface SiteOptions {
  /** Folder of the bundle. */
  bundle: string;
  /** Folder to write; its content is replaced. */
  out: string;
  /** Absolute address the site will have, for oEmbed and canonical links. */
  baseUrl?: string;
  /** Levels whose places get pictures of card and badge; by default LTLAs and larger areas. */
  images?: 'none' | readonly Level[];
}

/** What was built. */
export interface BuiltSite {
  release: string;
  demo: boolean;
  /** Areas that have a page, and the seconds it took to write them. */
  places: number;
  /** Pages of rankings. */
  rankings: number;
  seconds: number;
}

/** Writes the site for a bundle, replacing the content of folder `out`. */
export async function buildSite({
  bundle,
  out,
  baseUrl = 'http://127.0.0.1:4173/',
  images = PICTURE_LEVELS,
}: SiteOptions): Promise<BuiltSite> {
  const facts = readBundle(bundle);
  const { release } = facts.pointer;
  rmSync(out, { recursive: true, force: true });
  const pictureLevels = images === 'none' ? [] : images;
  const widgets = createRequire(import.meta.url);
  const fields = rankingFields(bundle, release);
  const pages = {
    ...Object.fromEntries(Object.entries(PAGES).map(([file, page]) => [file, page(facts)])),
    ...(facts.reconciliation && {
      'official/index.html': officialPage(facts.reconciliation, facts),
    }),
    ...galleryPages(facts, elementNames(widgets)),
    ...(fields.length > 0 && { 'rankings/index.html': rankingsPage(fields, facts) }),
    'embed/index.html': anyFramePage(frameOptions(elementsManifest(widgets))),
    'assets/card.css': cardCss(),
    ...builderFiles(facts, {
      pageLevels: LEVELS.filter((level) => level !== 'lsoa21'),
      pictureLevels,
    }),
  };
  for (const [file, page] of Object.entries(pages)) {
    const path = join(out, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, page);
  }
  const here = dirname(fileURLToPath(import.meta.url));
  cpSync(join(here, '..', 'assets'), join(out, 'assets'), { recursive: true });
  for (const script of ['search.js', 'frame.js', 'builder.js', 'copy.js'])
    cpSync(join(here, 'browser', script), join(out, 'assets', script));
  const places = placesOf(bundle, release);
  const client = createClient({ base: `${pathToFileURL(resolve(bundle)).href}/` });
  await writeImages({ client, bundle, release, out, levels: pictureLevels });
  const started = performance.now();
  const site = { client, facts, baseUrl: baseUrl.replace(/\/?$/, '/') };
  const others = new IndexedAreas(bundle, release);
  await writePlaces(places, { ...site, others, rankings: fields }, out);
  const rankings = await writeRankings(fields, site, out);
  return {
    release,
    demo: facts.pointer.demo === true,
    places: places.length,
    rankings,
    seconds: (performance.now() - started) / 1_000,
  };
}

// The entries that register an element, as opposed to those for servers or the manifest.
function elementNames(widgets: NodeJS.Require): string[] {
  const { exports } = widgets('@crimetrends/widgets/package.json') as {
    exports: Record<string, { default?: string }>;
  };
  return Object.entries(exports).flatMap(([entry, { default: file }]) =>
    file?.endsWith('.define.js') ? [entry.slice(2)] : [],
  );
}

function elementsManifest(widgets: NodeJS.Require): ElementsManifest {
  const file = widgets.resolve('@crimetrends/widgets/custom-elements.json');
  return JSON.parse(readFileSync(file, 'utf8')) as ElementsManifest;
}
