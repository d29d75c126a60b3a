import * as z from 'zod/mini';
import { listFinding, type Finding } from '../core/findings.js';
import type { Warehouse } from './warehouse.js';

/** A query of `sql/checks` that returns offenders by code, and the finding that names them. */
export interface Check {
  /** Path below `sql/checks`. */
  sql: string;
  level: Finding['level'];
  /** What an operator accepts it by. */
  name: string;
  /** What is said of the offenders’ number: `{LSOA has|LSOAs have} no ward` (`numbered`). */
  what: string;
  /** Cannot be accepted, see {@link Finding}. */
  mustMend?: true;
}

/** An area, postcode or MSOA that a check returns; no code where the file leaves it blank. */
export const OFFENDER = z.object({ code: z.nullable(z.string()) });

/** Runs checks in their order and gives one finding for each that returns offenders. */
export async function runChecks(
  warehouse: Warehouse,
  checks: readonly Check[],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { sql, level, name, what, mustMend } of checks) {
    const offenders = await warehouse.rows(`checks/${sql}`, OFFENDER);
    findings.push(
      ...listFinding(offenders, level, name, what).map((found) => ({
        ...found,
        ...(mustMend && { mustMend }),
      })),
    );
  }
  return findings;
}
