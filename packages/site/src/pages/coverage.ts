import { COVERAGE_LETTERS, monthsOf, type CoverageLetter } from '@crimetrends/sdk/contract';
import { forceName, monthSpan, shortMonthYear } from '@crimetrends/sdk/sentences';
import type { BundleFacts } from '../bundle-facts.js';
import { coverageGroups, forceRows, type ForceRow } from '../force-coverage.js';
import { html, type Markup } from '../html.js';
import { coverageFinding } from './coverage-parts.js';
import { layout } from './layout.js';

// Tall is supplied, half suspect or partial, a line absent: the shape says it without the colour.
const BAR_HEIGHTS: Readonly<Record<CoverageLetter, number>> = { s: 14, p: 7, x: 7, a: 1 };
const STEP = 6;

/** The coverage page: what every police force supplied, month by month. */
export function coveragePage(facts: BundleFacts): string {
  const { coverage } = facts;
  const rows = forceRows(coverage);
  const gaps = coverage.forces.flatMap(({ name, gaps: known = [] }) => known.map((gap) => ({ ...gap, force: forceName(name, 'en') })));
  return layout({
    path: '/coverage/',
    title: 'Coverage: what each police force supplied – CrimeTrends',
    description: 'The months each police force of England and Wales supplied, and those that are missing or incomplete.',
    body: html`<h1>${coverageFinding(coverageGroups(rows))}</h1>
<p>For each police force, in the year to ${shortMonthYear(coverage.window.to, 'en')}. The bars run over ${monthSpan(coverage.months, 'en')}:
a full bar is a month supplied, a half bar one that is incomplete, a line one that is missing. A month that was not supplied is a gap, never a nought.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Coverage by police force">
<table>
<thead><tr><th scope="col">Police force</th><th scope="col" class="number">Months of 12</th><th scope="col">Missing or incomplete</th><th scope="col">${monthSpan(coverage.months, 'en')}</th></tr></thead>
<tbody>${rows.map((row) => forceRow(row, facts))}</tbody>
</table>
</div>
${gaps.length > 0 && html`<h2>Known gaps</h2>
<ul>${gaps.map(({ force, sentence, checked }) => html`<li>${sentence.includes(force) ? '' : `${force}: `}${sentence} <span class="muted">Checked ${checked}.</span></li>`)}</ul>`}`,
  }, facts);
}

function forceRow({ name, supplied, short, letters }: ForceRow, { coverage }: BundleFacts): Markup {
  return html`<tr><th scope="row">${name}</th><td class="number">${supplied}</td><td>${short || 'None'}</td><td>${strip(letters, monthsOf(coverage.months))}</td></tr>\n`;
}

function strip(letters: string, months: readonly string[]): Markup {
  const words = months.filter((_, index) => letters[index] !== 's').length;
  return html`<svg class="strip" width="${months.length * STEP}" height="16" role="img" aria-label="${months.length - words} of ${months.length} months supplied">${months.map((month, index) => {
    const letter = letters[index] as CoverageLetter;
    const height = BAR_HEIGHTS[letter];
    return html`<rect class="${COVERAGE_LETTERS[letter]}" x="${index * STEP}" y="${15 - height}" width="${STEP - 2}" height="${height}"><title>${shortMonthYear(month, 'en')}: ${COVERAGE_LETTERS[letter]}</title></rect>`;
  })}</svg>`;
}
