import { plural } from '@crimetrends/sdk/sentences';
import { bytesInWords, numberText, numbered } from '../number-text.js';
import type { PointerMove } from './pointer-move.js';

/** A release that was, or would be, removed from the target. */
export interface RemovedRelease {
  release: string;
  files: number;
}

/** Result of `publish`, for people and for machines (`--json`). */
export interface PublicationReport {
  release: string;
  target: string;
  /** True when nothing was written; the report says what would be. */
  dryRun: boolean;
  /** Files of the release, SHA256SUMS included. */
  files: { sent: number; alreadyThere: number; bytesSent: number };
  /** Files below the release at the target that do not belong to it. */
  strangers: string[];
  /** Files read back and found as built. */
  readBack: number;
  pointer: { move: PointerMove; before?: string; after: string };
  removed: RemovedRelease[];
  seconds: number;
}

/** The result as text. */
export function publicationText({
  release,
  target,
  dryRun,
  files,
  strangers,
  readBack,
  pointer,
  removed,
  seconds,
}: PublicationReport): string {
  const all = files.sent + files.alreadyThere;
  const lines = dryRun
    ? [
        `Would publish release ${release} to ${target}; nothing was sent`,
        row('send', filesText(files.sent)),
        row('there', `${filesText(files.alreadyThere)} already`),
      ]
    : [
        `Release ${release} is published to ${target}`,
        row(
          'sent',
          `${filesText(files.sent)}${files.sent > 0 ? `, ${bytesInWords(files.bytesSent)} as stored` : ''}; ` +
            `${numberText(files.alreadyThere)} were there already`,
        ),
        row(
          'checked',
          `all ${numberText(all)} are there; ${numberText(readBack)} were read back and are as built`,
        ),
      ];
  return [
    ...lines,
    row('pointer', pointerWords(pointer, dryRun)),
    ...removed.map((old) =>
      row(dryRun ? 'remove' : 'removed', `release ${old.release}, ${filesText(old.files)}`),
    ),
    ...(strangers.length === 0
      ? []
      : [
          row(
            'note',
            `${filesText(strangers.length)} below the release ` +
              `${plural(strangers.length, 'is', 'are')} no part of it, the first`,
          ),
          `           ${strangers[0]}`,
        ]),
    ...(dryRun ? [] : [row('time', `${seconds.toFixed(1)} s`)]),
    '',
  ].join('\n');
}

function pointerWords(
  { move, before, after }: PublicationReport['pointer'],
  dryRun: boolean,
): string {
  if (move === 'stays') return `latest.json names ${after} already`;
  if (move === 'staysNewer')
    return `latest.json stays at ${after}, which is newer; to go back, use rollback`;
  return (
    `latest.json ${dryRun ? 'would name' : 'now names'} ` +
    `${after}${before === undefined ? '' : `; before it was ${before}`}`
  );
}

function filesText(count: number): string {
  return numbered(count, '{file|files}');
}

function row(name: string, words: string): string {
  return `  ${name.padEnd(8)} ${words}`;
}
