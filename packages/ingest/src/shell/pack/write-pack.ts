import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { paths } from '@crimetrends/sdk/contract';
import { IngestError } from '../../core/ingest-error.js';
import { examplePostcode, packPlan, type PackInput } from '../../core/packing/pack-plan.js';
import { packPage, PAGE_STYLES, type PackPage } from '../../core/packing/page.js';
import { packHeaders, packHeadersFile, packReadme } from '../../core/packing/readme.js';
import type { PackedElement } from '../../core/packing/packed-elements.js';
import type { PackReport } from '../../core/packing/report.js';
import { pointerText, pointerTo } from '../../core/publication/pointer-move.js';
import { diskFault } from '../run/disk-fault.js';
import { replaceFile } from '../run/durable-files.js';
import { widgetFiles } from './widgets-folder.js';

const BUNDLE = 'bundle';

/**
 * Writes a pack, the pointer after the complete release. An earlier pack is replaced; any other
 * folder must be empty. Throws IngestError.
 */
export function writePack(
  input: PackInput,
  elements: readonly PackedElement[],
  widgets: string,
  out: string,
): Omit<PackReport, 'seconds'> {
  refuseOther(out);
  try {
    const data = writeRelease(input, join(out, BUNDLE));
    let bytes = 0;
    rmSync(join(out, 'widgets'), { recursive: true, force: true });
    for (const name of widgetFiles(widgets, elements)) {
      const target = join(out, 'widgets', name);
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(join(widgets, name), target);
      bytes += readFileSync(target).length;
    }
    const { manifest } = input;
    const page = pageOf(input, elements);
    const texts = {
      'index.html': packPage(page),
      'page.css': PAGE_STYLES,
      'README.txt': packReadme(page),
      'HEADERS.txt': packHeaders(),
      _headers: packHeadersFile(),
    };
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(out, name), text);
    replaceFile(join(out, BUNDLE, paths.pointer()), pointerText(pointerTo(manifest)));
    return {
      out,
      release: manifest.release,
      outcodes: [...page.outcodes],
      elements: [...elements],
      areas: input.areas.length,
      files: data.files,
      bytes: data.bytes,
      widgetBytes: bytes,
    };
  } catch (error) {
    throw diskFault(error, out, 'the pack', 'Make room or give write access, then run again.');
  }
}

function refuseOther(out: string): void {
  if (
    !existsSync(out) ||
    readdirSync(out).length === 0 ||
    existsSync(join(out, BUNDLE, paths.pointer()))
  )
    return;
  throw new IngestError(
    'invalidArgument',
    `${out}: is not empty, and no pack lies there. Choose another folder, or empty it.`,
    out,
  );
}

function writeRelease(input: PackInput, bundle: string): { files: number; bytes: number } {
  const { release } = input.manifest;
  const root = paths.release(release);
  const hidden = join(bundle, root, '..', `.${release}-unfinished`);
  rmSync(hidden, { recursive: true, force: true });
  const sums: string[] = [];
  let bytes = 0;
  const put = (below: string, text: string): void => {
    mkdirSync(dirname(join(hidden, below)), { recursive: true });
    writeFileSync(join(hidden, below), text);
    bytes += Buffer.byteLength(text);
  };
  for (const { path, text } of packPlan(input)) {
    put(path.slice(root.length), text);
    sums.push(`${createHash('sha256').update(text).digest('hex')}  ${path.slice(root.length)}\n`);
  }
  put(
    paths.checksums(release).slice(root.length),
    sums.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join(''),
  );
  rmSync(join(bundle, root), { recursive: true, force: true });
  renameSync(hidden, join(bundle, root));
  return { files: sums.length + 1, bytes };
}

function pageOf(
  { manifest, outcodes, areas }: PackInput,
  elements: readonly PackedElement[],
): PackPage {
  const lsoas = outcodes.flatMap((packed) => packed.areas.areas);
  const counts = new Map<string, number>();
  for (const { parents } of lsoas)
    if (parents.ltla !== undefined) counts.set(parents.ltla, (counts.get(parents.ltla) ?? 0) + 1);
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const ltla = areas.map(({ file }) => file.areas[0]!).find(({ code }) => code === most?.[0]);
  return {
    manifest,
    elements,
    outcodes: outcodes.map(({ outcode }) => outcode),
    postcodes: outcodes.flatMap((packed) => examplePostcode(packed) ?? []),
    ...(ltla && { ltla }),
  };
}
