import { InvalidArgumentError } from '../errors/invalid-argument.js';

/** Which row of which release an answer goes on from, counted from 0. */
export interface CursorPlace {
  release: string;
  row: number;
}

/** What a cursor belongs to: with another order or measure its row would be another area's. */
interface Question {
  level: string;
  within: string | undefined;
  measure: string;
  order: string;
}

const keyOf = ({ level, within = '', measure, order }: Question): string =>
  [level, within, measure, order].join(' ');

/** A place as text that says nothing to a reader, so that nobody builds one. */
export function writeCursor({ release, row }: CursorPlace, question: Question): string {
  return btoa(`${keyOf(question)} ${release} ${row}`);
}

/** Throws {@link InvalidArgumentError} for text that is no cursor, or of another question. */
export function readCursor(cursor: string, question: Question): CursorPlace {
  const [, key, release, row] = /^(.*) (\S+) ([1-9]\d{0,5})$/.exec(decoded(cursor)) ?? [];
  if (key !== keyOf(question) || release === undefined)
    throw new InvalidArgumentError(
      'cursor',
      cursor,
      'is not the `next` of an answer to the same question',
    );
  return { release, row: Number(row) };
}

function decoded(cursor: string): string {
  try {
    return atob(cursor);
  } catch {
    return '';
  }
}
