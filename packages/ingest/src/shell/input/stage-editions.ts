import type { Finding } from '../../core/findings.js';
import { editionWords, leftBeside, type Edition } from '../../core/input/editions.js';
import type { FoundFile } from '../../core/input/inventory.js';
import type { CheckedLookup } from './read-lookup.js';

/** How an edition of an input is staged and checked. */
export interface EditionStage {
  stage(edition: Edition): Promise<CheckedLookup[]>;
  /** What is wrong with the staged edition; anything but a note means it is incomplete. */
  check(): Promise<Finding[]>;
}

/** The edition that was used, the files it came from, and the findings about it. */
export interface StagedEdition {
  used: Edition;
  read: CheckedLookup[];
  findings: Finding[];
}

/** Files as editions of one file each. */
export function single(files: readonly FoundFile[]): Edition[] {
  return files.map((found) => [found]);
}

/**
 * Stages editions in their order until one is complete. If none is, the first is used, with its
 * findings.
 */
export async function stageNewestComplete(
  editions: readonly Edition[],
  { stage, check }: EditionStage,
): Promise<StagedEdition> {
  const incomplete: { edition: Edition; holes: Finding[] }[] = [];
  for (const edition of editions) {
    const read = await stage(edition);
    const findings = await check();
    const holes = findings.filter(({ level }) => level !== 'note');
    if (holes.length === 0)
      return {
        used: edition,
        read,
        findings: [...findings, ...choice(edition, incomplete, editions)],
      };
    incomplete.push({ edition, holes });
  }
  const used = editions[0]!;
  const read = await stage(used);
  return {
    used,
    read,
    findings: [
      ...(await check()).map((finding) => foundIn(used, finding)),
      ...choice(used, [], editions),
    ],
  };
}

function foundIn([first]: Edition, finding: Finding): Finding {
  const { file } = first!;
  return finding.level !== 'stop'
    ? finding
    : { ...finding, file, sentence: `${file}: ${finding.sentence}` };
}

function choice(
  used: Edition,
  incomplete: readonly { edition: Edition; holes: Finding[] }[],
  editions: readonly Edition[],
): Finding[] {
  const passedOver = incomplete.map(
    ({ edition, holes }) =>
      `Left ${editionWords(edition)}, which has holes: ${holes.map(({ sentence }) => sentence).join(' ')}`,
  );
  const others = leftBeside(used, editions)
    .filter((edition) => !incomplete.some((tried) => tried.edition === edition))
    .map(editionWords);
  if (others.length + passedOver.length === 0) return [];
  const sentences = [
    ...passedOver,
    `Used ${editionWords(used)}${others.length > 0 ? `; left ${others.join(', ')}` : ''}.`,
  ];
  return sentences.map((sentence) => ({ level: 'note', check: 'editionChosen', sentence }));
}
