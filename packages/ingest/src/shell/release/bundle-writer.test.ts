import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { paths } from '@crimetrends/sdk/contract';
import { describe, expect, test } from 'vitest';
import { fingerprint, freshFolder } from '../../../test/england/fresh-folder.js';
import type { PlannedFile } from '../../core/bundle/planned-file.js';
import { writeRelease, type PlannedRelease } from './bundle-writer.js';

const FACTS = { window: { from: '2025-01', to: '2025-12' }, demo: false };

/** A release of 60 small files that say `word`. */
function planned(
  word: string,
  lastMonth = '2025-12',
  onFile: (index: number) => void = () => {},
): PlannedRelease {
  return {
    lastMonth,
    facts: FACTS,
    *planOf(release): Generator<PlannedFile> {
      for (let index = 0; index < 60; index += 1) {
        onFile(index);
        yield {
          path: paths.search(release, `e${index}`),
          json: JSON.stringify({
            contract: 2,
            codes: [],
            names: [],
            populations: [],
            lieIn: [],
            places: [`${word} ${release} ${index}`],
          }),
        };
      }
    },
  };
}

const pointed = (out: string): string =>
  (JSON.parse(readFileSync(join(out, 'latest.json'), 'utf8')) as { release: string }).release;

describe('a release that is there already', () => {
  // claim: build-finds-same-release
  test('is recognised without a file or folder being written', async () => {
    const out = freshFolder();
    await writeRelease(out, planned('same'));
    const times = (): number[] =>
      ['', 'releases', 'releases/2025-12', 'latest.json'].map(
        (path) => statSync(join(out, path)).ctimeMs,
      );
    const before = times();
    expect(
      await writeRelease(out, planned('same'), () => {
        throw new Error('nothing was written, so nothing is flushed');
      }),
    ).toMatchObject({ unchanged: true, files: 61 });
    expect(times()).toEqual(before);
  });

  test('with one other file stays, and the new figures become a revision', async () => {
    const out = freshFolder();
    const first = await writeRelease(out, planned('same'));
    const before = fingerprint(join(out, 'releases/2025-12'));
    expect(await writeRelease(out, planned('other'))).toMatchObject({
      release: '2025-12.2',
      unchanged: false,
      files: first.files,
    });
    expect(fingerprint(join(out, 'releases/2025-12'))).toBe(before);
    expect(await writeRelease(out, planned('other'))).toMatchObject({
      release: '2025-12.2',
      unchanged: true,
    });
    expect(await writeRelease(out, planned('third'))).toMatchObject({ release: '2025-12.3' });
  });

  test('without its list of checksums counts as another', async () => {
    const out = freshFolder();
    await writeRelease(out, planned('same'));
    rmSync(join(out, 'releases/2025-12/SHA256SUMS'));
    expect(await writeRelease(out, planned('same'))).toMatchObject({
      release: '2025-12.2',
      unchanged: false,
    });
  });
});

describe('the pointer', () => {
  test('turns only when every file of the release is in place and flushed', async () => {
    const out = freshFolder();
    await writeRelease(out, planned('old', '2025-11'));
    const seen: string[] = [];
    await writeRelease(
      out,
      planned('new', '2025-12', () => seen.push(pointed(out))),
      (folder) => {
        expect(readdirSync(join(folder, 'search'))).toHaveLength(60);
        expect(existsSync(join(folder, 'SHA256SUMS'))).toBe(true);
        seen.push(`flushed, ${pointed(out)}`);
      },
    );
    expect(new Set(seen)).toEqual(new Set(['2025-11', 'flushed, 2025-11']));
    expect(pointed(out)).toBe('2025-12');
  });

  test('is turned by the next run if a run was killed just before', async () => {
    const out = freshFolder();
    await writeRelease(out, planned('old', '2025-11'));
    const old = readFileSync(join(out, 'latest.json'), 'utf8');
    await writeRelease(out, planned('new'));
    writeFileSync(join(out, 'latest.json'), old);
    expect(await writeRelease(out, planned('new'))).toMatchObject({
      unchanged: true,
      latest: '2025-12',
    });
    expect(pointed(out)).toBe('2025-12');
  });

  test('is left alone if it cannot be read', async () => {
    const out = freshFolder();
    writeFileSync(join(out, 'latest.json'), '{"contract": 99');
    await expect(writeRelease(out, planned('new'))).rejects.toThrow(
      /latest\.json: this is no pointer that this version can read.*2025-12 lies beside it, complete/,
    );
    expect(readFileSync(join(out, 'latest.json'), 'utf8')).toBe('{"contract": 99');
  });
});

describe('a run that stops while it writes', () => {
  // claim: build-stops-leaves-last
  test('with an error leaves the last release, and nothing unfinished', async () => {
    const out = freshFolder();
    await writeRelease(out, planned('old', '2025-11'));
    const before = fingerprint(out);
    await expect(
      writeRelease(
        out,
        planned('new', '2025-12', (index) => {
          if (index === 30) throw new Error('a fault');
        }),
      ),
    ).rejects.toThrow('a fault');
    expect(fingerprint(out)).toBe(before);
    expect(readdirSync(join(out, 'releases'))).toEqual(['2025-11']);
  });

  test('when killed is cleaned up by the next run, of whatever month', async () => {
    const out = freshFolder();
    mkdirSync(join(out, 'releases/.2025-10-unfinished/areas'), { recursive: true });
    writeFileSync(join(out, 'releases/.2025-10-unfinished/areas/half.json'), '{');
    writeFileSync(join(out, 'latest.json.unfinished'), '{');
    await writeRelease(out, planned('new'));
    expect(readdirSync(out).sort()).toEqual(['latest.json', 'releases']);
    expect(readdirSync(join(out, 'releases'))).toEqual(['2025-12']);
  });
});
