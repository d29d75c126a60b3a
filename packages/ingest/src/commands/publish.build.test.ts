import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { crimetrends, startCrimetrends } from '../../test/cli-process.js';
import { silent } from '../../test/england/england.js';
import { fingerprint, freshFolder } from '../../test/england/fresh-folder.js';
import { s3Store, type StoreRequest } from '../../test/s3-store.js';
import { smallBundle } from '../../test/small-bundle.js';
import { openTarget } from '../shell/publish/open-target.js';
import { publish } from '../shell/publish/publish.js';

const store = await s3Store();
const bundle = smallBundle({ releases: ['2025-11', '2025-12'] });
const STORED = { encoding: 'br', precompress: false, brotliQuality: 5, parallel: 4 } as const;
const TO = ['--to', 's3://bundles/crime'];
beforeEach(() => store.empty());

const pointer = async (): Promise<unknown> =>
  (
    JSON.parse((await store.object('crime/latest.json')).body.toString('utf8')) as {
      release: string;
    }
  ).release;

/**
 * Publishes in a process of its own and kills it (SIGKILL) while the store receives the first file
 * that `at` picks.
 */
async function killedAt(at: (put: string, before: number) => boolean): Promise<void> {
  const { child, run } = startCrimetrends(['publish', bundle, ...TO, '--parallel', '4'], store.env);
  let puts = 0;
  store.oddity = ({ method, url }: StoreRequest) => {
    if (method === 'PUT' && at(url, (puts += 1))) child.kill('SIGKILL');
    return 'pass';
  };
  expect(await run).toMatchObject({ code: null, signal: 'SIGKILL' });
  store.oddity = () => 'pass';
}

describe('a publication to S3 that is killed', () => {
  test.each([
    ['among its files', (_: string, before: number) => before === 9],
    ['at the checksums that close it', (put: string) => put.endsWith('SHA256SUMS')],
    ['at the pointer', (put: string) => put.endsWith('latest.json')],
  ])(
    '%s leaves a whole release to readers; the next run sends what is missing, and rollback goes back',
    async (_, at) => {
      await publish(
        { bundle, release: '2025-11', dryRun: false },
        openTarget(
          { kind: 's3', bucket: store.bucket, prefix: 'crime/' },
          { ...STORED, env: store.env },
        ),
        silent,
      );
      await killedAt(at);
      const named = await pointer();
      expect((await store.object(`crime/releases/${String(named)}/SHA256SUMS`)).status).toBe(200);

      store.requests.length = 0;
      const resumed = JSON.parse(
        (await crimetrends(['publish', bundle, ...TO, '--json'], store.env)).stdout,
      ) as { files: { sent: number; alreadyThere: number } };
      expect(resumed.files.alreadyThere).toBeGreaterThan(0);
      expect(store.puts().length).toBe(resumed.files.sent + (named === '2025-12' ? 0 : 1));
      expect(await pointer()).toBe('2025-12');

      const back = await crimetrends(['rollback', ...TO], store.env);
      expect(back).toMatchObject({ code: 0, stderr: '' });
      expect(back.stdout).toContain(
        's3://bundles/crime/: latest.json now names 2025-11; before it was 2025-12',
      );
      expect(await pointer()).toBe('2025-11');
    },
  );
});

describe('the command line', () => {
  test('publishes to a folder, says what it did in plain lines, and ends with exit code 0', async () => {
    const out = join(freshFolder(), 'www');
    const { code, stdout, stderr } = await crimetrends(['publish', bundle, '--to', out]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`Release 2025-12 is published to ${out}\n  sent     22 files, `);
    expect(stdout).toContain('  pointer  latest.json now names 2025-12\n');
    // oxlint-disable-next-line no-control-regex -- a colour is a control sequence
    expect(stdout).not.toMatch(/\u001b/);
    expect(readFileSync(join(out, 'latest.json'), 'utf8')).toBe(
      readFileSync(join(bundle, 'latest.json'), 'utf8'),
    );
  });

  test('a dry run writes nothing', async () => {
    const out = freshFolder();
    const { code, stdout } = await crimetrends(['publish', bundle, '--to', out, '--dry-run']);
    expect(code).toBe(0);
    expect(stdout).toContain(
      `Would publish release 2025-12 to ${out}; nothing was sent\n  send     22 files\n`,
    );
    expect(fingerprint(out)).toBe('');
  });

  test.each([
    [
      'without credentials',
      ['--to', 's3://bundles'],
      's3://bundles: no credentials: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY not set.',
    ],
    ['into its own folder', ['--to', bundle], 'is the bundle’s own folder. Publish to another.'],
    ['keeping no release', ['--to', 'x', '--keep', '0'], '“0” is not a whole number from 1 up.'],
  ])('publishing %s ends with exit code 1 and a sentence', async (_, words, sentence) => {
    const { code, stdout, stderr } = await crimetrends(['publish', bundle, ...words]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\n +at /);
  });
});
