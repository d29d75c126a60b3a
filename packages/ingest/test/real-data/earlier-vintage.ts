import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { openPromise, type Entry, type ZipFile } from 'yauzl';

/**
 * Copies the real files, with each force-month of an earlier archive in the place of the current
 * one.
 */
export async function copyWithEarlier(
  data: string,
  earlier: string,
  target: string,
): Promise<void> {
  mkdirSync(target, { recursive: true });
  cpSync(data, target, { recursive: true });
  rmSync(join(target, 'police-earlier-vintage'), { recursive: true, force: true });
  const instead = await packedMembers(join(data, earlier));
  for (const name of ['bedfordshire.zip', 'avon-and-somerset.zip']) {
    const members = [...(await packedMembers(join(data, 'police', name)))].map(
      ([file, member]) => ({ ...(instead.get(file) ?? member), name: member.name }),
    );
    rmSync(join(target, 'police', name), { force: true });
    writeFileSync(join(target, 'police', name), zipOf(members));
  }
}

/** A member as it is packed in an archive. */
interface PackedMember {
  name: string;
  entry: Entry;
  packed: Buffer;
}

/** The members of a ZIP by their files' names. */
async function packedMembers(path: string): Promise<Map<string, PackedMember>> {
  const zip: ZipFile = await openPromise(path, { autoClose: false });
  const members = new Map<string, PackedMember>();
  for await (const entry of zip.eachEntry()) {
    const packed = await buffer(await zip.openReadStreamPromise(entry, { decodeFileData: false }));
    members.set(basename(entry.fileName), { name: entry.fileName, entry, packed });
  }
  zip.close();
  return members;
}

/**
 * A ZIP of members as they are packed: those that did not change stay the same to a build, which
 * then has their months in its cache.
 */
function zipOf(members: readonly PackedMember[]): Buffer {
  const [files, list]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const { name, entry, packed } of members) {
    const path = Buffer.from(name);
    // Version, flags, method, time, date, checksum, sizes, lengths of name and extra field.
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(entry.compressionMethod, 4);
    facts.writeUInt16LE(entry.lastModFileTime, 6);
    facts.writeUInt16LE(entry.lastModFileDate, 8);
    facts.writeUInt32LE(entry.crc32, 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(entry.uncompressedSize, 18);
    facts.writeUInt16LE(path.length, 22);
    // Version made by; comment, disk and attributes are 0, then where the member begins.
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    list.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, place, path);
    files.push(Buffer.from('PK\x03\x04', 'latin1'), facts, path, packed);
    offset += 4 + facts.length + path.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(
    list.reduce((sum, part) => sum + part.length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...list, end]);
}
