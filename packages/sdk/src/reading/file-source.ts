import { UnreachableError } from '../errors/unreachable.js';

/**
 * The text of a `file:` URL, or `undefined` when there is no such file. Asks the process for
 * `node:fs`, so that no page imports it.
 */
export async function readFileText(url: string): Promise<string | undefined> {
  const fs = globalThis.process?.getBuiltinModule?.('node:fs');
  if (!fs) throw new UnreachableError(url, 'is a file, which only Node can read');
  try {
    return await fs.promises.readFile(new URL(url), 'utf8');
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new UnreachableError(url, `could not be read (${message})`, { cause });
  }
}
