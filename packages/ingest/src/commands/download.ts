import { setTimeout as sleep } from 'node:timers/promises';
import { resolve } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { planDownloads } from '../core/download/plan.js';
import { downloadText, planText } from '../core/download/report.js';
import { PATIENT } from '../core/download/retry.js';
import { IngestError } from '../core/ingest-error.js';
import { runDownloads } from '../shell/download/run.js';
import { readDownloadSources } from '../shell/download/sources.js';
import { readRegistry } from '../shell/registry.js';
import { terminalProgress } from '../shell/run/terminal-progress.js';
import { today, yearMonth } from './arguments.js';

interface Flags {
  out: string;
  only: string[];
  months: string[];
  baseUrl: Map<string, string>;
  requestsPerSecond: number;
  tries: number;
  stallSeconds: number;
  dryRun?: true;
  json?: true;
  quiet?: true;
}

/** Adds `download` to the command line. */
export function registerDownload(program: Command): void {
  program
    .command('download')
    .description(
      'fetch the published files into a folder: police, geography, postcodes, census, names, prices',
    )
    .requiredOption(
      '--out <folder>',
      'folder to fetch into; a second run fetches only what changed',
    )
    .addOption(
      new Option('--only <sources>', 'groups or sources, with commas between')
        .argParser(list)
        .default([] as string[], 'all'),
    )
    .addOption(
      new Option('--months <months>', 'police archives of these months, with commas between')
        .argParser(months)
        .default([] as string[], 'the latest')
        .conflicts('latest'),
    )
    .option('--latest', 'the latest police archive (the default)')
    .addOption(
      new Option('--base-url <source=url>', 'take a source or group from a mirror; may be repeated')
        .argParser(base)
        .default(new Map<string, string>(), 'the publishers’ own'),
    )
    .option('--requests-per-second <number>', 'most requests a second to one host', positive, 2)
    .option(
      '--tries <number>',
      'tries in a row that bring nothing before a file is given up',
      positive,
      PATIENT.attempts,
    )
    .option(
      '--stall-seconds <number>',
      'let a server go that sends nothing for so long',
      positive,
      60,
    )
    .option('--dry-run', 'say what would be fetched, and ask nobody')
    .option('--json', 'print the report as one JSON object')
    .option('--quiet', 'print nothing but errors')
    .addHelpText(
      'after',
      `
Examples:
  crimetrends download --out ./downloads
  crimetrends download --out ./downloads --only police --months 2025-12
  crimetrends download --out ./downloads --only geography,census --dry-run
  crimetrends download --out ./downloads --only police --base-url police=https://mirror.example/police`,
    )
    .action(download);
}

async function download({
  out,
  only,
  months,
  baseUrl,
  requestsPerSecond,
  tries,
  stallSeconds,
  dryRun,
  json,
  quiet,
}: Flags): Promise<void> {
  const started = performance.now();
  const planned = planDownloads(readDownloadSources(), {
    only,
    months,
    today: today(),
    bases: baseUrl,
  });
  const say = (value: unknown, text: string): void => {
    if (json || !quiet) process.stdout.write(json ? `${JSON.stringify(value)}\n` : text);
  };
  if (dryRun) return say({ planned }, planText(planned));
  const clock = {
    now: () => Date.now(),
    sleep: async (ms: number) => {
      await sleep(ms);
    },
  };
  const options = {
    policy: { ...PATIENT, attempts: tries },
    requestsPerSecond,
    stallMs: stallSeconds * 1_000,
    userAgent: `crimetrends/${readRegistry().codeVersion}`,
    clock,
  };
  const done = await runDownloads(
    planned,
    resolve(out),
    options,
    terminalProgress(json || quiet ? 'silent' : 'shown'),
  );
  const report = { ...done, out, seconds: Math.round(performance.now() - started) / 1000 };
  say(report, downloadText(report));
  if (report.failed.length > 0)
    throw new IngestError(
      'downloadFailed',
      report.failed.map(({ sentence }) => sentence).join('\n       '),
    );
}

function list(text: string, before: string[] = []): string[] {
  return [
    ...before,
    ...text
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ];
}

function months(text: string, before: string[] = []): string[] {
  return list(text, before).map(yearMonth);
}

function base(text: string, before: Map<string, string>): Map<string, string> {
  const [, source, url] = /^([\w-]+)=(https?:\/\/.+)$/.exec(text) ?? [];
  if (
    source === undefined ||
    url === undefined ||
    !URL.canParse(url) ||
    new URL(url).username !== ''
  )
    throw new InvalidArgumentError(
      `“${text}” is not source=url, such as police=https://mirror.example.`,
    );
  return new Map([...before, [source, url]]);
}

function positive(text: string): number {
  const number = Number(text);
  if (!Number.isFinite(number) || number <= 0)
    throw new InvalidArgumentError(`“${text}” is not a number above 0.`);
  return number;
}
