import type { CoverageFile, RevisionKind } from '@crimetrends/sdk/contract';
import {
  countText,
  forceName,
  limitationSentences,
  monthList,
  monthYear,
} from '@crimetrends/sdk/sentences';
import type { BundleFacts, ReleaseFacts } from '../bundle-facts.js';
import { html, type Markup } from '../html.js';
import { checkText } from './coverage.js';
import { layout } from './layout.js';

/** The quality page: who answers for a release, its calendar, corrections, checks and limits. */
export function qualityPage(facts: BundleFacts): string {
  return layout(
    {
      path: '/quality/',
      title: 'Quality: who answers for the figures, and how they are checked – CrimeTrends',
      description:
        'Who is responsible, when releases come, what was corrected, what was checked and how, ' +
        'and what the figures leave out.',
      body: html`<h1>Who answers for the figures, and how they are checked</h1>
<h2>Responsible</h2>
${responsible(facts)}
<h2>When releases come</h2>
<p>A release follows the files of a month, which the police publish about two months after it.
This one ends with ${monthYear(facts.pointer.lastMonth, 'en')}. ${nextRelease(facts)}</p>
<h2>Corrections</h2>
<p>A release is never changed. If the police send past months again, or a mistake of ours is
mended, the next release has other figures for them and says which months changed. A release with a
mistake stays readable under its own address, and the newest one says what was wrong in its notes.</p>
${facts.releases.map((release) => correctionsOf(release, facts))}
<h2>What was checked, and how</h2>
<ul>
<li>Every row read is in exactly one line of the <a href="/methodology/">table of rows</a>; the
release was not written otherwise.</li>
<li>Whoever has the bundle can hold every number of a larger area against the sum of its small areas,
and every other number that a file repeats: <code>crimetrends verify</code>.</li>
${officialItem(facts)}</ul>
${gapsSection(facts)}<h2>What the figures leave out</h2>
<ul>${limitationSentences('en').map((sentence) => html`<li>${sentence}</li>\n`)}</ul>`,
    },
    facts,
  );
}

function responsible({ manifest: { responsible: party } }: BundleFacts): Markup {
  if (!party)
    return html`<p>The operator of this site has not named anyone who answers for these figures.</p>`;
  const { name, contact } = party;
  const href = contact.startsWith('https://')
    ? contact
    : /^[^\s@]+@[^\s@]+$/.test(contact) && `mailto:${contact}`;
  return html`<p>${name}: ${href ? html`<a href="${href}">${contact}</a>` : contact}</p>`;
}

function nextRelease({ manifest: { nextRelease: day } }: BundleFacts): string {
  return day === undefined
    ? 'The operator has announced no day for the next one.'
    : `The next one is announced for ${day}.`;
}

// Revisions that change a count. Outcomes and wording change nearly every month.
const CHANGES: Readonly<Partial<Record<RevisionKind, string>>> = {
  added: 'sent since',
  removed: 'no longer sent',
  rows: 'another number of rows',
  ids: 'other crimes',
  counts: 'other places or kinds of crime',
};

function correctionsOf({ release, revisions }: ReleaseFacts, facts: BundleFacts): Markup {
  const heading = html`<h3>Release ${release}</h3>`;
  if (!revisions) return html`${heading}<p>Its corrections cannot be read by this site.</p>\n`;
  const { comparedWith, months } = revisions;
  if (comparedWith.kind === 'first') return html`${heading}<p>The first in this bundle.</p>\n`;
  if (comparedWith.kind === 'notComparable')
    return html`${heading}<p>It could not be compared with release ${comparedWith.release}.</p>\n`;
  const changed = months.filter(({ kind }) => CHANGES[kind] !== undefined);
  const others = months.filter(({ kind }) => kind === 'outcomesOnly' || kind === 'wording').length;
  return html`${heading}<p>Compared with release ${comparedWith.release}: ${
    changed.length === 0
      ? 'no count of a past month changed'
      : `${countText(changed.length)} months of police files changed`
  }${others > 0 && `; in ${countText(others)} more only outcomes or wording did`}.</p>
${changed.length > 0 && html`<ul>${items(changed, facts).map((item) => html`<li>${item}</li>\n`)}</ul>\n`}`;
}

/** One line a force and kind of change: `Wexmere: June and July 2025, another number of rows`. */
function items(
  changed: readonly { force: string; month: string; kind: RevisionKind }[],
  { coverage }: BundleFacts,
): string[] {
  const names = new Map(coverage.forces.map(({ slug, name }) => [slug, forceName(name, 'en')]));
  const groups = new Map<string, { line: string; months: string[] }>();
  for (const { force, month, kind } of changed) {
    const key = `${force} ${kind}`;
    const line = `${names.get(force) ?? force}, ${CHANGES[kind]}: `;
    const group = groups.get(key) ?? { line, months: [] };
    group.months.push(month);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ line, months }) => line + monthList(months, 'en'));
}

function officialItem({ reconciliation }: BundleFacts): Markup {
  return reconciliation
    ? html`<li>Recorded crime was put beside the <a href="/official/">official figures</a>.</li>`
    : html`<li>Recorded crime was not put beside official figures for this release.</li>`;
}

function gapsSection({ coverage }: BundleFacts): Markup | false {
  const gaps = coverage.forces.flatMap((force) => gapsOf(force));
  return (
    gaps.length > 0 &&
    html`<h3>Known gaps</h3>
<p>Each is a record kept by hand. It hides no month that came later in full.</p>
<ul>${gaps}</ul>
`
  );
}

function gapsOf({ name, gaps = [] }: CoverageFile['forces'][number]): Markup[] {
  const force = forceName(name, 'en');
  return gaps.map(
    ({ sentence, source, check }) =>
      html`<li>${!sentence.includes(force) && `${force}: `}${sentence}
<span class="muted">${source && `From: ${source}.`} ${checkText(check)}</span></li>\n`,
  );
}
