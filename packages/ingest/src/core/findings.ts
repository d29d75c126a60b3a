import { IngestError } from './ingest-error.js';
import { numberText } from './number-text.js';

/** Something a check found: `stop` ends the build, `warn` and `note` are said in the report. */
export interface Finding {
  level: 'stop' | 'warn' | 'note';
  /** What an operator can accept by name. */
  check: string;
  sentence: string;
  /** The file it was found in, where it is one. */
  file?: string;
  /** Nobody can accept it: rows would be counted twice, or not at all. */
  mustMend?: true;
}

/**
 * Throws for the first finding that stops the build and was not accepted by name; gives the rest
 * back.
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

/** One finding that names the offenders a check returned; none where it returned none. */
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
          sentence: `${numberText(rows.length)} ${what}: ${sample(rows.map(({ code }) => String(code)))}.`,
        },
      ];
}

/** The first few of a list, and how many more there are. */
export function sample(items: readonly string[], most = 3): string {
  const shown = items.slice(0, most).join(', ');
  return items.length > most ? `${shown} and ${numberText(items.length - most)} more` : shown;
}
