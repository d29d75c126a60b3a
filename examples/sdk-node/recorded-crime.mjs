// Usage: node recorded-crime.mjs <bundle: folder or URL> <area code or postcode> …
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient, isCrimeTrendsError } from '@crimetrends/sdk';
import {
  changeSentence,
  coverageSentence,
  countText,
  demoSentence,
  groundLabel,
  notFoundSentence,
  outOfCoverageSentence,
  periodSentence,
  placeName,
  rangeText,
  rateOf,
  rateText,
  recordedSentence,
  sourceLine,
} from '@crimetrends/sdk/sentences';
import Table from 'cli-table3';

const [bundle, ...places] = process.argv.slice(2);
if (!bundle || places.length === 0) {
  console.error('Usage: node recorded-crime.mjs <bundle: folder or URL> <area code or postcode> …');
  process.exit(1);
}

const base = /^https?:/.test(bundle) ? bundle : pathToFileURL(`${resolve(bundle)}/`);
const client = createClient({ base });

try {
  const { demo } = await client.release();
  if (demo) console.log(demoSentence('en'));
  for (const place of places) console.log(await report(place));
  console.log(sourceLine('en', demo));
} catch (error) {
  if (!isCrimeTrendsError(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** Handles every status. A place without figures is not an error. */
async function report(place) {
  const found = await lookUp(place);
  if (found.status === 'notFound') return notFoundSentence(found, 'en');
  if (found.status === 'outOfCoverage') return outOfCoverageSentence(found, 'en');
  const { area } = found;
  return [
    tableOf(area),
    changeSentence(area.change.crime, area, 'en'),
    coverageSentence(area, 'en'),
    periodSentence(area, 'en'),
    recordedSentence('en'),
    '',
  ].join('\n');
}

/** A postcode's figures are those of its small area, whose own file also has the change. */
async function lookUp(place) {
  if (/^[A-Z]\d{8}$/i.test(place)) return client.area(place);
  const found = await client.postcode(place);
  return 'area' in found ? client.area(found.area.code) : found;
}

function tableOf(area) {
  const table = new Table({
    head: ['crime', 'recorded', 'per 1,000 people', 'likely between'],
    colAligns: ['left', 'right', 'right', 'right'],
    style: { head: [], border: [] },
  });
  const rowOf = (label, figure) => {
    const rate = rateOf(figure);
    return [
      label,
      'count' in figure ? countText(figure.count) : 'not supplied',
      rate ? rateText(rate.ratePer1000) : '–',
      rate ? rangeText(rate.likelyLower, rate.likelyUpper) : '–',
    ];
  };
  table.push(
    rowOf(placeName(area, 'en'), area.measures.crime),
    ...area.comparators.map((comparator) =>
      rowOf(groundLabel(comparator, 'crime', 'en'), comparator.measures.crime),
    ),
  );
  return table.toString();
}
