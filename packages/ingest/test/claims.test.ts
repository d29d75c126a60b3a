import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** A sentence, or a part of one, with the document it stands in and what holds it. */
interface Claim {
  document: string;
  said: string;
  heldBy: string[];
}

const claims: Claim[] = [];
let document = '';
for (const line of textOf('docs/CLAIMS.md').split('\n')) {
  document = /^## (.+)$/.exec(line)?.[1] ?? document;
  const [, said, held] = /^\| (.+?) \| (.+) \|$/.exec(line) ?? [];
  if (said === undefined || said === 'what is said' || said === '---') continue;
  claims.push({ document, said: said.replaceAll('&#124;', '|'), heldBy: held!.split('<br>') });
}

const documents = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md') && name !== 'CLAIMS.md')
    .map((name) => `docs/${name}`),
  'packages/sdk/README.md',
  'packages/widgets/README.md',
];

/** Titles of a file’s tests as they are written, `%s` and all. */
function titlesOf(path: string): Set<string> {
  const source = textOf(path);
  return new Set(
    [...source.matchAll(/(?:\b(?:test|it)|\.each\([\s\S]*?\))\(\s*(['`"])(.*?)\1\s*,/g)].map(
      ([, , title]) => title!,
    ),
  );
}

// A promise, or a number of bytes, requests or seconds.
const PROMISE = /\b(?:never|always)\b|\d ?(?:bytes|[kMG]B|requests|seconds|minutes)\b/i;

// Held by tests of their own, as the head of the page says.
const isWorked = (paragraph: string): boolean =>
  /^(?:\*\*Worked by hand\.|Worked |φ worked)/.test(paragraph);
const TABLE_OF_SENTENCES = '## One of each';

/**
 * Sentences of a document that promise something: of paragraphs, list items and rows of tables,
 * code blocks aside.
 */
function promisesIn(path: string): string[] {
  const prose = textOf(path)
    .split(TABLE_OF_SENTENCES)[0]!
    .replaceAll(/```[\s\S]*?```/g, '');
  return prose
    .split(/\n\s*\n|\n(?=[-*|] )|\n(?=\d+\. )/)
    .map((part) => spaced(part).trim())
    .filter((part) => !isWorked(part))
    .flatMap((part) => part.split(/(?<=[.!?]) (?=[A-Z*`"])/))
    .filter((sentence) => PROMISE.test(sentence));
}

describe('what the documents claim', () => {
  it.each(claims)('$document: $said', ({ document: path, said, heldBy }) => {
    expect(spaced(textOf(path)), 'the sentence is no longer there').toContain(said);
    for (const holder of heldBy) {
      const [, file, title] = /^`(.+?)` › (.+)$/.exec(holder) ?? [];
      expect(
        file !== undefined || holder.startsWith('source: '),
        `${holder} is neither a test nor a source`,
      ).toBe(true);
      if (file === undefined) continue;
      expect(existsSync(join(ROOT, file)), `${file} is gone`).toBe(true);
      expect([...titlesOf(file)], `${file} has no such test`).toContain(title);
    }
  });

  it.each(documents)('leaves no promise of %s without a test or a source', (path) => {
    const own = claims.filter((claim) => claim.document === path).map(({ said }) => said);
    expect(
      promisesIn(path).filter(
        (sentence) =>
          !own.some(
            (said) =>
              sentence.includes(said) || said.includes(sentence) || overlaps(said, sentence),
          ),
      ),
    ).toEqual([]);
  });
});

/** Whether a claim begins in a sentence and ends in the next, or the other way round. */
function overlaps(said: string, sentence: string): boolean {
  const shared = Math.min(said.length, sentence.length, 40);
  return (
    sentence.endsWith(said.slice(0, shared)) ||
    sentence.startsWith(said.slice(-shared)) ||
    said.includes(sentence.slice(0, shared)) ||
    sentence.includes(said.slice(0, shared))
  );
}
