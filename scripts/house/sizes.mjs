// Widths of lines, lengths of files and sizes of folders.
import { filesByFolder, FULLEST_FOLDER, LONGEST_FILE } from '../import-rules/sizes.mjs';

/**
 * The widths of all lines of TypeScript and JavaScript, in characters.
 *
 * @param {Map<string, string>} files
 */
export function widths(files) {
  const code = [...files].filter(([file]) => /\.(ts|mjs|js)$/.test(file));
  const all = code.flatMap(([, text]) => linesOf(text).map((line) => line.length));
  /** @param {number} limit */
  const over = (limit) => all.filter((width) => width > limit).length;
  return {
    lines: all.length,
    over100: over(100),
    over120: over(120),
    over160: over(160),
    widest: all.reduce((widest, width) => Math.max(widest, width), 0),
  };
}

/**
 * The lengths of files, in lines.
 *
 * @param {Map<string, string>} files
 */
export function lengths(files) {
  const all = [...files.values()].map((text) => linesOf(text).length).sort((a, b) => a - b);
  const mean = all.reduce((sum, length) => sum + length, 0) / all.length;
  const median = quantile(all, 0.5);
  return {
    files: all.length,
    median,
    p90: quantile(all, 0.9),
    meanOverMedian: mean / median,
    over300: all.filter((length) => length > LONGEST_FILE).length,
  };
}

/**
 * How many source files folders have; tests do not count.
 *
 * @param {Map<string, string>} files
 */
export function folders(files) {
  const counts = [...filesByFolder(files.keys())]
    .map(([folder, own]) => ({ folder, files: own.length }))
    .sort((a, b) => b.files - a.files || (a.folder < b.folder ? -1 : 1));
  return {
    count: counts.length,
    over20: counts.filter((folder) => folder.files > FULLEST_FOLDER).length,
    fullest: counts.slice(0, 10),
  };
}

/** @param {string} text */
function linesOf(text) {
  return text.replace(/\n$/, '').split('\n');
}

/**
 * @param {readonly number[]} sorted
 * @param {number} share
 */
function quantile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
