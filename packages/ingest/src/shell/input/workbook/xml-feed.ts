import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { IngestError } from '../../../core/ingest-error.js';
import { visible } from '../../../core/quotation.js';

/** What is done with the parts of an XML file, in their order. Names are without a prefix. */
export interface XmlHandler {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

// A cell of a spreadsheet holds 32,767 characters at most.
const LONGEST_PART = 4_000_000;

/**
 * Reads XML in pieces and calls the handler; ends a turn after each piece, so that a caller can
 * use what was found and need not read on. Throws `damagedArchive` where it is not well formed.
 */
export async function* feedXml(
  stream: Readable,
  file: string,
  handler: XmlHandler,
): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, fileName: file });
  let sincePart = 0;
  parser.on('error', (error) => {
    throw damaged(file, error.message.slice(file.length).replace(/^:\s*/, ''));
  });
  parser.on('doctype', () => {
    throw new IngestError(
      'refusedArchive',
      `${file}: declares entities of its own, which no spreadsheet does. Remove it, and ask ` +
        'where it came from.',
      file,
    );
  });
  parser.on('opentag', ({ name, attributes }) => {
    sincePart = 0;
    handler.open?.(localName(name), attributes);
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('closetag', ({ name }) => {
    sincePart = 0;
    handler.close?.(localName(name));
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decoded = (chunk?: Buffer): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw damaged(file, 'it is not UTF-8 text');
    }
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    sincePart += chunk.length;
    parser.write(decoded(chunk));
    if (sincePart > LONGEST_PART)
      throw new IngestError(
        'refusedArchive',
        `${file}: holds a value longer than ${LONGEST_PART / 1e6} MB, and no cell is. ` +
          'Fetch it again, or remove it.',
        file,
      );
    yield;
  }
  parser.write(decoded());
  parser.close();
  yield;
}

/** Reads XML to its end. */
export async function readXml(stream: Readable, file: string, handler: XmlHandler): Promise<void> {
  for await (const _ of feedXml(stream, file, handler));
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function damaged(file: string, words: string): IngestError {
  return new IngestError(
    'damagedArchive',
    `${file}: the workbook cannot be read (${visible(words)}). Fetch it again, or save it anew as XLSX or CSV.`,
    file,
  );
}
