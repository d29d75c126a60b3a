import {
  COVERAGE_LETTERS,
  monthsOf,
  type CoverageLetter,
  type CoverageStatus,
  type GapCheck,
} from '@crimetrends/sdk/contract';
import { countText, forceName, monthSpan, monthYear } from '@crimetrends/sdk/sentences';
import type { BundleFacts } from '../bundle-facts.js';
import {
  coverageGroups,
  forceRows,
  otherFiles,
  suspectMonths,
  type ForceRow,
  type SuspectMonth,
} from '../force-coverage.js';
import { html, type Markup } from '../html.js';
import { coverageFinding } from './coverage-parts.js';
import { layout } from './layout.js';

// Full height is supplied, half is suspect or partial, and a line is absent, so that the meaning
// does not depend on colour.
const BAR_HEIGHTS: Readonly<Record<CoverageStatus, number>> = {
  supplied: 14,
  partial: 7,
  suspect: 7,
  absent: 1,
};
const STEP = 6;

/** The coverage page: what every police force supplied, month by month. */
export function coveragePage(facts: BundleFacts): string {
  const { coverage } = facts;
  const rows = forceRows(coverage);
  const others = otherFiles(coverage);
  const gaps = coverage.forces.flatMap(({ name, gaps: known = [] }) =>
    known.map((gap) => ({ ...gap, force: forceName(name, 'en') })),
  );
  return layout(
    {
      path: '/coverage/',
      title: 'Coverage: what each police force supplied – CrimeTrends',
      description:
        'The months each police force of England and Wales supplied, ' +
        'and those that are missing or incomplete.',
      body: html`<h1>${coverageFinding(coverageGroups(rows))}</h1>
<p>Each police force in the year to ${monthYear(coverage.window.to, 'en')}.
The bars run over ${monthSpan(coverage.months, 'en')}:
a full bar is a month supplied, a half bar one that is incomplete, a line one that is missing.
A month that was not supplied is a gap, never a nought.
Crimes without a place are in no small area’s figures; the share is of the crimes that
the force recorded in the months it supplied.</p>
<table class="forces">
<thead><tr><th scope="col">Police force</th><th scope="col">Months supplied</th>
<th scope="col">Crimes without a place</th></tr></thead>
<tbody>${rows.map((row) => forceRow(row, monthsOf(coverage.months)))}</tbody>
</table>
${others && otherFilesNote(others, rows.length)}${suspectList(suspectMonths(coverage))}${
        gaps.length > 0 &&
        html`<h2>Known gaps</h2>
<ul>${gaps.map(
          ({ force, sentence, check }) =>
            html`<li>${!sentence.includes(force) && `${force}: `}${sentence}
<span class="muted">${checkText(check)}</span></li>`,
        )}</ul>`
      }`,
    },
    facts,
  );
}

const CHECKED_BY: Readonly<Record<GapCheck['by'], string>> = {
  notice: 'in the publisher’s notice',
  files: 'in the files',
  report: 'in others’ reports',
};

/** When and how a known gap was checked: a day alone would claim more than was done. */
export function checkText(check: GapCheck | undefined): string {
  return check
    ? `Checked on ${check.on} ${CHECKED_BY[check.by]}: ${check.what}`
    : 'Not checked since it was written down.';
}

function otherFilesNote(
  { outcomes, stopAndSearch }: NonNullable<ReturnType<typeof otherFiles>>,
  forces: number,
): Markup {
  return html`<p>In these months ${outcomes} of ${forces} police forces also sent outcomes, and ${
    stopAndSearch
  } their stop-and-search records.</p>\n`;
}

/** Files that are there and are not whole months. */
function suspectList(files: readonly SuspectMonth[]): Markup | false {
  return (
    files.length > 0 &&
    html`<h2>Files that are not a whole month</h2>
<p>Their months count as not supplied: they hold under 40% of the rows that the force sends in a month,
or most of their rows lie in other forces’ areas.</p>
<ul>${files.map(
      ({ name, month, rows, expected, placed, placedInOwnArea }) =>
        html`<li>${name}, ${monthYear(month, 'en')}: ${countText(rows)} ${
          rows === 1 ? 'row' : 'rows'
        }${expected !== undefined && ` where about ${countText(expected)} are expected`}${
          placed !== undefined &&
          `; ${countText(placedInOwnArea ?? 0)} of ${countText(placed)} lie in its own area`
        }</li>`,
    )}</ul>`
  );
}

function forceRow(
  { name, supplied, missing, letters, withoutPlace }: ForceRow,
  months: readonly string[],
): Markup {
  const words =
    supplied === 0
      ? 'None of 12'
      : `${supplied} of 12${missing && `. Missing or incomplete: ${missing}`}`;
  return html`<tr><th scope="row">${name}</th><td>${words}\n${strip(letters, months)}</td>
<td>${withoutPlace ?? '–'}</td></tr>\n`;
}

function strip(letters: string, months: readonly string[]): Markup {
  const supplied = months.filter((_, index) => letters[index] === 's').length;
  const label = `${supplied} of ${months.length} months supplied`;
  const bars = months.map((month, index) => {
    const status = COVERAGE_LETTERS[letters[index] as CoverageLetter];
    const height = BAR_HEIGHTS[status];
    const title = html`<title>${monthYear(month, 'en')}: ${status}</title>`;
    return html`<rect class="${status}" x="${index * STEP}" y="${15 - height}"
width="${STEP - 2}" height="${height}">${title}</rect>`;
  });
  return html`<svg class="strip" viewBox="0 0 ${months.length * STEP} 16"
preserveAspectRatio="none" role="img" aria-label="${label}">${bars}</svg>`;
}
