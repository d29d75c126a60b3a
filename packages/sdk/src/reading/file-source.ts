import { UnreachableError } from '../errors/unreachable.js';

/**
 * The text of a `file:` URL, or `undefined` if there is no such file. Gets `node:fs` from
 * `process`, so that pages do not import it.
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
