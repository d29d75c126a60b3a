import { monthsOf, type ReconciledTable, type ReconciliationFile } from '@crimetrends/sdk/contract';
import {
  causesOfDifference,
  countText,
  forceName,
  joinList,
  monthSpan,
} from '@crimetrends/sdk/sentences';
import type { BundleFacts } from '../bundle-facts.js';
import { html, type Markup } from '../html.js';
import { layout } from './layout.js';

// As in the command's report: further than this from 1, a ratio is marked.
const LARGEST_DIFFERENCE = 0.03;

const PUBLISHERS: Readonly<Record<ReconciledTable['publisher'], string>> = {
  ons: 'Office for National Statistics',
  homeOffice: 'Home Office',
};

/** The page that puts recorded crime beside the official figures. */
export function officialPage(reconciliation: ReconciliationFile, facts: BundleFacts): string {
  return layout(
    {
      path: '/official/',
      title: 'Beside official figures – CrimeTrends',
      description:
        'Recorded crime by police force and local authority beside the official figures, ' +
        'and why the two differ.',
      body: html`<h1>${finding(reconciliation)}</h1>
<p>Recorded crime here is the 13 kinds of crime in the police’s street files, without anti-social
behaviour. The official figures are recorded crime without fraud, as the Home Office and the Office
for National Statistics publish it. A ratio of 1.020 means that 2.0% more is counted here. Nothing
is adjusted.</p>
${reconciliation.tables.map(tableSection)}<h2>Why they differ</h2>
<ul>${causesOfDifference('en').map((cause) => html`<li>${cause}</li>`)}</ul>`,
    },
    facts,
  );
}

function finding({ tables }: ReconciliationFile): string {
  const { period, forces } = tables[0]!;
  const ratios = forces.flatMap(({ recorded, official }) =>
    recorded === undefined || official <= 0 ? [] : [recorded / official],
  );
  const near = ratios.filter((ratio) => !isBeyond(ratio)).length;
  return ratios.length === 0
    ? 'No police force’s year can be compared with the official figure'
    : `${near} of ${ratios.length} police ${ratios.length === 1 ? 'force lies' : 'forces lie'} ` +
        `within 3% of the official figure, ${monthSpan(period, 'en')}`;
}

function tableSection({
  period,
  publisher,
  titles,
  forces,
  partnerships,
}: ReconciledTable): Markup {
  const of = `${monthSpan(period, 'en')}: ${PUBLISHERS[publisher]}`;
  const months = monthsOf(period).length;
  const whole = forces.filter(({ recorded }) => recorded !== undefined);
  const authorities = partnerships.filter(({ placed }) => placed !== undefined);
  const missing = forces.filter(
    ({ monthsSupplied }) => monthsSupplied > 0 && monthsSupplied < months,
  );
  return html`<h2>${of}</h2>
<p class="muted">${joinList(titles, 'en')}.</p>
${
  whole.length > 0 &&
  html`${wide(`Police forces, ${of}`)}<table>
<thead><tr><th scope="col">Police force</th>${heads(
    'In its files',
    'With a place',
    'Official',
    'Ratio',
    'Ratio with a place',
  )}</tr></thead>
<tbody>${whole.map(
    ({ name, recorded, placed, official }) => html`<tr><th scope="row">${forceName(name, 'en')}</th>
${counts(recorded!, placed!, official)}${ratioCells(official, recorded!, placed!)}</tr>\n`,
  )}</tbody>
</table></div>
`
}${
    missing.length > 0 &&
    html`<p>Without figures for every month, and so not compared: ${joinList(
      missing.map(
        ({ name, monthsSupplied }) => `${forceName(name, 'en')} (${monthsSupplied} of ${months})`,
      ),
      'en',
    )}.</p>
`
  }${
    authorities.length > 0 &&
    html`${wide(`Local authorities, ${of}`)}<table>
<thead><tr><th scope="col">Local authority</th>${heads('Placed in it', 'Official', 'Ratio')}</tr></thead>
<tbody>${authorities.map(
      ({ name, placed, official }) => html`<tr><th scope="row">${name}</th>
${counts(placed!, official)}${ratioCells(official, placed!)}</tr>\n`,
    )}</tbody>
</table></div>
`
  }`;
}

/** A table of many columns scrolls sideways on a narrow screen, by keyboard too. */
function wide(name: string): Markup {
  return html`<div class="wide" role="region" aria-label="${name}" tabindex="0">`;
}

function heads(...names: string[]): Markup[] {
  return names.map((name) => html`<th scope="col" class="number">${name}</th>`);
}

function counts(...values: number[]): Markup[] {
  return values.map((value) => html`<td class="number">${countText(value)}</td>`);
}

function ratioCells(official: number, ...ours: number[]): Markup[] {
  return ours.map((count, index) => {
    const ratio = official > 0 ? count / official : undefined;
    const mark = index === 0 && ratio !== undefined && isBeyond(ratio) ? ' (beyond ±3%)' : '';
    return html`<td class="number">${ratio === undefined ? '–' : ratio.toFixed(3)}${mark}</td>`;
  });
}

function isBeyond(ratio: number): boolean {
  return Math.abs(ratio - 1) > LARGEST_DIFFERENCE;
}
