import { wrongContent } from '../../core/download/content.js';
import { nextStepOf } from '../../core/download/next-step.js';
import type { PlannedDownload } from '../../core/download/plan.js';
import { progressWords, type DownloadedFile } from '../../core/download/report.js';
import { decide, requestHeaders, type Decision, type Edition } from '../../core/download/resume.js';
import { judgeStatus, type Attempt } from '../../core/download/retry.js';
import { NetworkFault, type DownloadClient, type OpenedAnswer } from './client.js';
import { DownloadPlace } from './place.js';

/** Shows how much of a file has come. */
export type Say = (detail: string) => void;

const RESTARTED = {
  otherEdition:
    'the publisher put up another edition while it was being fetched, so it was fetched from the start',
  rangeIgnored: 'the server cannot send the rest of a file, so it was fetched from the start',
} as const;

/**
 * Fetches a file, from where an earlier try stopped. It gets its name only when size and checksum
 * are right. Throws IngestError.
 */
export async function fetchFile(
  planned: PlannedDownload,
  out: string,
  client: DownloadClient,
  say: Say,
): Promise<DownloadedFile> {
  const file = new FileInProgress(
    planned,
    new DownloadPlace(out, planned.to, planned.url),
    client,
    say,
  );
  return client.retried(planned.url, nextStepOf(planned), () => file.tryOnce());
}

class FileInProgress {
  readonly #notes = new Set<string>();
  /** The most bytes there have been: bytes fetched again are not progress. */
  #longest = 0;
  #resumed = false;

  constructor(
    readonly planned: PlannedDownload,
    readonly place: DownloadPlace,
    readonly client: DownloadClient,
    readonly say: Say,
  ) {}

  async tryOnce(): Promise<Attempt<DownloadedFile>> {
    const [part, finished] = [await this.place.readPart(), await this.place.readFinished()];
    this.#longest = Math.max(this.#longest, part?.bytes ?? 0);
    const opened = await this.client.open(this.planned.url, requestHeaders(part, finished));
    const judged = judgeStatus(opened.answer.status, opened.retryAfterMs);
    const decision: Decision | undefined = judged
      ? undefined
      : decide(opened.answer, part, finished);
    if (decision?.kind !== 'write') await opened.discard();
    if (judged) return judged;
    switch (decision!.kind) {
      case 'unchanged':
        return {
          kind: 'done',
          value: this.#outcome(
            'unchanged',
            finished!.bytes,
            finished!.md5 === undefined ? 'size' : 'md5',
          ),
        };
      case 'discard':
        await this.place.discardPart();
        return { kind: 'again', found: decision!.found };
      case 'complete':
        this.#resumed = true;
        return this.#check(decision!.total, decision!.total, part!.edition, opened.finalUrl);
      case 'write':
        return this.#write(opened, decision!);
    }
  }

  async #write(
    opened: OpenedAnswer,
    { from, total, edition, restarted }: Extract<Decision, { kind: 'write' }>,
  ): Promise<Attempt<DownloadedFile>> {
    if (restarted) this.#notes.add(RESTARTED[restarted]);
    this.#resumed = from > 0;
    const handle = await (
      from > 0 ? this.place.continuePart() : this.place.startPart(edition, total)
    ).catch(async (error: unknown) => {
      await opened.discard();
      throw error;
    });
    let at = from;
    let fault: NetworkFault | undefined;
    try {
      const clock = this.client.options.clock;
      const started = clock.now();
      for await (const chunk of opened.body()) {
        for (let written = 0; written < chunk.length;)
          written += (await handle.write(chunk, written, chunk.length - written, at + written))
            .bytesWritten;
        at += chunk.length;
        this.say(progressWords(at, total, at - from, clock.now() - started));
      }
    } catch (error) {
      if (!(error instanceof NetworkFault)) throw error;
      fault = error;
    } finally {
      await handle.close();
    }
    if (!fault && (total === undefined || at === total))
      return this.#check(at, total, edition, opened.finalUrl);
    const progressed = at > this.#longest;
    this.#longest = Math.max(this.#longest, at);
    if (total !== undefined && at > total) await this.place.discardPart();
    return {
      kind: 'again',
      found: `${at} bytes came of ${total ?? 'an unknown number'}${fault ? ` and then ${fault.message}` : ''}`,
      progressed,
    };
  }

  /** Checks content and MD5 once all bytes have come. */
  async #check(
    bytes: number,
    total: number | undefined,
    edition: Edition,
    finalUrl: string,
  ): Promise<Attempt<DownloadedFile>> {
    const wrong = wrongContent(this.planned.to, await this.place.partStart());
    const sum =
      wrong === undefined && this.planned.checksums !== undefined
        ? await this.client.checksum(this.planned.checksums, finalUrl, this.planned.url)
        : undefined;
    const expected = sum && 'md5' in sum ? sum.md5 : undefined;
    if (sum && 'why' in sum) this.#notes.add(`${sum.why}, so only its size was checked`);
    const found = expected === undefined ? undefined : await this.place.partMd5();
    const mismatch =
      wrong ?? (found === expected ? undefined : `the MD5 is ${found} and should be ${expected}`);
    if (mismatch !== undefined) {
      await this.place.discardPart();
      return { kind: 'again', found: mismatch };
    }
    await this.place.settle({
      url: this.planned.url,
      bytes,
      edition,
      ...(found !== undefined && { md5: found }),
    });
    return {
      kind: 'done',
      value: this.#outcome(
        this.#resumed ? 'resumed' : 'fetched',
        bytes,
        found !== undefined ? 'md5' : total === undefined ? 'nothing' : 'size',
      ),
    };
  }

  #outcome(
    state: DownloadedFile['state'],
    bytes: number,
    checked: DownloadedFile['checked'],
  ): DownloadedFile {
    return {
      source: this.planned.source,
      file: this.planned.to,
      url: this.planned.url,
      state,
      bytes,
      checked,
      notes: [...this.#notes],
    };
  }
}
