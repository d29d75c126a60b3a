import { LEDGER_BUCKETS } from '@crimetrends/sdk/contract';
import { addLedgers } from '../ledger.js';
import { number } from '../report-lines.js';
import { BUCKET_WORDS } from '../report-text.js';
import type { LeftOut } from './basis.js';
import type { ExplainedFile, Explanation } from './explanation.js';
import { decimals } from './formula.js';
import { measureWords } from './sentence.js';
import type { ExplainedSource } from './sources.js';

const WIDTH = 80;
// A year of one force; the nation has 516 a year.
const MOST_FILES = 12;

/** The explanation as a person reads it, from the figure back to the files. */
export function explanationText(explained: Explanation): string {
  const { area, measure, release, sentence, demo } = explained;
  return [
    `${area.name} (${area.code}, ${area.level}), ${measure}, release ${release}`,
    '',
    ...wrapped(sentence, '  '),
    ...(demo ? ['  Demonstration data: invented places and figures.'] : []),
    '',
    'Calculation',
    ...calculation(explained),
    '',
    'Ground',
    ...ground(explained),
    '',
    ...rows(explained),
    '',
    ...files(explained),
    '',
  ].join('\n');
}

function calculation({ window, count, residentsFrom, measure, figure, area, formula, codeVersion }: Explanation): string[] {
  return [
    ...row('window', '', `${window.from} to ${window.to}${'monthsObserved' in figure ? `, ${figure.monthsObserved} of 12 months supplied` : ''}`),
    ...(count === undefined ? [] : row('count', number(count), measureWords(measure))),
    ...row('residents', number(area.population), `usual residents, Census 2021${residentsFrom === undefined ? '' : `, table ${residentsFrom}`}`),
    ...('populationCovered' in figure && figure.populationCovered !== area.population ? row('of these', number(figure.populationCovered), 'live where figures were supplied') : []),
    ...formula.flatMap(({ what, value, how }) => row(what, what === 'person-years' ? number(value) : decimals(value, what.startsWith('rate') ? 4 : 2), how)),
    ...(formula.length > 0 ? [] : wrapped(whyNoRate(figure.kind), '  ')),
    ...row('code', '', `crimetrends ${codeVersion}`),
  ];
}

function whyNoRate(kind: Explanation['figure']['kind']): string {
  if (kind === 'partial') return 'There is no rate: a part-year is never scaled up.';
  return kind === 'notSupplied' ? 'There is no count and no rate: a month that was not supplied is not counted as nought.' : 'There is no rate: the figure is withheld by a rule.';
}

function row(name: string, value: string, how: string): string[] {
  return wrapped(how, `  ${name.padEnd(13)}${value.padStart(11)}  `, ' '.repeat(28));
}

function ground({ basis, lsoasInArea, area, count }: Explanation): string[] {
  if (lsoasInArea === 0) return ['  The release does not say which LSOAs lie in it.'];
  return [
    `  ${number(basis.lsoas.length)} of ${number(lsoasInArea)} ${lsoasInArea === 1 ? 'LSOA' : 'LSOAs'} (LSOA 2021)${area.level === 'lsoa21' ? ', the area itself' : `, home to ${number(basis.population)} residents`}`,
    ...(area.level === 'outcode' ? wrapped('An outcode has of each LSOA, of its incidents as of its residents, the share of the LSOA’s live postcodes that lie in it; the sums are rounded.', '  ') : []),
    ...(area.level === 'lsoa21' || basis.count === undefined ? [] : [sumWords(basis.count, count)]),
    ...basis.leftOut.flatMap((left) => wrapped(leftOutWords(left), '  ', '    ')),
  ];
}

function sumWords(sum: number, count: number | undefined): string {
  return sum === count ? `  their counts add up to ${number(sum)}, the area’s own` : `  NO: their counts add up to ${number(sum)}; run “crimetrends verify”`;
}

function leftOutWords({ force, monthsObserved, lsoas, population }: LeftOut): string {
  return `left out: ${number(lsoas.length)} of ${force}, home to ${number(population)}: ${monthsObserved === 0 ? 'no whole month' : `${monthsObserved} of 12 months`} supplied`;
}

function rows({ forces, window }: Explanation): string[] {
  if (forces.length === 0) return ['Rows', '  No police force area is known for it, so no file is its own.'];
  const total = addLedgers(forces.map(({ ledger }) => ledger));
  const width = Math.max(...forces.map(({ name }) => name.length));
  return [
    `Rows of its ${forces.length === 1 ? 'force' : `${forces.length} forces`}, ${window.from} to ${window.to}`,
    ...forces.map(({ name, months }) => `  ${name.padEnd(width)}  ${months.replaceAll('a', '.')}`),
    ...(forces.some(({ months }) => /[^s]/.test(months)) ? ['  (s supplied, p partial, x suspect, . nothing)'] : []),
    ...forces.flatMap(({ gaps }) => gaps.flatMap(({ sentence, checked }) => wrapped(`${sentence} (checked ${checked})`, '  '))),
    `  ${number(total.read).padStart(11)}  read`,
    ...LEDGER_BUCKETS.map((bucket) => `  ${number(total[bucket]).padStart(11)}  ${BUCKET_WORDS[bucket]}`),
    ...(total.recodedSplit + total.recodedMerge > 0 ? wrapped(`Of those counted, ${number(total.recodedSplit)} came with the code of an LSOA split in 2021 and ${number(total.recodedMerge)} of one merged.`, '  ') : []),
    ...(total.counted > 0 ? wrapped('The rows counted lie in every area of the force, and a few beyond it; the figure takes those in the LSOAs above. A few rows of other forces may lie there too.', '  ') : []),
  ];
}

function files({ forces, police, sources }: Explanation): string[] {
  const street = forces.flatMap((force) => force.files);
  return [
    'Files: rows, name, sha256',
    ...(police === undefined ? [] : product(police)), ...fileLines(street),
    ...sources.flatMap((source) => [...product(source), ...fileLines(source.files)]),
  ];
}

function product({ publisher, title, edition }: Omit<ExplainedSource, 'files'>): string[] {
  return wrapped(`${publisher}: ${title}${edition === '' ? '' : ` (${edition})`}`, '  ');
}

function fileLines(all: readonly ExplainedFile[]): string[] {
  const shown = all.slice(0, MOST_FILES).flatMap(({ file, rows: read, sha256 }) => [...wrapped(file, `${number(read).padStart(11)}  `, ' '.repeat(13)), `             ${sha256}`]);
  if (all.length === 0) return ['       none'];
  return all.length > MOST_FILES ? [...shown, `             … and ${number(all.length - MOST_FILES)} more; --json lists them all`] : shown;
}

/** Words in lines of the terminal’s width. */
function wrapped(words: string, first: string, next = first): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of words.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = next;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}
