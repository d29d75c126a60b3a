// node scripts/check-imports.mjs [<root>]: checks every source file against the import table of
// docs/architecture.md, the order of rooms and the limits of file and folder sizes. Exit code 1 if
// a rule is broken.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { forbiddenAnywhere, outsideTable } from './import-rules/import-table.mjs';
import { importsOf } from './import-rules/imports.mjs';
import { drawerName, unsafeLines } from './import-rules/manners.mjs';
import { roomWithoutPlace, upwardArrow } from './import-rules/rooms.mjs';
import { secondImporters } from './import-rules/single-importers.mjs';
import { tooFull, tooLong } from './import-rules/sizes.mjs';
import { isTest, sourceFiles } from './import-rules/source-files.mjs';

export { ROOMS } from './import-rules/rooms.mjs';

/** @typedef {import('./import-rules/imports.mjs').Import} Import */
/** @typedef {{ file: string, text: string, imports: Import[] }} Source */
/** @typedef {{ file: string, line: number, sentence: string }} Broken */

/**
 * Every broken rule, as `file:line sentence`.
 *
 * @param {Map<string, string>} files path from the repository's root, with forward slashes → text
 * @returns {string[]}
 */
export function brokenRules(files) {
  const all = [...files].map(([file, text]) => ({ file, text, imports: importsOf(file, text) }));
  const sources = all.filter(({ file }) => !isTest(file));
  const broken = [
    ...all.flatMap(brokenByAnyFile),
    ...sources.flatMap(brokenBySource),
    ...secondImporters(sources),
    ...tooFull(files.keys()).map(({ folder, sentence }) => ({ file: folder, line: 1, sentence })),
  ];
  return broken.map(({ file, line, sentence }) => `${file}:${line} ${sentence}`);
}

/** Rules for all files, tests included. @param {Source} source @returns {Broken[]} */
function brokenByAnyFile({ file, text, imports }) {
  const long = tooLong(text);
  const drawer = drawerName(file);
  return [
    ...imports.flatMap((found) =>
      forbiddenAnywhere(file, found).map((sentence) => ({ file, line: found.line, sentence })),
    ),
    ...(drawer ? [{ file, line: 1, sentence: drawer }] : []),
    ...(long ? [{ file, ...long }] : []),
  ];
}

/** Rules for files that are not tests. @param {Source} source @returns {Broken[]} */
function brokenBySource({ file, text, imports }) {
  const unplaced = roomWithoutPlace(file);
  return [
    ...imports.flatMap(({ target, line }) => {
      const sentences = [outsideTable(file, target)];
      if (target.startsWith('.')) sentences.push(upwardArrow(file, target));
      return sentences.flatMap((sentence) => (sentence ? [{ file, line, sentence }] : []));
    }),
    ...unsafeLines(file, text).map((unsafe) => ({ file, ...unsafe })),
    ...(unplaced
      ? [{ file, line: 1, sentence: `is in ${unplaced}, which has no place in ROOMS.` }]
      : []),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = resolve(process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '..'));
  const files = sourceFiles(root);
  const broken = brokenRules(files);
  for (const finding of broken) process.stdout.write(`${finding}\n`);
  process.stdout.write(
    broken.length > 0
      ? `${broken.length} broken rules in ${files.size} files\n`
      : `${files.size} files keep the import rules\n`,
  );
  process.exitCode = broken.length > 0 ? 1 : 0;
}
