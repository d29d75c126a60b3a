import { IngestError } from './ingest-error.js';
import { numbered, numberText } from './number-text.js';

/** Something a check found. `stop` ends the build; `warn` and `note` go into the report. */
export interface Finding {
  level: 'stop' | 'warn' | 'note';
  /** Name by which an operator can accept it. */
  check: string;
  sentence: string;
  /** The file it was found in, if any. */
  file?: string;
  /** Cannot be accepted: rows would be counted twice, or not at all. */
  mustMend?: true;
}

/**
 * Throws for the first finding that stops the build and was not accepted by name. Returns the
 * others.
 */
export function judge(findings: readonly Finding[], accepted: readonly string[]): Finding[] {
  const stop = findings.find(
    ({ level, check, mustMend }) => level === 'stop' && (mustMend || !accepted.includes(check)),
  );
  if (stop) {
    const next = stop.mustMend
      ? 'mend the table or use another edition'
      : `run again with --accept ${stop.check} to publish all the same`;
    throw new IngestError(
      'checkFailed',
      `${stop.sentence} (check “${stop.check}”; ${next})`,
      stop.file,
    );
  }
  return findings.map((finding) =>
    finding.level === 'stop' ? { ...finding, level: 'warn' } : finding,
  );
}

/**
 * One finding that names the offending rows of a check; none where there are no rows.
 *
 * @param what said of their number, see `numbered`
 */
export function listFinding(
  rows: readonly { code?: unknown }[],
  level: Finding['level'],
  check: string,
  what: string,
): Finding[] {
  return rows.length === 0
    ? []
    : [
        {
          level,
          check,
          sentence: `${numbered(rows.length, what)}: ${sample(rows.map(({ code }) => String(code)))}.`,
        },
      ];
}

/** The first few items of a list, and how many more there are. */
export function sample(items: readonly string[], most = 3): string {
  const shown = items.slice(0, most).join(', ');
  return items.length > most ? `${shown} and ${numberText(items.length - most)} more` : shown;
}
