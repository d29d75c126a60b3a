import { footfallOf } from '../../context/footfall.js';
import { numberText } from '../../number-text.js';
import type { ContextEvidence } from '../evidence.js';
import { figureDisagrees, type Whose } from '../disagreement.js';
import type { FormulaStep } from '../formula.js';

/**
 * Whether many more people may pass through than live there, by the rule that the release names;
 * none of a release from before it was told.
 */
export function footfallSteps(
  { own, file: { denominators } }: ContextEvidence,
  whose: Whose,
): FormulaStep[] {
  const told = own.footfallSensitive;
  if (told === undefined) return [];
  const again = footfallOf(own, denominators);
  if (JSON.stringify(told) !== JSON.stringify(again))
    throw figureDisagrees(
      whose,
      `footfallSensitive is ${JSON.stringify(told)}; worked out again from the release’s own numbers it is ${JSON.stringify(again)}.`,
    );
  const what = 'footfall';
  if (told.kind === 'notSupplied')
    return [
      { what, value: '', how: 'not told: no workday population, and no incidents of a whole year' },
    ];
  const value = told.sensitive ? 'sensitive' : 'not so';
  if (told.rule === 'placeTypes') {
    const { onPlaceTypes, incidents } = own.placeTypes as {
      onPlaceTypes: number;
      incidents: number;
    };
    return [
      {
        what,
        value,
        how: `${numberText(onPlaceTypes)} of ${numberText(incidents)} incidents on place types; sensitive where more than half are`,
      },
    ];
  }
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
