import * as fc from 'fast-check';
import type { InputDraft } from './input-draft.js';

/** One random change of one street file. */
export interface Mutation {
  what: string;
  /** Which street file, which line, which field and where in it: taken modulo what there is. */
  file: number;
  line: number;
  field: number;
  at: number;
  text: string;
}

type Change = (lines: string[], mutation: Mutation, other: readonly string[]) => string[];

const place = (number: number, length: number): number => (length === 0 ? 0 : number % length);
// The header is now and then among the lines.
const withLine =
  (change: (text: string, mutation: Mutation) => string): Change =>
  (lines, mutation) =>
    lines.with(
      place(mutation.line, lines.length),
      change(lines[place(mutation.line, lines.length)]!, mutation),
    );
const withField = (change: (field: string, mutation: Mutation) => string): Change =>
  withLine((line, mutation) => {
    const fields = line.split(',');
    const at = place(mutation.field, fields.length);
    return fields.with(at, change(fields[at]!, mutation)).join(',');
  });
const inserted = (line: string, { at, text }: Mutation): string =>
  line.slice(0, place(at, line.length + 1)) + text + line.slice(place(at, line.length + 1));

const CHANGES: Readonly<Record<string, Change>> = {
  'drop a row': (lines, { line }) => lines.toSpliced(place(line, lines.length), 1),
  'repeat a row': (lines, { line }) =>
    lines.toSpliced(place(line, lines.length), 0, lines[place(line, lines.length)]!),
  'move a row': (lines, { line, at }) => {
    const from = place(line, lines.length);
    return lines.toSpliced(from, 1).toSpliced(place(at, lines.length), 0, lines[from]!);
  },
  'turn the rows round': ([header, ...rows]) => [header!, ...rows.toReversed()],
  'blank a field': withField(() => ''),
  'put a text into a field': withField((_, { text }) => text),
  'add a text to a field': withField((field, { text }) => field + text),
  'insert a text': withLine(inserted),
  'cut a line': withLine((line, { at }) => line.slice(0, place(at, line.length + 1))),
  'join two lines': (lines, { line }) => {
    const at = place(line, lines.length);
    return lines.toSpliced(at, 2, lines.slice(at, at + 2).join(''));
  },
  'break a line': (lines, { line, at }) => {
    const from = place(line, lines.length);
    const text = lines[from]!;
    return lines.toSpliced(
      from,
      1,
      text.slice(0, place(at, text.length + 1)),
      text.slice(place(at, text.length + 1)),
    );
  },
  'change the code of many rows': (lines, { text }) =>
    lines.map((line, index) => (index % 3 === 1 ? line.replace(/,E01\d{6},/, `,${text},`) : line)),
  'change the month of many rows': (lines, { at }) =>
    lines.map((line, index) =>
      index % (2 + place(at, 300)) === 1 ? line.replace(/,20\d\d-\d\d,/, ',2024-12,') : line,
    ),
  'add another file': (lines, _mutation, other) => [...lines, ...other],
  'end lines otherwise': (lines) => [lines.join('\r\n')],
  'cut the file': (lines, { line }) => lines.slice(0, place(line, lines.length)),
};

const TEXTS = [
  '',
  ' ',
  '"',
  '""',
  ',',
  '\n',
  '\r',
  '\r\n',
  '\n\n',
  '\t',
  '\u0000',
  '\uFEFF',
  'ŵ',
  '\u001B',
  ';',
  '\\',
  '2025-13',
  '2024-12',
  'E01777777',
  'E01900001',
  'W01900001',
  'e01900001',
  '-999',
  '1e400',
  'NaN',
  'NULL',
  '0',
  'Cyber crime',
  'Burglary',
  'British Transport Police',
  'x"y',
  '"x',
  'x"',
  '""x',
];

/** Random changes; the same seed gives the same. */
export const mutation: fc.Arbitrary<Mutation> = fc.record({
  what: fc.constantFrom(...Object.keys(CHANGES)),
  file: fc.nat(7),
  line: fc.nat(1000),
  field: fc.nat(11),
  at: fc.nat(300),
  text: fc.constantFrom(...TEXTS),
});

/** Makes one change in a draft. */
export function mutate(draft: InputDraft, change: Mutation): void {
  const streets = [...draft.files.keys()].filter((path) => path.endsWith('-street.csv')).sort();
  const [path, other] = [0, 1].map((step) => streets[(change.file + step) % streets.length]!) as [
    string,
    string,
  ];
  const newline = draft.text(path).includes('\r\n') ? '\r\n' : '\n';
  const lines = CHANGES[change.what]!(
    linesOf(draft.text(path)),
    change,
    linesOf(draft.text(other)),
  );
  // Now and then the last line has no end.
  draft.write(path, lines.join(newline) + (change.at % 4 === 0 ? '' : newline));
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).slice(0, -1);
}
