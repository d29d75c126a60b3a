import { text } from 'node:stream/consumers';
import { openArchive } from '../src/shell/input/archive.js';

/** One member of a ZIP as text. */
export async function memberText(path: string, name: string): Promise<string> {
  const archive = await openArchive(path, path);
  try {
    return await text(await archive.members.find((member) => member.name === name)!.open());
  } finally {
    archive.close();
  }
}
