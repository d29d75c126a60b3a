import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { freshFolder } from '../../../test/england/fresh-folder.js';
import { openArchive } from './archive.js';
import { checkedCopy } from './checked-copy.js';
import { openInputFolder } from './input-files.js';

async function zipped(members: Record<string, Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(members))
    zip.addBuffer(content, name, { mtime: new Date(0) });
  zip.end();
  return buffer(zip.outputStream as unknown as AsyncIterable<Buffer>);
}

async function onDisk(
  members: Record<string, Buffer>,
  change: (bytes: Buffer) => Buffer = (bytes) => bytes,
): Promise<string> {
  const path = join(freshFolder(), 'a.zip');
  writeFileSync(path, change(await zipped(members)));
  return path;
}

test('members are listed by name', async () => {
  const archive = await openArchive(
    await onDisk({ 'b.csv': Buffer.from('2'), 'a.csv': Buffer.from('1') }),
    'a.zip',
  );
  expect(archive.members.map(({ name }) => name)).toEqual(['a.csv', 'b.csv']);
  archive.close();
});

test('an archive whose member would unpack to more than any table is not opened', async () => {
  await expect(
    openArchive(await onDisk({ 'bomb.csv': Buffer.alloc(50_000_000) }), 'a.zip'),
  ).rejects.toMatchObject({ code: 'refusedArchive', file: 'a.zip › bomb.csv' });
});

/** Writes another unpacked size into the ZIP's list: it lies 24 bytes into each entry. */
const claiming =
  (size: number) =>
  (bytes: Buffer): Buffer => {
    bytes.writeUInt32LE(size, bytes.indexOf('PK\u0001\u0002', 0, 'latin1') + 24);
    return bytes;
  };

// Numbers that do not repeat: what shrinks to a hundredth is refused before it is opened.
const MEGABYTE = Buffer.from(
  Array.from({ length: 200_000 }, (_, index) => (index * 7_919) % 999_983).join(),
).subarray(0, 1_000_000);

test.each([
  ['less', 600_000, 'too many bytes in the stream. expected 600000'],
  ['more', 1_200_000, 'not enough bytes in the stream. expected 1200000, got only 1000000'],
])(
  'a member that unpacks to other than its ZIP says ends as damaged where the list says %s',
  async (_, size, says) => {
    const archive = await openArchive(await onDisk({ 'a.csv': MEGABYTE }, claiming(size)), 'a.zip');
    let read = 0;
    const reading = (async () => {
      for await (const chunk of await archive.members[0]!.open()) read += (chunk as Buffer).length;
    })();
    await expect(reading).rejects.toMatchObject({
      code: 'damagedArchive',
      file: 'a.zip › a.csv',
      message: expect.stringContaining(says),
    });
    expect(read).toBeLessThanOrEqual(size);
    archive.close();
  },
);

test('a member whose bytes are not what its checksum says is damaged', async () => {
  const path = await onDisk({ 'a.csv': Buffer.from('head\n1\n') }, (bytes) => {
    bytes.writeUInt32LE(7, bytes.indexOf('PK\u0001\u0002', 0, 'latin1') + 16);
    return bytes;
  });
  const archive = await openArchive(path, 'a.zip');
  await expect(buffer(await archive.members[0]!.open())).rejects.toMatchObject({
    code: 'damagedArchive',
    message: expect.stringContaining('checksum'),
  });
  archive.close();
});

test('a member whose name leads out of its folder is refused', async () => {
  const climbing = await onDisk({ 'aa/x.csv': Buffer.from('1') }, (bytes) =>
    Buffer.from(bytes.toString('latin1').replaceAll('aa/x.csv', '../x.csv'), 'latin1'),
  );
  await expect(openArchive(climbing, 'a.zip')).rejects.toMatchObject({
    code: 'refusedArchive',
    message: expect.stringContaining('a.zip'),
  });
});

test('a copy is written under the scratch name, never under the member’s', async () => {
  const path = await onDisk({ 'deep/name.csv': Buffer.from('head\n1\n') });
  const folder = await openInputFolder(join(path, '..'));
  const scratch = freshFolder();
  await checkedCopy(folder.files[0]!, join(scratch, 'copy.csv'));
  expect(readdirSync(scratch, { recursive: true })).toEqual(['copy.csv']);
  folder.close();
});

test('a text file named .zip is a damaged ZIP', async () => {
  const path = join(freshFolder(), 'a.zip');
  writeFileSync(path, 'not a zip');
  await expect(openArchive(path, 'a.zip')).rejects.toMatchObject({ code: 'damagedArchive' });
});
