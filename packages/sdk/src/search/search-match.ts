/**
 * Letters that a word may be off by: none in a short one or one with digits, one from 4 letters up,
 * two from 8.
 */
export function editsAllowed(word: string): number {
  if (/\d/.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * How well a name answers a text, both as words: 0 when it is the text, 1 when it begins with it, 2
 * when each word of the text begins one of the name's, from 3 up when some do so with letters off,
 * half less where they are the whole name; `undefined` when one does not.
 */
export function matchOf(asked: readonly string[], name: readonly string[]): number | undefined {
  const [text, whole] = [asked.join(' '), name.join(' ')];
  if (text === whole) return 0;
  if (whole.startsWith(text)) return 1;
  let off = 0;
  for (const word of asked) {
    const best = editsToBegin(word, name);
    if (best === undefined) return undefined;
    off += best;
  }
  const isWhole =
    off > 0 &&
    asked.length === name.length &&
    asked.every((word, at) => lettersOff(word, name[at]!).whole <= editsAllowed(word));
  return 2 + off + (off > 0 && !isWhole ? 0.5 : 0);
}

/** The fewest letters that are off where a word is taken to begin one of a name's. */
function editsToBegin(word: string, name: readonly string[]): number | undefined {
  if (name.some((each) => each.startsWith(word))) return 0;
  const allowed = editsAllowed(word);
  if (allowed === 0) return undefined;
  const fewest = Math.min(
    ...name.map((each) => lettersOff(word, each.slice(0, word.length + allowed)).beginning),
  );
  return fewest <= allowed ? fewest : undefined;
}

/**
 * Letters to add, leave out, replace or change about (two neighbours) to turn a word into another,
 * and into any beginning of it. Source: optimal string alignment distance; the end and the least of
 * its last row.
 */
export function lettersOff(word: string, other: string): { whole: number; beginning: number } {
  let [before, row]: [number[], number[]] = [
    [],
    Array.from({ length: other.length + 1 }, (_, column) => column),
  ];
  for (let line = 1; line <= word.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = row[column - 1]! + (word[line - 1] === other[column - 1] ? 0 : 1);
      const isSwap =
        line > 1 &&
        column > 1 &&
        word[line - 1] === other[column - 2] &&
        word[line - 2] === other[column - 1];
      next.push(
        Math.min(
          replaced,
          row[column]! + 1,
          next[column - 1]! + 1,
          isSwap ? before[column - 2]! + 1 : Infinity,
        ),
      );
    }
    [before, row] = [row, next];
  }
  return { whole: row.at(-1)!, beginning: Math.min(...row) };
}
