import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { demoInput, quietBuild } from '../../../test/england/england.js';
import { freshFolder } from '../../../test/england/fresh-folder.js';
import { openRun } from './build-run.js';

let input: string;

beforeAll(async () => {
  input = await demoInput();
});

const caught = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
};

/** Leaves a lock as a run does that was killed. */
function leaveLock(out: string, holder: { pid: number; host?: string }): void {
  writeFileSync(
    join(out, '.lock'),
    JSON.stringify({ host: hostname(), started: '2026-01-05T08:00:00.000Z', ...holder }),
  );
}

/** The number of a process that has ended. */
const endedProcess = (): number => spawnSync(process.execPath, ['--version']).pid;

describe('two builds into one bundle at once', () => {
  test('the second stops and names the first, which ends as if alone', async () => {
    const out = freshFolder();
    const first = quietBuild(input, out);
    await expect(quietBuild(input, out)).rejects.toMatchObject({
      code: 'locked',
      message: expect.stringContaining(`process ${process.pid} on ${hostname()}`),
    });
    expect(await first).toMatchObject({ release: '2025-12', unchanged: false });
    expect(readdirSync(out).sort()).toEqual(['latest.json', 'releases']);
    expect(await quietBuild(input, out)).toMatchObject({ unchanged: true });
  });

  test('a cache that another bundle’s build is using is named', () => {
    const cache = freshFolder();
    const first = openRun(freshFolder(), cache);
    expect(caught(() => openRun(freshFolder(), cache))).toMatchObject({
      code: 'locked',
      message: expect.stringContaining(`${cache}: another run`),
    });
    first.close();
    openRun(freshFolder(), cache).close();
  });

  test('a lock of another machine is never replaced: its run may be alive', () => {
    const out = freshFolder();
    leaveLock(out, { pid: endedProcess(), host: 'elsewhere' });
    expect(caught(() => openRun(out, undefined))).toMatchObject({
      code: 'locked',
      message: expect.stringMatching(/on elsewhere.*remove .*\.lock and run again/s),
    });
    expect(existsSync(join(out, '.lock'))).toBe(true);
  });

  test('a lock that cannot be read is left alone', () => {
    const out = freshFolder();
    writeFileSync(join(out, '.lock'), '');
    expect(caught(() => openRun(out, undefined))).toMatchObject({
      code: 'locked',
      message: expect.stringContaining('cannot be told'),
    });
  });
});

describe('after a run that was killed', () => {
  test('its lock is replaced, its scratch folder removed, and the report says so', async () => {
    const out = freshFolder();
    const pid = endedProcess();
    const scratch = mkdtempSync(join(tmpdir(), `crimetrends-build-${hostname()}-${pid}-`));
    writeFileSync(join(scratch, 'month.csv'), 'half a month');
    leaveLock(out, { pid });
    const { notes } = await quietBuild(input, out);
    expect(notes[0]).toMatch(
      /^A run that began 2026-01-05T08:00:00.000Z \(process \d+\) was stopped before its end/,
    );
    expect(existsSync(scratch)).toBe(false);
    expect(readFileSync(join(out, 'releases/2025-12/manifest.json'), 'utf8')).not.toContain(
      'was stopped before its end',
    );
  });

  test('a lock with this process’s number, not made by it, is dead: containers count from 1', () => {
    const out = freshFolder();
    leaveLock(out, { pid: process.pid });
    const run = openRun(out, undefined);
    expect(run.notes).toHaveLength(1);
    run.close();
    expect(readdirSync(out)).toEqual([]);
  });

  test('its scratch folder is removed even if it had no lock yet, and nothing similar is', () => {
    const left = [
      `crimetrends-build-${hostname()}-${endedProcess()}-aB3xY9`,
      `crimetrends-build-${hostname()}-${process.pid}-aB3xY9`,
    ].map((name) => join(tmpdir(), name));
    const running = openRun(freshFolder(), undefined);
    const others = [
      `crimetrends-build-elsewhere-${endedProcess()}-aB3xY9`,
      `crimetrends-build-${hostname()}-${process.ppid}-aB3xY9`,
      `crimetrends-build-${hostname()}-notes`,
    ].map((name) => join(tmpdir(), name));
    for (const folder of [...left, ...others]) mkdirSync(folder, { recursive: true });
    openRun(freshFolder(), undefined).close();
    expect(left.filter(existsSync)).toEqual([]);
    expect([running.scratch, ...others].filter((folder) => !existsSync(folder))).toEqual([]);
    for (const folder of others) rmSync(folder, { recursive: true });
    running.close();
    expect(existsSync(running.scratch)).toBe(false);
  });
});

describe('a folder that may not be written to', () => {
  /**
   * Runs as somebody who has no right to a folder: root may do everything, so it becomes nobody
   * meanwhile.
   */
  function withoutRights(folder: string, run: () => unknown): unknown {
    if (process.getuid?.() !== 0) chmodSync(folder, 0o555);
    else process.seteuid!(65_534);
    try {
      return caught(run);
    } finally {
      if (process.getuid?.() === 0) process.seteuid!(0);
      else chmodSync(folder, 0o755);
    }
  }

  test('is named with the next step, before anything is read: the bundle', () => {
    const out = freshFolder();
    expect(withoutRights(out, () => openRun(out, undefined))).toMatchObject({
      code: 'unwritable',
      message: expect.stringMatching(/^.*: the bundle could not be written \(EACCES.*--out/),
    });
  });

  test('the cache', () => {
    const parent = freshFolder();
    const out = freshFolder();
    chmodSync(out, 0o777);
    expect(withoutRights(parent, () => openRun(out, join(parent, 'cache')))).toMatchObject({
      code: 'unwritable',
      message: expect.stringMatching(/the cache of months could not be written \(EACCES.*--cache/),
    });
    expect(readdirSync(out)).toEqual([]);
  });
});
