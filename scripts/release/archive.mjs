// The release archive: what a page needs, for those without npm. The same build gives the same
// bytes.
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { ROOT } from '../build.mjs';
import { HEADERS, HTACCESS, PAGE_STYLES, readme, snippetPage } from './archive-texts.mjs';

const WIDGETS = join(ROOT, 'packages', 'widgets');
// ZIP knows no earlier year; a fixed one keeps the bytes the same.
const MTIME = new Date(1980, 0, 1);

/**
 * Writes `crimetrends-widgets-<version>.zip` from the built widgets.
 *
 * @param {string} folder
 * @returns {Promise<string>} its path
 */
export async function writeArchive(folder) {
  const { version } = JSON.parse(readFileSync(join(WIDGETS, 'package.json'), 'utf8'));
  const name = `crimetrends-widgets-${version}`;
  const zip = new yazl.ZipFile();
  for (const [path, content] of [...archiveFiles(version)].sort(([a], [b]) => (a < b ? -1 : 1)))
    zip.addBuffer(content, `${name}/${path}`, {
      mtime: MTIME,
      mode: 0o100644,
      forceDosTimestamp: true,
    });
  zip.end();
  const target = join(folder, `${name}.zip`);
  await pipeline(zip.outputStream, createWriteStream(target));
  return target;
}

/**
 * The files of the archive by path.
 *
 * @param {string} version
 * @returns {Map<string, Buffer>}
 */
function archiveFiles(version) {
  const dist = join(WIDGETS, 'dist');
  const integrity = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8'));
  const built = [
    ...Object.keys(integrity),
    'integrity.json',
    'crimetrends.licences.txt',
    'custom-elements.json',
    'vscode.html-custom-data.json',
    'web-types.json',
  ];
  /** @type {Map<string, Buffer>} */
  const files = new Map(built.map((path) => [path, readFileSync(join(dist, path))]));
  files.set('LICENSE', readFileSync(join(ROOT, 'LICENSE')));
  const texts = {
    'index.html': snippetPage({ version, integrity }),
    'page.css': PAGE_STYLES,
    'README.txt': readme({ version, integrity }),
    _headers: HEADERS,
    '.htaccess': HTACCESS,
  };
  for (const [path, text] of Object.entries(texts)) files.set(path, Buffer.from(text));
  return files;
}
