import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipFile } from '../../src/demo/zip.js';
import { demoInput } from '../england/demo-files.js';
import { freshFolder } from '../england/fresh-folder.js';

/** The files that most cases spoil. */
export const STREET = 'police/2025-01/2025-01-wexmere-street.csv';
export const WARDS = 'lookups/LSOA21_WD24_LAD24_EW_LU.csv';
export const POPULATION = 'census/census2021-ts001-lsoa.csv';
export const OUTCOMES = 'police/2025-01/2025-01-wexmere-outcomes.csv';
export const SEARCHES = 'police/2025-01/2025-01-wexmere-stop-and-search.csv';
export const SALES = 'price-paid/pp-2024.csv';
export const POSTCODES = 'postcodes/NSPL_FEB_2026_UK.csv';

// Two months of which the last has all kinds of forces: territorial, transport, Northern Ireland,
// and one that is silent.
const NEEDED =
  /^police\/.*-street\.csv$|^(lookups|postcodes)\/|ts001|^crimetrends-input|^known-gaps/;
const WORLD = { seed: 1, months: 2, lastMonth: '2025-01' };

let world: Promise<ReadonlyMap<string, SoundFile>> | undefined;

/** A file as nobody spoiled it: its bytes, and where they lie on disk. */
interface SoundFile {
  content: Buffer;
  path: string;
}

/** A small sound input in memory, unpacked, that a case spoils and writes to disk. */
export class InputDraft {
  private constructor(
    readonly files: Map<string, Buffer>,
    readonly sound: ReadonlyMap<string, SoundFile>,
  ) {}

  /** What a build needs, and the files whose paths begin with one of `more`. */
  static async make(more: readonly string[] = []): Promise<InputDraft> {
    world ??= soundFiles();
    const sound = await world;
    const needed = [...sound].filter(
      ([path]) => NEEDED.test(path) || more.some((start) => path.startsWith(start)),
    );
    return new InputDraft(new Map(needed.map(([path, { content }]) => [path, content])), sound);
  }

  bytes(path: string): Buffer {
    const bytes = this.files.get(path);
    if (!bytes) throw new Error(`The draft has no ${path}.`);
    return bytes;
  }

  text(path: string): string {
    return this.bytes(path).toString('utf8');
  }

  /** Its lines, header first, without their ends. */
  lines(path: string): string[] {
    return this.text(path).trimEnd().split(/\r?\n/);
  }

  write(path: string, content: string | Uint8Array): void {
    this.files.set(path, Buffer.from(content as string));
  }

  /** Replaces the whole text of a file. */
  edit(path: string, change: (text: string) => string): void {
    this.write(path, change(this.text(path)));
  }

  /** Replaces one line; the header is line 1. */
  editLine(path: string, line: number, change: (text: string) => string): void {
    const newline = this.text(path).includes('\r\n') ? '\r\n' : '\n';
    this.write(
      path,
      this.lines(path)
        .map((text, index) => (index === line - 1 ? change(text) : text) + newline)
        .join(''),
    );
  }

  /** Replaces one field of a line that quotes no comma. */
  field(path: string, line: number, field: number): string {
    return this.lines(path)[line - 1]!.split(',')[field]!;
  }

  editField(path: string, line: number, field: number, value: string): void {
    this.editLine(path, line, (text) =>
      text
        .split(',')
        .map((old, index) => (index === field ? value : old))
        .join(','),
    );
  }

  remove(prefix: string): void {
    for (const path of this.files.keys()) if (path.startsWith(prefix)) this.files.delete(path);
  }

  /** Packs every file below a folder into a ZIP, and gives its bytes. */
  async pack(folder: string): Promise<Buffer> {
    const members = [...this.files]
      .filter(([path]) => path.startsWith(`${folder}/`))
      .map(([path, content]) => ({ path: path.slice(folder.length + 1), content }));
    this.remove(`${folder}/`);
    return Buffer.from((await zipFile(folder, members)).content as Uint8Array);
  }

  /**
   * Writes what was changed, and links to the rest: a file that is the same for every case is the
   * same to a build, which then has its months in its cache.
   */
  save(folder: string): void {
    for (const [path, content] of this.files) {
      const target = join(folder, path);
      const sound = this.sound.get(path);
      mkdirSync(dirname(target), { recursive: true });
      if (sound?.content === content) symlinkSync(sound.path, target);
      else writeFileSync(target, content);
    }
  }
}

async function soundFiles(): Promise<ReadonlyMap<string, SoundFile>> {
  const folder = freshFolder();
  const files = new Map<string, SoundFile>();
  for (const [packed, content] of (await demoInput(WORLD)).files) {
    const file = packed.replace(/^police\/[^!]*!/, 'police/');
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    files.set(file, { content, path });
  }
  return files;
}
