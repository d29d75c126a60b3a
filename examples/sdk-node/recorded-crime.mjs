// node recorded-crime.mjs <bundle: folder or URL> <area code or postcode> …
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient, isCrimeTrendsError } from '@crimetrends/sdk';
import {
  comparisonSentence, missingMonthsSentence, noDataSentence, notFoundSentence, outOfCoverageSentence, partYearSentence, rateOf, rateSentence, suppressedSentence,
} from '@crimetrends/sdk/sentences';

const [bundle, ...places] = process.argv.slice(2);
if (!bundle || places.length === 0) {
  console.error('Usage: node recorded-crime.mjs <bundle: folder or URL> <area code or postcode> …');
  process.exit(1);
}

const base = /^https?:/.test(bundle) ? bundle : pathToFileURL(`${resolve(bundle)}/`);
const client = createClient({ base });

try {
  if ((await client.release()).demo) console.log('Demonstration data: invented places and figures');
  for (const place of places) {
    const isCode = /^[A-Z]\d{8}$/i.test(place);
    const result = isCode ? await client.area(place) : await client.postcode(place);
    console.log(`${place}: ${sentence(result)}`);
  }
} catch (error) {
  if (!isCrimeTrendsError(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** Each status is answered; a place without figures is no error. */
function sentence(result) {
  if (result.status === 'notFound') return notFoundSentence(result, 'en');
  if (result.status === 'outOfCoverage') return outOfCoverageSentence(result, 'en');
  const { area } = result;
  const { crime } = area.measures;
  const rate = rateOf(crime);
  if (rate) return `${area.name}. ${rateSentence(rate, 'en')} ${comparisonSentence(area, 'en') ?? ''}`.trim();
  if (crime.kind === 'partial') return `${area.name}. ${partYearSentence(crime, 'en')} ${missingMonthsSentence(area, 'en')}`;
  if (crime.kind === 'suppressed') return `${area.name}. ${suppressedSentence(crime.rule, 'en')}`;
  return `${area.name}. ${noDataSentence(area, 'en')}`;
}
