import { plural } from '@crimetrends/sdk/sentences';
import { numberText } from '../number-text.js';
import type { LeftOut } from './basis.js';
import type { Explanation } from './explanation.js';
import { decimals, type FormulaStep } from './formula.js';
import type { Ground } from './ground.js';
import { rowsLines } from './rows-text.js';
import type { ExplainedSource } from './sources.js';
import { wrapped } from './wrapped.js';

// Two years of one force; the nation has 516 a year.
const MOST_FILES = 24;
const WHAT_WIDTH = 13;
const VALUE_WIDTH = 11;
const HOW_AT = ' '.repeat(2 + WHAT_WIDTH + VALUE_WIDTH + 2);

/** The explanation as text, from the figure back to the files. */
export function explanationText({
  explains,
  of,
  area,
  release,
  sentences,
  demo,
  formula,
  remarks,
  codeVersion,
  ground,
  rows,
  sources,
}: Explanation): string {
  const asked = [
    ...(explains === 'rate' ? [] : [explains]),
    of.measure,
    of.in && `in ${of.in}`,
    of.type,
  ]
    .filter((word) => word !== undefined)
    .join(', ');
  return [
    `${area.name} (${area.code}, ${area.level}), ${asked}, release ${release}`,
    '',
    ...sentences.flatMap((sentence) => wrapped(sentence, '  ')),
    ...(demo ? ['  Demonstration data: invented places and figures.'] : []),
    '',
    'Calculation',
    ...formula.flatMap(stepLines),
    ...remarks.flatMap((remark) => wrapped(remark, '  ')),
    ...stepLines({ what: 'code', value: '', how: `crimetrends ${codeVersion}` }),
    '',
    'Ground',
    ...groundLines(ground, area),
    ...rows.flatMap((each) => ['', ...rowsLines(each)]),
    '',
    'Files: rows, name, sha256',
    ...sources.flatMap(sourceLines),
    '',
  ].join('\n');
}

function stepLines({ what, value, how, decimals: places = 0 }: FormulaStep): string[] {
  const shown = typeof value === 'number' ? decimals(value, places) : value;
  // A name too long for its column goes before its description.
  const isLong = what.length >= WHAT_WIDTH;
  return wrapped(
    isLong ? `${what}: ${how}` : how,
    `  ${(isLong ? '' : what).padEnd(WHAT_WIDTH)}${shown.padStart(VALUE_WIDTH)}  `,
    HOW_AT,
  );
}

function groundLines(
  { lsoas, lsoasInArea, population, agree, leftOut, remarks }: Ground,
  { level }: Explanation['area'],
): string[] {
  if (lsoasInArea === 0) return ['  The release does not say which LSOAs lie in it.'];
  const [first, ...more] = agree;
  return [
    `  ${numberText(lsoas.length)} of ${numberText(lsoasInArea)} ` +
      `${plural(lsoasInArea, 'LSOA')} (LSOA 2021), ` +
      (level === 'lsoa21' ? 'the area itself' : `home to ${numberText(population)} residents`),
    ...remarks.flatMap((remark) => wrapped(remark, '  ')),
    ...(first === undefined
      ? []
      : wrapped(
          `their ${first.of} add up to ${numberText(first.sum)}, the area’s own` +
            moreAgree(more.length),
          '  ',
        )),
    ...leftOut.flatMap((left) => wrapped(leftOutWords(left), '  ', '    ')),
  ];
}

function moreAgree(more: number): string {
  if (more === 0) return '';
  return `; so ${plural(more, 'does', 'do')} ${numberText(more)} more of its numbers`;
}

function leftOutWords({ force, monthsObserved, lsoas, population }: LeftOut): string {
  const supplied =
    monthsObserved === undefined
      ? ''
      : `: ${monthsObserved === 0 ? 'no whole month' : `${monthsObserved} of 12 months`} supplied`;
  return `left out: ${numberText(lsoas.length)} of ${force}, home to ${numberText(population)}${supplied}`;
}

function sourceLines({ publisher, title, edition, files }: ExplainedSource): string[] {
  const shown = files
    .slice(0, MOST_FILES)
    .flatMap(({ file, rows, sha256 }) => [
      ...wrapped(file, `${numberText(rows).padStart(11)}  `, ' '.repeat(13)),
      `             ${sha256}`,
    ]);
  return [
    ...wrapped(`${publisher}: ${title}${edition === '' ? '' : ` (${edition})`}`, '  '),
    ...(files.length === 0 ? ['       none'] : shown),
    ...(files.length > MOST_FILES
      ? [`             … and ${numberText(files.length - MOST_FILES)} more; --json lists them all`]
      : []),
  ];
}
