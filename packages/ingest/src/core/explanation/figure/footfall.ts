import { footfallOf } from '../../context/footfall.js';
import { numberText } from '../../number-text.js';
import type { ContextEvidence } from '../evidence.js';
import { figureDisagrees, type Subject } from '../disagreement.js';
import type { FormulaStep } from '../formula.js';

/**
 * Steps that show whether many more people may pass through than live there, by the rule the
 * release names. Empty for a release that does not publish it.
 */
export function footfallSteps(
  { own, file: { denominators } }: ContextEvidence,
  subject: Subject,
): FormulaStep[] {
  const published = own.footfallSensitive;
  if (published === undefined) return [];
  const recomputed = footfallOf(own, denominators);
  if (JSON.stringify(published) !== JSON.stringify(recomputed))
    throw figureDisagrees(
      subject,
      `footfallSensitive is ${JSON.stringify(published)}; worked out again from the release’s ` +
        `own numbers it is ${JSON.stringify(recomputed)}.`,
    );
  const what = 'footfall';
  if (published.kind === 'notSupplied')
    return [{ what, value: '', how: 'not judged: no workday population was supplied' }];
  const value = published.sensitive ? 'sensitive' : 'not so';
  const workday =
    own.denominators[denominators.findLastIndex(({ id }) => id.startsWith('workdayPopulation'))]!;
  return [
    {
      what,
      value,
      how: `${numberText(workday)} by day to ${numberText(own.denominators[0]!)} residents; sensitive above 1.5 to 1`,
    },
  ];
}
