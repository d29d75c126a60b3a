import { IngestError } from '../../../core/ingest-error.js';
import type { ArchiveMember } from '../archive.js';
import { readXml } from './xml-feed.js';

// The official tables have 60 kB of them.
const MOST_CHARACTERS = 50_000_000;

/** The texts that cells of a workbook refer to by number. */
export async function sharedStrings(part: ArchiveMember, file: string): Promise<string[]> {
  const texts: string[] = [];
  const item = new TextOfItem();
  let characters = 0;
  await readXml(await part.open(), file, {
    open: (name) => item.open(name),
    text: (text) => item.add(text),
    close(name) {
      item.close(name);
      if (name !== 'si') return;
      const text = item.take();
      characters += text.length;
      if (characters > MOST_CHARACTERS)
        throw new IngestError(
          'refusedArchive',
          `${file}: holds more than ${MOST_CHARACTERS / 1e6} million characters of text. ` +
            'Save the table that is meant as CSV.',
          file,
        );
      texts.push(text);
    },
  });
  return texts;
}

/** Text of a string item, which may be in pieces of different fonts. */
export class TextOfItem {
  #text = '';
  #isText = false;
  /** Depth below phonetic text, which is no part of the string. */
  #phonetic = 0;

  open(name: string): void {
    if (name === 'rPh') this.#phonetic += 1;
    this.#isText = name === 't';
  }

  add(text: string): void {
    if (this.#isText && this.#phonetic === 0) this.#text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.#phonetic -= 1;
    this.#isText = false;
  }

  /** The text, and begins the next. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }
}
