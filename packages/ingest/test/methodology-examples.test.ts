// Over 300 lines: one function for each example that the methodology works by hand.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CATEGORIES, MEASURE_NAMES } from '@crimetrends/sdk/contract';
import {
  changeOf,
  compareRates,
  compareWithQuartiles,
  extraVariation,
  measuresOf,
  medianChange,
  monthFactors,
  percentLower,
  poissonLimits95,
  quartilesPer1000,
  ranksOf,
  rate,
  rateRatio,
  restOf,
  standardised,
  usualRange,
  wilson95,
  type Change,
  type Exposure,
  type SmallestChange,
} from '@crimetrends/sdk/stats';
import { sumOfParts } from '../src/core/geography/area-parts.js';
import { shared } from '../src/core/context/denominators.js';
import { footfallOf } from '../src/core/context/footfall.js';
import { medianPricePounds } from '../src/core/context/house-prices/house-prices.js';
import { medianLimitRanks } from '../src/core/context/house-prices/median-limits.js';
import { peopleTopic } from '../src/core/context/people.js';
import { placeTypesTopic } from '../src/core/context/place-types.js';
import { judgeFiles } from '../src/core/coverage/whole-months.js';
import { percent } from '../src/core/explanation/formula.js';
import { outcodeAreas } from '../src/core/geography/outcodes.js';
import { numberText } from '../src/core/number-text.js';
import { reconcile } from '../src/core/reconciliation/reconciliation.js';
import { isBeyond } from '../src/core/reconciliation/text.js';
import { file, forceFigure, KNOWN, OURS } from './bedfordshire-year.js';

const year = (count: number, personYears = 1_000): Exposure => ({ count, personYears });
const fixed = (value: number, places: number): string => {
  const [whole, fraction] = value.toFixed(places).split('.');
  return `${numberText(Number(whole))}.${fraction}`;
};
const pounds = (price: number): string => `£${numberText(price)}`;
const median = (...prices: number[]): string =>
  pounds(medianPricePounds(Int32Array.from(prices).sort()));
const between = (
  { lower95, upper95 }: { lower95: number; upper95: number },
  places = 4,
): [string, string] => [fixed(lower95, places), fixed(upper95, places)];
const asShare = (part: number, whole: number): string => {
  const { share, lower95, upper95 } = wilson95(part, whole);
  return `${percent(share)}, between ${percent(lower95)} and ${percent(upper95)}`;
};

/** The examples of docs/methodology.md in their order, each number worked out here. */
const examples: readonly (() => string)[] = [
  function suspectMonths() {
    const residents = 515_900;
    const judged = (
      ...rows: number[]
    ): { rows: number; isSuspect: boolean; expected: number }[] => {
      const files = new Map(rows.map((own, month) => [`${month}`, { file: '', rows: own }]));
      const force = judgeFiles(new Map([['x', files]]), {
        residentsOf: () => residents,
        isInKnownGap: () => false,
      }).get('x')!;
      return [...force.values()].map((file) => ({ ...file, expected: file.expected!.rows }));
    };
    const thin = [1_187, 300, 164, 283];
    const whole = new Array<number>(12).fill(3_600);
    const suspect = judged(...whole, ...thin, 1_440, 1_439).filter(({ isSuspect }) => isSuspect);
    expect(suspect.map(({ rows }) => rows)).toEqual([...thin, 1_439]);
    const alone = judged(...thin);
    expect(alone.every(({ isSuspect }) => isSuspect)).toBe(true);
    const { expected } = alone[0]!;
    return (
      `A force of ${numberText(residents)} residents sends about 3,600 rows in each of 12 months, so that 40% of the median is ${numberText(suspect[0]!.expected * 0.4)}. Its months of ${thin.slice(0, 3).map(numberText).join(', ')} and ${thin[3]} rows are suspect; a month of 1,440 rows is supplied. ` +
      `If those four months are all there is, 7 × ${residents / 1000} = ${numberText(Math.round(expected))} rows are expected, 40% of them are ${numberText(Math.ceil(expected * 0.4))}, and all four are suspect again.`
    );
  },
  function rateAndLimits() {
    const [luton, seven] = [rate(19_212, 225_244, 12, 0.046), rate(7, 1_700, 12, 0)];
    const [counts, rates, few] = [
      between(poissonLimits95(19_212), 2),
      between(luton),
      between(seven),
    ];
    const counted = CATEGORIES.map((_, index) => (index === 2 ? 300 : 0));
    const part = measuresOf(
      {
        population: 12_000,
        observed: { kind: 'partial', reason: 'residents', populationCovered: 10_000 },
        counts: counted,
      },
      MEASURE_NAMES.map(() => 0),
    ).crime;
    expect(part).toMatchObject({ ratePer1000: 30, populationCovered: 10_000 });
    const power = fixed(Math.sqrt(1 + (0.046 ** 2 / 2) * 19_212), 4);
    return (
      `Luton, 2025: 19,212 incidents of crime and 225,244 residents. 19,212 ÷ 225,244 × 1,000 = ${luton.ratePer1000}. The limits of 19,212 are ${counts[0]} and ${counts[1]}, as rates ${rates[0]} and ${rates[1]}. ` +
      `With τ = 0.046 the power is √(1 + 0.046² ÷ 2 × 19,212) = ${power}, and the likely limits are ${luton.likelyLower} and ${luton.likelyUpper}. ` +
      `Seven incidents among 1,700 residents are ${seven.ratePer1000} per 1,000, from ${few[0]} to ${few[1]}. An area of two parts, one with 300 incidents among 10,000 residents, the other silent with 2,000, has 30 per 1,000 ` +
      `over 10,000 of its 12,000 residents, and not 300 ÷ 12,000 × 1,000 = ${rate(300, 12_000, 12, 0).ratePer1000}.`
    );
  },
  function tauByHand() {
    const { tau } = extraVariation([
      { newer: year(60), older: year(40) },
      { newer: year(40), older: year(60) },
    ])!;
    const change = fixed(Math.log(60 / 40), 4);
    const chance = fixed(1 / 40 + 1 / 60, 4);
    return (
      `Two areas of as many residents have 60 after 40 and 40 after 60. Their changes are ${change} and −${change}, each with 1/40 + 1/60 = ${chance} by chance. ` +
      `2 × ${change}² ÷ (${chance} + τ²) = 1 where τ² = ${fixed(tau ** 2, 4)}, so τ = ${fixed(tau, 3)}.`
    );
  },
  function denominators() {
    const [more, less] = shared(101, [1_200, 800]);
    const byDay = (people: number): unknown =>
      footfallOf({ denominators: [1_000, people] }, [
        { id: 'usualResidentsCensus2021', title: '' },
        { id: 'workdayPopulationCensus2011', title: '' },
      ]);
    expect([byDay(1_501), byDay(1_500)]).toMatchObject([{ sensitive: true }, { sensitive: false }]);
    return (
      `Luton's 19,212 incidents by its 78,950 households are ${rate(19_212, 78_950, 12, 0).ratePer1000} per 1,000. An LSOA of 2011 with 101 people at work by day was split into parts of 1,200 and 800 residents: ` +
      `${(101 * 1_200) / 2_000} and ${(101 * 800) / 2_000}, so ${more} and ${less}, which add up to ${more! + less!}. An area of 1,000 residents is footfall-sensitive with 1,501 people by day and not with 1,500.`
    );
  },
  function changeByHand() {
    const [chance, wide] = [known(540, 450, 0), known(540, 450, 0.19)];
    expect([chance.verdict, wide.verdict]).toEqual(['rise', 'noClearChange']);
    const [limits, wider] = [between(chance, 2), between(wide, 2)];
    const [rise, fall] = [wide.smallest!.rise * 450, wide.smallest!.fall! * 450];
    return (
      `450 incidents, then 540, among the same residents. Ratio 540 ÷ 450 = ${fixed(540 / 450, 2)}. With τ = 0 the root is √(1/450 + 1/540) = ${fixed(Math.sqrt(1 / 450 + 1 / 540), 4)} and the limits are ${limits[0]} and ${limits[1]}, so a rise; ` +
      `with τ = 0.19 they are ${wider[0]} and ${wider[1]}, and there is no clear change: ${Math.round(rise)} would have been a rise and ${Math.round(fall)} a fall.`
    );
  },
  function changeOfLuton() {
    const luton = known(19_212, 19_492, 0.046);
    expect(luton.verdict).toBe('noClearChange');
    const { rise, fall } = luton.smallest!;
    return (
      `Luton's 19,212 incidents of 2025 after 19,492 of 2024, with τ = 0.046. The ratio is ${fixed(luton.ratio, 4)}, between ${between(luton).join(' and ')}. ` +
      `1 lies between: no clear change; a rise of ${Math.ceil((rise - 1) * 100)}% or a fall of ${Math.ceil((1 - fall!) * 100)}% would have been clear.`
    );
  },
  function pair() {
    const luton = { ...year(19_212, 225_244), tau: 0.046 };
    const found = compareRates(luton, { ...year(6_038, 92_961), tau: 0.046 });
    if (found.verdict === 'notComparable') throw new Error('They should be comparable.');
    const [lower, upper] = between(found, 2);
    const ward = { ...year(150), tau: 0 };
    const rest = restOf({ ...year(1_050, 10_000), tau: 0 }, ward)!;
    return (
      `Luton's 19,212 among 225,244 and Monmouthshire's 6,038 among 92,961, in 2025, both with τ = 0.046: ${fixed(found.ratio, 2)} times the rate, between ${lower} and ${upper}, so ${found.verdict}. ` +
      `A ward with 150 incidents among 1,000 residents lies in a town with 1,050 among 10,000: the rest has ${rest.count} among ${numberText(rest.personYears)}, ` +
      `or ${(rest.count * 1_000) / rest.personYears} per 1,000, and the ratio is ${fixed(rateRatio(ward, rest, 0)!.ratio, 2)}.`
    );
  },
  function ranks() {
    const places = ranksOf(
      [30, 40, 90].map((count) => year(count)),
      0.19,
    );
    expect(places.map(({ rank, best, worst }) => [rank, best, worst])).toEqual([
      [1, 1, 2],
      [2, 1, 2],
      [3, 3, 3],
    ]);
    const reach = (low: number, high: number): string =>
      fixed(1.96 * Math.sqrt(1 / low + 1 / high + 0.19 ** 2), 4);
    return (
      `Three areas of 1,000 residents have 30, 40 and 90 incidents, with τ = 0.19. The log ratio of the first two is ${fixed(Math.log(40 / 30), 4)}, within 1.96 × √(1/30 + 1/40 + 0.19²) = ${reach(30, 40)}, ` +
      `so neither is clearly lower: ranks 1 and 2, either with the interval 1 to 2. That of the last two is ${fixed(Math.log(90 / 40), 4)}, beyond ${reach(40, 90)}: rank 3, interval 3 to 3. The first is lower than ${percentLower(places[0]!, 3)}% of the field.`
    );
  },
  () =>
    `81 of 263 are ${percent(81 / 263)}, between ${percent(wilson95(81, 263).lower95)} and ${percent(wilson95(81, 263).upper95)}.`,
  function people() {
    const density = { residents: [1_000, 1_000], tenths: Int32Array.from([20_000, 5_000]) };
    const together = peopleTopic({
      tables: [
        {
          table: { id: 'TS054', title: 'Tenure', of: 'households', categories: ['Owned'] },
          counts: Int32Array.from([1, 1]),
        },
      ],
      density,
    }).of({ code: 'A', name: 'A', level: 'ward', lsoas: [0, 1], parents: {} });
    return (
      `Of 702 households 267 own their home outright: ${percent(267 / 702)}. Two LSOAs of 1,000 residents each, one of 2,000 per square kilometre and one of 500, have ${1_000 / 2_000} and ${1_000 / 500} square kilometres: ` +
      `together ${'residentsPerSquareKilometre' in together ? together.residentsPerSquareKilometre : ''} per square kilometre, and not the mean of the two, ${numberText((2_000 + 500) / 2)}.`
    );
  },
  function similarAreas() {
    const scores = standardised([{ values: [20, 30, 40], weight: 1 }]).map(([score]) => score!);
    const quartiles = quartilesPer1000([60, 75, 85, 100].map((count) => year(count)))!;
    const found = rate(224, 2_000, 12, 0.11);
    expect(compareWithQuartiles(found, quartiles)).toBe('above');
    return (
      `Of three areas 20%, 30% and 40% of households rent socially. The mean is 30% and the standard deviation ${fixed(10 / scores[2]!, 3)} points, so the scores are −${fixed(-scores[0]!, 4)}, ${scores[1]} and ${fixed(scores[2]!, 4)}. By this variable, which weighs 4, the first two are ` +
      `√(4 × 1.2247²) = ${fixed(Math.sqrt(4 * scores[0]! ** 2), 4)} apart. Similar areas with 60, 75, 85 and 100 incidents per 1,000 residents have the quartiles ${quartiles.lower}, ${quartiles.median} and ${quartiles.upper}: ` +
      `the upper one is at place ${1 + 3 * 0.75}, lowest first: 85 + 0.25 × (100 − 85) = ${85 + 0.25 * (100 - 85)}. ` +
      `A rate of ${found.ratePer1000} (224 incidents among 2,000 residents, τ = 0.11), likely between ${found.likelyLower} and ${found.likelyUpper}, is above that range.`
    );
  },
  function medians() {
    const five = [150_000, 180_000, 210_000, 230_001, 500_000];
    const ranks = medianLimitRanks(50)!;
    expect(ranks).toEqual({ lower: 18, upper: 33 });
    const bristol = (medianPricePounds: number, ...limits95: number[]) =>
      ({ kind: 'known', sales: 4_962, medianPricePounds, limits95 }) as const;
    const change = medianChange(
      bristol(335_000, 332_500, 340_000),
      bristol(325_000, 325_000, 330_000),
    )!;
    expect(change.verdict).toBe('rise');
    const log = (value: number): string => fixed(Math.log(value), 4);
    const asPercent = (ratio: number): string => `${fixed((ratio - 1) * 100, 2)}%`;
    return (
      `Five sales of ${five.slice(0, 4).map(pounds).join(', ')} and ${pounds(five[4]!)} have the median ${median(...five)}. With a sixth of £600,000 the middle two are £210,000 and £230,001, and the median ` +
      `is ${median(...five, 600_000)}. Of 50 sales the limits are the ${ranks.lower}th and the ${ranks.upper}rd price. ` +
      "Bristol's median of 4,962 sales from November 2024 to October 2025 is £335,000, between £332,500 and £340,000, after £325,000, between £325,000 and £330,000. " +
      `The change is (335,000 ÷ 325,000 − 1) × 100 = ${asPercent(change.ratio)}. The log of the ratio, ${log(change.ratio)}, ` +
      `less √(ln(335,000 ÷ 332,500)² + ln(330,000 ÷ 325,000)²) = ${log(change.ratio / change.lower95)} and plus ` +
      `√(ln(340,000 ÷ 335,000)² + ln(325,000 ÷ 325,000)²) = ${log(change.upper95 / change.ratio)} gives the limits ${asPercent(change.lower95)} and ${asPercent(change.upper95)}: a rise.`
    );
  },
  function outcodes() {
    const rows = [
      { outcode: 'QA1', postcodes: '1AA:0 1AB:0 1AD:0' },
      { outcode: 'QA2', postcodes: '1AA:0 1AB:0:2022-03' },
    ];
    const incidents = (residents: number[]): number[] =>
      outcodeAreas(
        { rows, hasEndDates: true },
        residents.map((people, index) => ({
          outcode: rows[index]!.outcode,
          lsoa_no: 0,
          residents: people,
        })),
        1,
        () => ({}),
      ).areas.map((area) => sumOfParts(area, () => 100));
    const [byResidents, byPostcodes] = [incidents([900, 600]), incidents([])];
    return (
      `An LSOA of 100 incidents has three live residential postcodes in QA1, with 900 residents at the census, and in QA2 one with 600; one of 150 in QA2 ended in 2022, and has no share. QA1 has 900 ÷ 1,500 of it, ${byResidents[0]} incidents, and QA2 ` +
      `${byResidents[1]}. Where the table was not supplied it is three postcodes to one, ${byPostcodes[0]} incidents and ${byPostcodes[1]}. An outcode with 2.4 of one category and 2.4 of another has ${Math.round(2.4)} of each and ${Math.round(2.4 + 2.4)} in all.`
    );
  },
  function months() {
    const factors = monthFactors([5, ...new Array<number>(10).fill(10), 15], 1)!;
    const [wide, narrow] = [usualRange(14, 0.1), usualRange(14, 0)];
    return `A year with 5 incidents in January, 15 in December and 10 in each other month has 10 a month: factors ${factors[0]}, ${factors[11]} and ${factors[1]}. Where 14 are expected, the range is ${fixed(wide.lower, 1)} to ${fixed(wide.upper, 1)} with ω = 0.1, and ${fixed(narrow.lower, 1)} to ${fixed(narrow.upper, 1)} with ω = 0.`;
  },
  function points() {
    const half = (...incidents: number[]): unknown =>
      placeTypesTopic(
        {
          starts: Int32Array.from([0, incidents.length]),
          points: Int32Array.from(incidents.keys()),
          places: Int8Array.from(incidents, () => -1),
          incidents: Int32Array.from(incidents),
        },
        [],
        ({ lsoas }) => ({ observed: { kind: 'known' }, parts: { lsoas } }),
      ).of({ code: 'A', name: 'A', level: 'ward', lsoas: [0], parents: {} });
    expect([half(5, 3, 2), half(5, 4, 2)]).toMatchObject([
      { snapPointsOfHalf: 1 },
      { snapPointsOfHalf: 2 },
    ]);
    return `Ten incidents at three points, 5, 3 and 2 of them: one point carries half. Eleven at three, 5, 4 and 2: two do. Luton's 4,779 of 22,331 are ${percent(4_779 / 22_331)}, and its 196 of 1,508 points ${percent(196 / 1_508)}.`;
  },
  () =>
    `559 of 48,068 are ${percent(559 / 48_068)}. Of Luton's 18,478 crimes, 8,163 had "Unable to prosecute suspect" as their latest outcome: ${asShare(8_163, 18_478)}.`,
  function reconciled() {
    const official = file([forceFigure('Bedfordshire', 52_032)]);
    const [row] = reconcile([official], OURS, KNOWN).tables[0]!.forces;
    const { recorded = NaN, placed = NaN, inArea = NaN } = row!;
    const withoutPlace = recorded - placed;
    expect([recorded, placed].map((ours) => isBeyond(ours, row!.official))).toEqual([false, false]);
    return (
      `Bedfordshire Police's files of April 2024 to March 2025 hold ${numberText(recorded)} crimes, ${numberText(placed)} of them with a place; ${numberText(inArea)} were placed in its area by any force. ` +
      `The official figure is ${numberText(row!.official)}: the ratios are ${fixed(recorded / row!.official, 3)} and ${fixed(placed / row!.official, 3)}, neither beyond 3%. ` +
      `The ${numberText(withoutPlace)} crimes without a place are ${fixed((withoutPlace / recorded) * 100, 1)}% of the ${numberText(recorded)}.`
    );
  },
];

function known(
  newer: number,
  older: number,
  tau: number,
): Extract<Change, { kind: 'known' }> & {
  smallest?: SmallestChange;
} {
  const found = changeOf(year(newer), year(older), tau);
  if (found.kind !== 'known') throw new Error('It should be comparable.');
  return found;
}

const page = readFileSync(new URL('../../../docs/methodology.md', import.meta.url), 'utf8');
const worked = page
  .split(/\n{2,}/)
  .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
  .flatMap((paragraph) => /^\*\*Worked by hand\.\*\* (.*)$/.exec(paragraph)?.[1] ?? []);

// claim: each-figure-has-formula
// claim: suspect-under-40-percent
it('every example worked by hand in the methodology has the numbers that the code gives, and none is unchecked', () => {
  expect(worked).toEqual(examples.map((example) => example()));
});

// claim: 103-669-read-47
it('the rows of Bedfordshire’s outcomes add up as the page says', () => {
  const [, read, sum] = /([\d,]+) read = ([\d, +]+)\./.exec(page)!;
  const whole = (text: string): number => Number(text.replaceAll(/[ ,]/g, ''));
  expect(sum!.split('+').reduce((total, part) => total + whole(part), 0)).toBe(whole(read!));
});

// claim: 95-percent-interval-byar
it('the table of limits has those of the code', () => {
  const row = (name: string): string[] =>
    page
      .split('\n')
      .find((line) => line.startsWith(`| ${name} |`))!
      .split('|')
      .slice(2, -1)
      .map((cell) => cell.trim());
  const numbers = (name: string): number[] =>
    row(name).map((cell) => Number(cell.replace(',', '')));
  const places = (text: string): number => text.split('.')[1]?.length ?? 0;
  numbers('incidents').forEach((count, at) => {
    const { lower95, upper95 } = poissonLimits95(count);
    expect([
      fixedTo(lower95, places(row('lower')[at]!)),
      fixedTo(upper95, places(row('upper')[at]!)),
    ]).toEqual([numbers('lower')[at], numbers('upper')[at]]);
  });
});

function fixedTo(value: number, places: number): number {
  return Number(value.toFixed(places));
}
