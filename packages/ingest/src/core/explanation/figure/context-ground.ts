import type { AreaContext } from '@crimetrends/sdk/contract';
import { people, figureIncludes } from '../basis.js';
import { assertAgrees, noSuchFigure, type Subject } from '../disagreement.js';
import type { ContextEvidence, Evidence } from '../evidence.js';
import { groundOf, type Ground } from '../ground.js';

type Completeness = Parameters<typeof figureIncludes>[0] & { populationCovered?: number };

/**
 * The area's context. Throws `noSuchFigure` where the release has none, as for outcodes: nobody
 * lives in a share of an LSOA.
 */
export function contextOf(evidence: Evidence): ContextEvidence & { subject: Subject } {
  const subject = { record: evidence.record, release: evidence.manifest.release, inContext: true };
  if (!evidence.context)
    throw noSuchFigure(
      subject,
      evidence.record.level === 'outcode'
        ? 'an outcode has no such figures: it is made of shares of LSOAs.'
        : 'the release holds no contexts.',
    );
  return { ...evidence.context, subject };
}

/** A number of the area that must equal the sum over its LSOAs. */
export interface SummedNumber {
  name: string;
  own: number;
  of(lsoa: AreaContext): number;
}

/**
 * The LSOAs that a figure of context includes. Throws `figureDisagrees` where a number is not the
 * sum over them. `kindOf` gives how complete an LSOA is in this topic.
 */
export function summedGround(
  evidence: Evidence,
  figure: Completeness,
  kindOf: (lsoa: AreaContext) => Completeness,
  numbers: readonly SummedNumber[],
  remarks: readonly string[] = [],
): Ground {
  const { lsoas, subject } = contextOf(evidence);
  const on = lsoas.filter((lsoa) => figureIncludes(figure, kindOf(lsoa)));
  const codes = new Set(on.map(({ code }) => code));
  const records = evidence.lsoas.filter(({ code }) => codes.has(code));
  const left = evidence.lsoas.filter(({ code }) => !codes.has(code));
  const basis = {
    lsoas: records.map(({ code }) => code),
    population: people(records),
    leftOut:
      left.length === 0
        ? []
        : [
            {
              force: 'those without such figures',
              lsoas: left.map(({ code }) => code),
              population: people(left),
            },
          ],
  };
  if (figure.populationCovered !== undefined)
    assertAgrees(
      subject,
      'the number of residents covered',
      figure.populationCovered,
      basis.population,
    );
  const sums = numbers.map(({ name, own, of }) => {
    const sum = on.reduce((total, lsoa) => total + of(lsoa), 0);
    assertAgrees(subject, name, own, sum);
    return { sum, of: name };
  });
  return groundOf(evidence, basis, evidence.record.level === 'lsoa21' ? [] : sums, remarks);
}
