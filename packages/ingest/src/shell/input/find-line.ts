import { open } from 'node:fs/promises';

/** The first line of a checked file that a test holds for, header first as line 1. */
export async function findLine(
  path: string,
  test: (text: string) => boolean,
): Promise<number | undefined> {
  const handle = await open(path);
  try {
    let line = 0;
    for await (const text of handle.readLines()) {
      line += 1;
      if (test(text)) return line;
    }
    return undefined;
  } finally {
    await handle.close();
  }
}

/** The line of the nth row: blank lines are no rows, and a header is none. */
export function lineOfRow(path: string, row: number, headerLines = 1): Promise<number | undefined> {
  let filled = -headerLines;
  return findLine(path, (text) => {
    if (text !== '') filled += 1;
    return filled === row;
  });
}

/** The first line that opens a quote and does not close it. */
export function lineOfOpenQuote(path: string): Promise<number | undefined> {
  return findLine(path, (text) => (text.match(/"/g)?.length ?? 0) % 2 === 1);
}
