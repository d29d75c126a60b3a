import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { demoInput, england, quietBuild } from '../england/england.js';
import { fingerprint, freshFolder } from '../england/fresh-folder.js';
import type { DemoFile } from '../../src/demo/demo-file.js';
import { zipFile } from '../../src/demo/zip.js';
import { openArchive } from '../../src/shell/input/archive.js';

/** A table’s lines back to front, below its header where it has one: Price Paid files have none. */
function reversed(file: string, table: string): string {
  const lines = table.trimEnd().split(/\r?\n/);
  const header = file.includes('pp-') ? [] : lines.splice(0, 1);
  return [...header, ...lines.toReversed(), ''].join('\n');
}

async function reversedArchive(path: string): Promise<DemoFile['content']> {
  const archive = await openArchive(path, path);
  try {
    const members: DemoFile[] = [];
    for (const member of archive.members.toReversed()) {
      const content = await text(await member.open());
      members.push({
        path: member.name,
        content: member.name.endsWith('.csv') ? reversed(member.name, content) : content,
      });
    }
    return (await zipFile(path, members)).content;
  } finally {
    archive.close();
  }
}

/** What is published, but for the checksums of the input and what follows from them. */
const figures = (bundle: string): string[] =>
  fingerprint(bundle)
    .split('\n')
    .filter((line) => !/manifest\.json|SHA256SUMS|latest\.json/.test(line));

// claim: order-rows-does-not
// claim: same-input-same-code
test('the order of the rows of any table, and of the files in an archive, changes nothing', async () => {
  const input = await demoInput();
  const after = freshFolder();
  const files = (readdirSync(input, { recursive: true }) as string[]).filter((file) =>
    /\.(csv|zip)$/.test(file),
  );
  for (const file of files) {
    const path = join(input, file);
    writeFileSync(
      path,
      file.endsWith('.zip')
        ? await reversedArchive(path)
        : reversed(file, readFileSync(path, 'utf8')),
    );
  }
  await quietBuild(input, after);
  expect(files.length).toBeGreaterThan(20);
  expect(figures(after)).toEqual(figures(england().bundle));
});
