// Kills `crimetrends build` or `publish` (SIGKILL) at random moments and checks what is left: `node
// scripts/kill-test.mjs --of build --kills 200 --seed 1`.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { buildPackages, ROOT } from './build.mjs';

const CLI = join(ROOT, 'packages', 'ingest', 'bin', 'crimetrends.mjs');
const EARLIER = '2025-11';

/**
 * @param {{ of: 'build' | 'publish', kills: number, seed: number, say?: (line: string) => void }}
 * options
 * @returns {Promise<{ kills: number, corrupt: number, incompletePointers: number, unfinished:
 * number, faults: string[] }>} every number but the first should be 0
 */
export async function killTest({ of, kills, seed, say = () => {} }) {
  const place = mkdtempSync(join(tmpdir(), 'kill-test-'));
  const scratch = join(place, 'scratch');
  mkdirSync(scratch);
  const run = (args, kill) => runKilled(args, scratch, kill);
  const random = repeatable(seed);
  const result = { kills: 0, corrupt: 0, incompletePointers: 0, unfinished: 0, faults: [] };
  const fault = (kind, sentence) => {
    result[kind] += 1;
    result.faults.push(`after ${result.kills} kills: ${sentence}`);
  };
  try {
    const scene = await setScene(of, place, run);
    while (result.kills < kills) {
      scene.reset(random() < 0.5);
      // Some runs are killed more than once before one is let through.
      for (let again = true; again && result.kills < kills; again = random() < 0.4) {
        // Half the moments lie anywhere, half where files are being written.
        const kill = {
          after: random(),
          onceWriting: random() < 0.5 ? scene.isWriting : undefined,
          of: scene.duration,
        };
        if (!(await run(scene.command, kill)).killed) break;
        result.kills += 1;
        checkPointer(scene, fault, await verified(scene.target, run));
      }
      const { code, output } = await run(scene.command);
      if (code !== 0)
        fault('unfinished', `the next run ended with exit code ${code}: ${output.trim()}`);
      else if (fingerprint(scene.target) !== scene.expected(scene.startsWithEarlier))
        fault('corrupt', 'the next run gave other bytes');
      if (of === 'build' && readdirSync(scratch).length > 0)
        fault('unfinished', `the scratch folder still holds ${readdirSync(scratch).join(', ')}`);
      say(
        `${result.kills} of ${kills} kills; corrupt ${result.corrupt}, pointers to something incomplete ${result.incompletePointers}, runs that did not end ${result.unfinished}`,
      );
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
  return result;
}

/** What is killed, where it writes, and what each start must lead to. */
async function setScene(of, place, run) {
  const at = (name) => join(place, name);
  await must(run, ['demo-data', '--out', at('input'), '--months', '13', '--rows-per-month', '400']);
  const build = (out, ...more) => [
    'build',
    '--input',
    at('input'),
    '--out',
    out,
    '--quiet',
    ...more,
  ];
  await must(run, build(at('earlier'), '--release', EARLIER));
  cpSync(at('earlier'), at('both'), { recursive: true });
  await must(run, build(at('both')));
  await must(run, build(at('alone'), '--no-cache'));
  const target = at('target');
  const command =
    of === 'build' ? build(target) : ['publish', at('both'), '--to', target, '--quiet'];
  const began = performance.now();
  await must(run, command);
  const scene = {
    target,
    command,
    duration: performance.now() - began,
    startsWithEarlier: false,
    isWriting: () =>
      existsSync(join(target, 'releases')) &&
      readdirSync(join(target, 'releases')).some(
        (name) => name.startsWith('.2025-12') || (of === 'publish' && name === '2025-12'),
      ),
    reset(withEarlier) {
      scene.startsWithEarlier = withEarlier;
      rmSync(target, { recursive: true, force: true });
      if (withEarlier) cpSync(at('earlier'), target, { recursive: true });
    },
    // A build beside an earlier release says what was revised since; a publication sends the same
    // files whatever lies there.
    expected: (withEarlier) =>
      of === 'build'
        ? fingerprint(at(withEarlier ? 'both' : 'alone'))
        : published(at('both'), withEarlier ? at('earlier') : undefined),
  };
  return scene;
}

function checkPointer({ target, startsWithEarlier }, fault, { ok, release, output }) {
  if (!existsSync(join(target, 'latest.json'))) {
    if (startsWithEarlier) fault('incompletePointers', 'latest.json is gone');
    return;
  }
  if (!ok) fault('incompletePointers', `latest.json names ${release}, and verify says ${output}`);
}

async function verified(target, run) {
  if (!existsSync(join(target, 'latest.json'))) return { ok: false, output: '' };
  const { code, output } = await run(['verify', target, '--json']);
  return {
    ok: code === 0,
    release: readFileSync(join(target, 'latest.json'), 'utf8').trim(),
    output: output.slice(0, 600),
  };
}

function runKilled(args, scratch, kill) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [CLI, ...args], {
      env: { ...process.env, TMPDIR: scratch, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk) => {
        output += chunk;
      });
    const timers = [];
    if (kill?.onceWriting) {
      timers.push(
        setInterval(() => {
          if (!kill.onceWriting()) return;
          clearInterval(timers[0]);
          timers.push(setTimeout(() => child.kill('SIGKILL'), kill.after * kill.of * 0.25));
        }, 2),
      );
    } else if (kill) timers.push(setTimeout(() => child.kill('SIGKILL'), kill.after * kill.of));
    child.on('close', (code, signal) => {
      for (const timer of timers) clearTimeout(timer);
      resolve({ code, killed: signal === 'SIGKILL', output });
    });
  });
}

async function must(run, args) {
  const { code, output } = await run(args);
  if (code !== 0)
    throw new Error(`crimetrends ${args.join(' ')} ended with exit code ${code}:\n${output}`);
}

/** Every file that readers see, with its sha256, as one text. */
function fingerprint(folder) {
  return entries(folder).join('\n');
}

function published(bundle, before) {
  const own = entries(join(bundle, 'releases', '2025-12')).map((line) =>
    line.replace('  ', '  releases/2025-12/'),
  );
  const older = before
    ? entries(join(before, 'releases')).map((line) => line.replace('  ', '  releases/'))
    : [];
  return [...entries(bundle).filter((line) => line.endsWith('  latest.json')), ...older, ...own]
    .sort(byName)
    .join('\n');
}

function entries(folder) {
  return (
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      // The cache is no part of a bundle.
      .filter((path) => !path.startsWith('.cache'))
      .map(
        (path) =>
          `${createHash('sha256')
            .update(readFileSync(join(folder, path)))
            .digest('hex')}  ${path}`,
      )
      .sort(byName)
  );
}

const byName = (a, b) => (a.slice(66) < b.slice(66) ? -1 : 1);

/** Numbers from 0 to 1 that are the same for a seed: mulberry32. */
function repeatable(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      of: { type: 'string', default: 'build' },
      kills: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
    },
  });
  if (values.of !== 'build' && values.of !== 'publish')
    throw new Error(`--of is build or publish, not ${values.of}.`);
  await buildPackages(['sdk', 'ingest']);
  const result = await killTest({
    of: values.of,
    kills: Number(values.kills),
    seed: Number(values.seed),
    say: (line) => process.stderr.write(`${line}\n`),
  });
  process.stdout.write(`${JSON.stringify(result)}\n`);
  process.exitCode = result.faults.length > 0 ? 1 : 0;
}
