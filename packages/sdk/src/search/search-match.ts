/**
 * How many edits a word may be off by: 0 if it is short or has digits, 1 from 4 letters, 2 from 8.
 */
export function editsAllowed(word: string): number {
  if (/\d/.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * How well a name matches a text, 0 being best: 0 equal, 1 the name starts with the text, 2 every
 * word of the text starts a word of the name, 3 and above with misspellings (0.5 more unless they
 * match whole words). `undefined` if a word does not match.
 */
export function matchOf(asked: readonly string[], name: readonly string[]): number | undefined {
  const [text, whole] = [asked.join(' '), name.join(' ')];
  if (text === whole) return 0;
  if (whole.startsWith(text)) return 1;
  let off = 0;
  for (const word of asked) {
    const best = editsToPrefix(word, name);
    if (best === undefined) return undefined;
    off += best;
  }
  const isWhole =
    off > 0 &&
    asked.length === name.length &&
    asked.every((word, at) => editDistances(word, name[at]!).whole <= editsAllowed(word));
  return 2 + off + (off > 0 && !isWhole ? 0.5 : 0);
}

/** The fewest edits that make a word the start of one of the name's words. */
function editsToPrefix(word: string, name: readonly string[]): number | undefined {
  if (name.some((each) => each.startsWith(word))) return 0;
  const allowed = editsAllowed(word);
  if (allowed === 0) return undefined;
  const fewest = Math.min(
    ...name.map((each) => editDistances(word, each.slice(0, word.length + allowed)).prefix),
  );
  return fewest <= allowed ? fewest : undefined;
}

/**
 * Edits (add, omit, replace, or swap two neighbours) from one word to another, and to any prefix of
 * it. Source: optimal string alignment distance; the last and the least value of its final row.
 */
export function editDistances(word: string, other: string): { whole: number; prefix: number } {
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
  return { whole: row.at(-1)!, prefix: Math.min(...row) };
}
