import { joinList } from '@crimetrends/sdk/sentences';
import type { coverageGroups, ForceRow } from '../force-coverage.js';
import { html, type Markup } from '../html.js';

type Groups = ReturnType<typeof coverageGroups>;

/** The coverage of the window as a heading: `2 of 4 police forces supplied all 12 months`. */
export function coverageFinding({ every, some, none }: Groups): string {
  const forces = every.length + some.length + none.length;
  if (forces === every.length) return `All ${forces} police forces supplied all 12 months`;
  return `${every.length} of ${forces} police forces supplied all 12 months`;
}

/** A list of the forces that supplied every month, some, and none. */
export function coverageList({ every, some, none }: Groups): Markup {
  const ofTwelve = ({ name, supplied }: ForceRow): string => `${name} (${supplied} of 12)`;
  return html`<dl class="groups">
${group(
  'All 12 months',
  every.map(({ name }) => name),
)}${group('Some months', some.map(ofTwelve))}${group(
    'None',
    none.map(({ name }) => name),
  )}</dl>`;
}

function group(term: string, names: readonly string[]): Markup | false {
  return (
    names.length > 0 &&
    html`<dt>${term}</dt><dd>${joinList(names, 'en')}</dd>
`
  );
}
