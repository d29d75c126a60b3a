import {
  ASB_INDEX,
  CATEGORIES,
  MEASURE_NAMES,
  COVERAGE_LETTERS,
  monthsOf,
  type AreaDetail,
  type AreaPack,
  type AreaRecord,
} from '@crimetrends/sdk/contract';
import { hasLegacyCategories } from '../../police/categories.js';
import type { BundleFault } from '../../bundle/bundle-fault.js';

/** Checks what a schema cannot: lengths, signs, and contradictions within a record. */
export function* packFaults(pack: AreaPack, file: string): Generator<BundleFault> {
  const fault = (check: BundleFault['check'], sentence: string): BundleFault => ({
    check,
    file,
    sentence,
  });
  const months = monthsOf(pack.months);
  const windowFrom = months.indexOf(pack.window.from);
  if (windowFrom < 0 || pack.window.to !== pack.months.to) {
    yield fault(
      'contract',
      `has a window of ${pack.window.from} to ${pack.window.to}, which does not end its months ` +
        `${pack.months.from} to ${pack.months.to}.`,
    );
  }
  const letters = new Map<string, string>();
  for (const { code, months: text } of pack.forces) {
    letters.set(code, text);
    if (text.length !== months.length)
      yield fault(
        'contract',
        `has ${text.length} coverage letters of force ${code} for ${months.length} months.`,
      );
    const strange = [...text].find((letter) => !(letter in COVERAGE_LETTERS));
    if (strange !== undefined)
      yield fault(
        'contract',
        `has the coverage letter “${strange}” for force ${code}; the letters are ` +
          `${Object.keys(COVERAGE_LETTERS).join(', ')}.`,
      );
  }
  const shown = new Set([...pack.areas, ...pack.comparators].map(({ code }) => code));
  for (const record of pack.areas) {
    const say = (sentence: string): BundleFault => fault('contract', `${record.code}: ${sentence}`);
    yield* recordFaults(record, months, windowFrom, say);
    const unnamed = Object.values(record.parents).find(
      (code) => !shown.has(code) && !(code in pack.names),
    );
    if (unnamed !== undefined)
      yield fault('links', `${record.code}: its parent ${unnamed} has no name in this file.`);
    const unknown = aroundOf(record).find((code) => !shown.has(code) && !(code in pack.names));
    if (unknown !== undefined)
      yield fault(
        'links',
        `${record.code}: its child or neighbour ${unknown} has no name in this file.`,
      );
    if (record.force === undefined) continue;
    const text = letters.get(record.force);
    if (text === undefined)
      yield fault(
        'links',
        `${record.code}: its force ${record.force} is not among the forces of this file.`,
      );
    else yield* gapFaults(record, months, text, say);
  }
  for (const record of pack.comparators)
    yield* recordFaults(record, months, windowFrom, (sentence) =>
      fault('contract', `comparator ${record.code}: ${sentence}`),
    );
}

function aroundOf({ children = [], nearby = [] }: AreaDetail): string[] {
  return [...children, ...nearby.map(({ code }) => code)];
}

type Say = (sentence: string) => BundleFault;

function* recordFaults(
  record: AreaDetail,
  months: readonly string[],
  windowFrom: number,
  say: Say,
): Generator<BundleFault> {
  const { level, counts, allCount, crimeByMonth, countsByMonth, observed, population } = record;
  if (counts && counts.length !== CATEGORIES.length)
    yield say(`counts has ${counts.length} numbers for the ${CATEGORIES.length} categories.`);
  if ([population, allCount ?? 0, ...(counts ?? [])].some((number) => number < 0))
    yield say('a count or the population is below nought.');
  yield* totalsFaults(record, say);
  const hasFigures = counts !== undefined || allCount !== undefined;
  const expectsFigures = observed.kind === 'known' || observed.kind === 'partial';
  if (hasFigures !== expectsFigures)
    yield say(
      hasFigures
        ? `has counts although it is “${observed.kind}”.`
        : `is “${observed.kind}” and has no counts.`,
    );
  if ('populationCovered' in observed && observed.populationCovered > population)
    yield say(
      `${observed.populationCovered} residents are covered, more than the ${population} who live there.`,
    );
  if (crimeByMonth && crimeByMonth.length !== months.length)
    yield say(`crimeByMonth has ${crimeByMonth.length} values for ${months.length} months.`);
  if (!countsByMonth) return;
  if (countsByMonth.length !== CATEGORIES.length)
    yield say(
      `countsByMonth has ${countsByMonth.length} series for the ${CATEGORIES.length} categories.`,
    );
  const short = countsByMonth.findIndex((series) => series.length !== months.length);
  if (short >= 0)
    yield say(
      `countsByMonth has ${countsByMonth[short]!.length} values for ${months.length} months at ${label(short)}.`,
    );
  else
    yield* seriesFaults(
      { ...(counts && { counts }), ...(crimeByMonth && { crimeByMonth }), countsByMonth },
      { months, windowFrom, slack: level === 'outcode' ? ROUNDED_APART : 0 },
      say,
    );
}

// An outcode's 14 categories, or 12 months, are each rounded by up to a half, and so is their sum.
const ROUNDED_APART = 7;

/** Checks an outcode's totals against its categories; other areas have no totals of their own. */
function* totalsFaults(
  { level, counts, totals, allByMonth, crimeByMonth, yearBefore }: AreaDetail,
  say: Say,
): Generator<BundleFault> {
  if (level !== 'outcode' && (allByMonth ?? yearBefore))
    yield say('has years or months of its own; only an outcode has.');
  if (allByMonth && allByMonth.length !== crimeByMonth?.length)
    yield say(`allByMonth has ${allByMonth.length} values.`);
  if (yearBefore && yearBefore.length !== MEASURE_NAMES.length)
    yield say(`yearBefore has ${yearBefore.length} numbers for ${MEASURE_NAMES.length} measures.`);
  if ((totals !== undefined) !== (level === 'outcode' && counts !== undefined))
    yield say(totals ? 'has totals of its own; only an outcode has.' : 'has no totals of its own.');
  if (!totals || !counts) return;
  const asb = counts[ASB_INDEX] ?? 0;
  const all = sum(counts);
  const expected = { crime: all - asb, 'anti-social behaviour': asb, both: all };
  for (const [index, [what, made]] of Object.entries(expected).entries()) {
    const total = totals[index] ?? NaN;
    const slack = index === 1 ? 0 : ROUNDED_APART;
    if (!(total >= 0 && Math.abs(total - made) <= slack))
      yield say(`the total of ${what} is ${total}; its categories add up to ${made}.`);
  }
}

type Series = Pick<AreaRecord, 'counts' | 'crimeByMonth'> & { countsByMonth: (number | null)[][] };

/**
 * Checks that the categories of each month add up to its crime, and the window's months to its
 * counts, apart from gaps.
 */
function* seriesFaults(
  { counts, crimeByMonth, countsByMonth }: Series,
  { months, windowFrom, slack }: { months: readonly string[]; windowFrom: number; slack: number },
  say: Say,
): Generator<BundleFault> {
  const crime = months.map((_, month) => {
    const ofMonth: (number | null)[] = countsByMonth
      .filter((__, category) => category !== ASB_INDEX)
      .map((series) => series[month]!);
    return ofMonth.some((count) => count === null) ? null : sum(ofMonth);
  });
  const off =
    crimeByMonth?.findIndex((count, month) =>
      count === null || crime[month] === null
        ? count !== crime[month]
        : Math.abs(count - crime[month]!) > slack,
    ) ?? -1;
  if (off >= 0)
    yield say(
      `crime in ${months[off]} is ${shown(crimeByMonth![off])}; its categories add up to ${shown(crime[off])}.`,
    );
  for (const [category, count] of (counts ?? []).entries()) {
    const ofWindow = countsByMonth[category]?.slice(windowFrom) ?? [];
    const counted = sum(ofWindow);
    if (
      counted > count + slack ||
      (counted < count - slack && !ofWindow.some((month) => month === null))
    )
      yield say(`${label(category)} is ${count}; the window’s months add up to ${counted}.`);
  }
}

/**
 * Checks that a month is null exactly where the force did not supply it or its categories are not
 * comparable.
 */
function* gapFaults(
  { crimeByMonth }: AreaRecord,
  months: readonly string[],
  letters: string,
  say: Say,
): Generator<BundleFault> {
  for (const [month, count] of (crimeByMonth ?? []).entries()) {
    const comparable = letters[month] === 's' && !hasLegacyCategories(months[month] ?? '');
    if (comparable === (count !== null)) continue;
    yield say(
      comparable
        ? `${months[month]} has no figure although its force supplied the month.`
        : `${months[month]} has a figure although its force’s coverage letter is “${letters[month]}”.`,
    );
    return;
  }
}

function label(category: number): string {
  return CATEGORIES[category]?.label ?? `category ${category + 1}`;
}

function shown(count: number | null | undefined): string {
  return typeof count === 'number' ? String(count) : 'a gap';
}

function sum(counts: readonly (number | null)[]): number {
  return counts.reduce<number>((total, count) => total + (count ?? 0), 0);
}
