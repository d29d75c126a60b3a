import { InvalidArgumentError } from '../errors/invalid-argument.js';

/** A position in an answer: the row (from 0) of a release to continue from. */
export interface CursorPlace {
  release: string;
  row: number;
}

/**
 * The question a cursor belongs to. With another order or measure, its row would be a different
 * area.
 */
interface Question {
  level: string;
  within: string | undefined;
  measure: string;
  order: string;
  cities: boolean;
}

const keyOf = ({ level, within = '', measure, order, cities }: Question): string =>
  [cities ? 'cities' : level, within, measure, order].join(' ');

/** Encodes a position as opaque text, so that callers do not construct cursors themselves. */
export function writeCursor({ release, row }: CursorPlace, question: Question): string {
  return btoa(`${keyOf(question)} ${release} ${row}`);
}

/**
 * Decodes a cursor. Throws {@link InvalidArgumentError} if it is invalid or from another question.
 */
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
