import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The publishers' own files, which are no part of the repository. */
export const DATA = fileURLToPath(new URL('../../../../../shared/data', import.meta.url));

/** Whether they are here. Where they are not, a test file says what it did not check. */
export function haveRealFiles(checks: string): boolean {
  const present = existsSync(DATA);
  if (!present)
    process.stderr.write(
      `The real files are not beside the repository: the checks of ${checks} did not run.\n`,
    );
  return present;
}
