import { plural } from '@crimetrends/sdk/sentences';
import type { FollowedCrimes } from '@crimetrends/sdk/contract';
import { numbered } from '../../number-text.js';
import type { OutcomeWindow } from './outcome-window.js';

/** Facts for the notes. */
export interface FollowedFacts {
  /** Names of the forces whose crimes are followed. */
  forces: readonly string[];
  /** Months of street files that were read for outcomes only. */
  monthsBefore: readonly string[];
  crimes: readonly FollowedCrimes[];
  /** Crimes in these forces' areas that forces without outcomes recorded. */
  ofOtherForces: number;
}

/** Notes on how crimes were followed to their outcomes. */
export function outcomeNotes(
  { window, followedTo }: OutcomeWindow,
  { forces, monthsBefore, crimes, ofOtherForces }: FollowedFacts,
): string[] {
  const repeated = crimes.reduce((sum, { repeatedId }) => sum + repeatedId, 0);
  const span = `the crimes of ${window.from} to ${window.to}, followed to ${followedTo}`;
  return [
    forces.length === 0
      ? `Outcomes would be of ${span}; no force supplied every month of both.`
      : `Outcomes are of ${span}: ${forces.join(', ')}.`,
    ...(monthsBefore.length > 0
      ? [
          `Street files of ${monthsBefore[0]} to ${monthsBefore.at(-1)} lie before the series ` +
            'and were read for outcomes only.',
        ]
      : []),
    ...(ofOtherForces > 0
      ? [
          `${numbered(ofOtherForces, '{crime|crimes}')} of that time in these areas ` +
            `${plural(ofOtherForces, 'was', 'were')} recorded by forces whose outcomes are not ` +
            'followed, and left out of outcomes.',
        ]
      : []),
    ...(repeated > 0
      ? [
          numbered(
            repeated,
            '{crime of that time carries|crimes of that time carry} an id that another crime of ' +
              '{its|their} force carries; each is counted, with the id’s latest outcome.',
          ),
        ]
      : []),
  ];
}
