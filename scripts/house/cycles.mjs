// The import graph of the project's own files, and its cycles.
import { posix } from 'node:path';

/** @typedef {import('../import-rules/imports.mjs').Import} Import */
/** @typedef {Map<string, string[]>} Graph file → the files it imports */

/**
 * Groups of files that import each other: `value` by imports that remain after compilation, `type`
 * those that imports of types close or enlarge.
 *
 * @param {ReadonlyMap<string, readonly Import[]>} imports of each file
 * @returns {{ value: string[][], type: string[][] }} the largest first
 */
export function cycles(imports) {
  const value = componentsOf(graphOf(imports, ({ kind }) => kind === 'value'));
  const byValue = new Set(value.map(String));
  const all = componentsOf(graphOf(imports, () => true));
  return { value, type: all.filter((files) => !byValue.has(String(files))) };
}

/**
 * Relative imports are enough: packages import each other in one direction (check-imports.mjs).
 *
 * @param {ReadonlyMap<string, readonly Import[]>} imports
 * @param {(found: Import) => boolean} isWanted
 * @returns {Graph}
 */
function graphOf(imports, isWanted) {
  return new Map(
    [...imports].map(([file, found]) => [
      file,
      found.filter(isWanted).flatMap(({ target }) => fileMeant(file, target, imports) ?? []),
    ]),
  );
}

/**
 * @param {string} file
 * @param {string} target
 * @param {ReadonlyMap<string, unknown>} known
 */
function fileMeant(file, target, known) {
  if (!target.startsWith('.')) return undefined;
  const path = posix.join(posix.dirname(file), target);
  return [path, path.replace(/\.js$/, '.ts')].find((candidate) => known.has(candidate));
}

/**
 * The strongly connected components of more than one file, by Tarjan's algorithm.
 *
 * @param {Graph} graph
 */
function componentsOf(graph) {
  /** @typedef {{ file: string, index: number, low: number, isOpen: boolean }} Visit */
  /** @type {Map<string, Visit>} */
  const visits = new Map();
  /** @type {Visit[]} */
  const open = [];
  /** @type {string[][]} */
  const found = [];
  /** @param {string} file */
  const visit = (file) => {
    const own = { file, index: visits.size, low: visits.size, isOpen: true };
    visits.set(file, own);
    open.push(own);
    for (const next of graph.get(file) ?? []) {
      const known = visits.get(next);
      if (!known) own.low = Math.min(own.low, visit(next).low);
      else if (known.isOpen) own.low = Math.min(own.low, known.index);
    }
    if (own.low === own.index) {
      const members = open.splice(open.indexOf(own));
      for (const member of members) member.isOpen = false;
      if (members.length > 1) found.push(members.map((member) => member.file).sort());
    }
    return own;
  };
  for (const file of graph.keys()) if (!visits.has(file)) visit(file);
  return found.sort((a, b) => b.length - a.length);
}
