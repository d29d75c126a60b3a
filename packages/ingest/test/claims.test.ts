import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** What a document promises or puts a number to. Tests that hold it say `// claim: <id>` above. */
interface Claim {
  id: string;
  document: string;
  /** The sentence, or a part of it, as the document has it. */
  says: string;
  /** What holds it besides tests, or in their place: a publisher's page, a measurement. */
  sources?: string[];
}

const claims = JSON.parse(textOf('docs/claims.json')) as Claim[];

const documents = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'packages/sdk/README.md',
  'packages/widgets/README.md',
];

/** Ids after `// claim:` in test files: where each is, and whether a test comes next. */
const markers = ['packages', 'scripts'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.test\.(ts|mjs)$/.test(path) && !path.includes('node_modules'))
    .flatMap((path) => markersIn(join(folder, path))),
);

function markersIn(path: string): { id: string; path: string; isAboveTest: boolean }[] {
  const marker = /^ *\/\/ claim: (.+)\n((?: *\/\/.*\n)*) *(.*)/gm;
  const found = [];
  const text = textOf(path);
  for (let match = marker.exec(text); match; match = marker.exec(text)) {
    found.push({ id: match[1]!, path, isAboveTest: /^(?:test|it)\b/.test(match[3]!) });
    marker.lastIndex = match.index + match[0].indexOf('\n') + 1;
  }
  return found;
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
  it.each(claims)('$document: $says', ({ id, document, says, sources = [] }) => {
    expect(spaced(textOf(document)), 'the sentence is no longer there').toContain(says);
    const tests = markers.filter((marker) => marker.id === id);
    expect(tests.length + sources.length, 'neither a test nor a source holds it').toBeGreaterThan(
      0,
    );
  });

  it('has one id each, and tests name no other', () => {
    const ids = claims.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(markers.filter(({ id }) => !ids.includes(id))).toEqual([]);
    expect(markers.filter(({ isAboveTest }) => !isAboveTest)).toEqual([]);
  });

  it.each(documents)('leaves no promise of %s without a test or a source', (path) => {
    const own = claims.filter((claim) => claim.document === path).map(({ says }) => says);
    expect(
      promisesIn(path).filter(
        (sentence) =>
          !own.some(
            (says) =>
              sentence.includes(says) || says.includes(sentence) || overlaps(says, sentence),
          ),
      ),
    ).toEqual([]);
  });
});

/** Whether a claim begins in a sentence and ends in the next, or the other way round. */
function overlaps(says: string, sentence: string): boolean {
  const shared = Math.min(says.length, sentence.length, 40);
  return (
    sentence.endsWith(says.slice(0, shared)) ||
    sentence.startsWith(says.slice(-shared)) ||
    says.includes(sentence.slice(0, shared)) ||
    sentence.includes(says.slice(0, shared))
  );
}
