import { bytesInWords, numberText, numbered } from '../number-text.js';
import type { Verification } from './verification.js';
import type { VerificationCheck } from '../bundle/bundle-fault.js';

const QUESTIONS: Readonly<Record<VerificationCheck, string>> = {
  pointer: 'latest.json names a release that is there',
  checksums: 'every file is as it was built, none missing, none extra',
  contract: 'every file keeps the contract',
  sums: 'parts add up to larger areas',
  ranks: 'ranks and the medians of similar areas are those that the figures give',
  ledger: 'every row read is accounted for',
  links: 'everything named is there, and says the same everywhere',
};

// A changed LSOA shows in every larger area, so more lines say nothing new. `--json` has them all.
const MOST_SHOWN = 12;

// Only the whole release can answer these.
const NOT_OF_A_PACK: readonly VerificationCheck[] = ['sums', 'ranks', 'ledger'];

/** The verification as text: the questions with their answers, and the faults of each. */
export function verificationText({
  release,
  faults,
  subset,
  files,
  bytes,
  areas,
  postcodes,
  unknownFiles,
}: Verification): string {
  const questions = (Object.entries(QUESTIONS) as [VerificationCheck, string][]).filter(
    ([check]) => !subset || !NOT_OF_A_PACK.includes(check),
  );
  return [
    `Release ${release}: ${numberText(files)} files, ${bytesInWords(bytes)}, ` +
      `${numberText(areas)} areas, ${numberText(postcodes)} postcodes`,
    ...(subset
      ? [
          `  a pack of ${subset.join(', ')}; sums, ranks and ledger are checked in the whole release`,
        ]
      : []),
    ...(unknownFiles > 0
      ? [
          `  ${numbered(unknownFiles, '{file is of a kind|files are of kinds}')} this version does not know; only ` +
            'their checksums were looked at',
        ]
      : []),
    ...questions.flatMap(([check, question]) => {
      const found = faults.filter((fault) => fault.check === check);
      const shown = found
        .slice(0, MOST_SHOWN)
        .map(({ file, sentence }) => `        ${file}: ${sentence}`);
      return [
        `  ${found.length === 0 ? 'yes' : 'NO '}   ${question}`,
        ...shown,
        ...(found.length > MOST_SHOWN
          ? [`        … and ${numberText(found.length - MOST_SHOWN)} more; --json lists them all`]
          : []),
      ];
    }),
    faults.length === 0
      ? `The ${subset ? 'pack' : 'release'} is sound.`
      : `${numbered(faults.length, '{fault|faults}')}. Do not ` +
        'publish it: build it again, or copy it again from where it is sound.',
    '',
  ].join('\n');
}
