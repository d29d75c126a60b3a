import { importsOf } from '../import-rules/imports.mjs';
import { upwardArrow } from '../import-rules/rooms.mjs';
import { isTest } from '../import-rules/source-files.mjs';
import { cycles } from './cycles.mjs';
import { folders, lengths, widths } from './sizes.mjs';

/**
 * All figures of a checkout.
 *
 * @param {Map<string, string>} files path → text
 */
export function figures(files) {
  const imports = new Map([...files].map(([file, text]) => [file, importsOf(file, text)]));
  return {
    folders: folders(files),
    widths: widths(files),
    lengths: lengths(files),
    cycles: cycles(imports),
    upwardArrows: upwardArrows(imports),
  };
}

/**
 * Imports of later rooms, as `file → target`; tests do not count.
 *
 * @param {ReadonlyMap<string, readonly import('../import-rules/imports.mjs').Import[]>} imports
 */
function upwardArrows(imports) {
  return [...imports].flatMap(([file, found]) =>
    isTest(file)
      ? []
      : found
          .filter(({ target }) => target.startsWith('.') && upwardArrow(file, target))
          .map(({ target }) => `${file} → ${target}`),
  );
}
