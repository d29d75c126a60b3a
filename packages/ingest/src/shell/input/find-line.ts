import { open } from 'node:fs/promises';

/** Number of the first line of a checked file that passes a test; the header is line 1. */
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

/** Line number of the nth row. Blank lines and the header are not rows. */
export function lineOfRow(path: string, row: number, headerLines = 1): Promise<number | undefined> {
  let filled = -headerLines;
  return findLine(path, (text) => {
    if (text !== '') filled += 1;
    return filled === row;
  });
}

/** Number of the first line that opens a quote and does not close it. */
export function lineOfOpenQuote(path: string): Promise<number | undefined> {
  return findLine(path, (text) => (text.match(/"/g)?.length ?? 0) % 2 === 1);
}
