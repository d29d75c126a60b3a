import type { MeasureName } from '@crimetrends/sdk';
import { CATEGORIES, type Category } from '@crimetrends/sdk/contract';
import {
  categoryName,
  countText,
  rangeText,
  rateOf,
  rateText,
  restName,
  yearTo,
} from '@crimetrends/sdk/sentences';
import { compareRates, compareWithRest, exposureOf } from '@crimetrends/sdk/stats';
import { html, type Markup } from '../../html.js';
import { pageWords } from './page.words.js';
import { listedName, section, type Place, type Section } from './place.js';

/** What the kinds are shown beside. A stylesheet shows the column of the one that is chosen. */
interface Comparator {
  name: string;
  cellOf: (slug: Category) => string;
}

/** Each kind of crime with its rate, beside a comparator that the reader chooses. */
export const kinds: Section = (place) => {
  const { area, lang } = place;
  const words = pageWords(lang);
  const countOf = (slug: MeasureName): number | undefined => {
    const measure = area.measures[slug];
    return 'count' in measure ? measure.count : undefined;
  };
  const counted = CATEGORIES.map(({ slug }) => slug)
    .filter((slug) => countOf(slug) !== undefined)
    .toSorted((a, b) => apart(a) - apart(b) || countOf(b)! - countOf(a)!);
  if (counted.length === 0) return undefined;
  const comparators = counted.some((slug) => rateOf(area.measures[slug]))
    ? comparatorsOf(place)
    : [];
  return section(
    'kinds',
    words.kinds,
    html`<div class="beside">${chooser(comparators, words.compareWith)}<div class="scroll" tabindex="0" role="group" aria-labelledby="kinds"><table>
<caption>${words.kindsCaption(yearTo(area.window.to, lang))}</caption>
<thead><tr><th scope="col">${words.kind}</th><th scope="col" class="number">${words.crimes}</th><th scope="col" class="number">${words.rate}</th><th scope="col" class="number">${words.likely}</th>${comparators.map(({ name }, at) => html`<th scope="col" class="beside-${at}">${name}</th>`)}</tr></thead>
<tbody>
${counted.map((slug) => rowOf(slug, place, comparators))}</tbody>
</table></div></div>`,
  );
};

/** Anti-social behaviour is no kind of crime, so it comes last. */
const apart = (slug: Category): number => Number(slug === 'anti-social-behaviour');

function chooser(comparators: readonly Comparator[], legend: string): Markup | undefined {
  if (comparators.length < 2) return undefined;
  return html`<fieldset class="choice"><legend>${legend}</legend>
${comparators.map(({ name }, at) => html`<label><input type="radio" name="beside" value="${at}"${at === 0 && html` checked`}> ${name}</label>\n`)}</fieldset>
`;
}

function rowOf(slug: Category, { area, lang }: Place, comparators: readonly Comparator[]): Markup {
  const measure = area.measures[slug];
  const rate = rateOf(measure);
  return html`<tr><th scope="row">${categoryName(slug, lang)}</th><td class="number">${'count' in measure ? countText(measure.count) : ''}</td><td class="number">${rate ? rateText(rate.ratePer1000) : ''}</td><td class="number">${rate ? rangeText(rate.likelyLower, rate.likelyUpper) : ''}</td>${comparators.map(({ cellOf }, at) => html`<td class="beside-${at}">${cellOf(slug)}</td>`)}</tr>
`;
}

/** The rest of the larger areas, the median of the areas most alike, and the nearest neighbour. */
function comparatorsOf(place: Place): Comparator[] {
  const { area, lang, others } = place;
  const words = pageWords(lang);
  const larger = area.comparators
    .filter(({ measures }) => rateOf(measures.crime))
    .map((comparator): Comparator => ({
      name: restName(comparator, 'crime', lang),
      cellOf: (slug) => {
        const found = compareWithRest(area, comparator, slug);
        return found ? `${rateText(found.restRatePer1000)}, ${words.here[found.verdict]}` : '';
      },
    }));
  const rates = area.similar?.rates;
  const alike: Comparator[] =
    rates?.kind === 'known'
      ? [{ name: words.medianOfAlike, cellOf: (slug) => rateText(rates.medianRatePer1000[slug]) }]
      : [];
  const nearest = (area.nearby ?? [])
    .map(({ code }) => others.get(code, area.parents.ltla?.code))
    .find((other) => other?.measures);
  const neighbour: Comparator[] = nearest?.measures
    ? [
        {
          name: listedName(nearest, lang),
          cellOf: (slug) => {
            const theirs = nearest.measures![slug];
            const { verdict } = compareRates(
              exposureOf(area.measures[slug], area.tau?.[slug]),
              exposureOf(theirs, nearest.tau?.[slug]),
            );
            const rate = rateOf(theirs);
            return rate && verdict !== 'notComparable'
              ? `${rateText(rate.ratePer1000)}, ${words.here[verdict]}`
              : '';
          },
        },
      ]
    : [];
  return [...larger, ...alike, ...neighbour];
}
