import yazl from 'yazl';
import type { DemoFile } from './demo-file.js';

// ZIP stores local time, so the date is built from local parts: the same bytes in every time zone.
const MEMBER_TIME = new Date(2026, 0, 1);

/** A ZIP of `members` in order, with a fixed time: the same members give the same bytes. */
export async function zipFile(path: string, members: readonly DemoFile[]): Promise<DemoFile> {
  const zip = new yazl.ZipFile();
  for (const { path: name, content } of members) {
    zip.addBuffer(Buffer.from(content), name, {
      mtime: MEMBER_TIME,
      mode: 0o100644,
      forceDosTimestamp: true,
    });
  }
  zip.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Uint8Array);
  return { path, content: Buffer.concat(chunks) };
}
