import { checksumOf, readChecksums } from '../../core/download/checksums.js';
import type { Answer } from '../../core/download/resume.js';
import {
  judgeStatus,
  nextTry,
  retryAfterMs,
  type Attempt,
  type RetryPolicy,
} from '../../core/download/retry.js';
import { errorOf } from '../../core/download/table.js';
import { IngestError } from '../../core/ingest-error.js';

/** Wall clock and waiting, as arguments. */
export interface DownloadClock {
  now(): number;
  sleep(ms: number): Promise<void>;
}

/** How to send requests to the publishers' servers. */
export interface ClientOptions {
  policy: RetryPolicy;
  /** Limit of requests a second to one host. */
  requestsPerSecond: number;
  /** A request is abandoned when the server sends nothing for so long. */
  stallMs: number;
  userAgent: string;
  clock: DownloadClock;
}

/** An answer whose headers were read, and whose body was not. */
export interface OpenedAnswer {
  answer: Answer;
  /** Address of the answer, after redirects. */
  finalUrl: string;
  retryAfterMs?: number;
  /** The bytes of the body; throws NetworkFault when they stop coming. */
  body(): AsyncIterable<Uint8Array>;
  discard(): Promise<void>;
}

/** The connection failed or nothing more came; another try may succeed. */
export class NetworkFault extends Error {
  override readonly name = 'NetworkFault';
}

/** HTTP client with a limit of requests to each host, and retries. */
export class DownloadClient {
  readonly #nextTurn = new Map<string, number>();
  readonly #checksums = new Map<string, Promise<ReadonlyMap<string, string> | IngestError>>();

  constructor(readonly options: ClientOptions) {}

  /** Sends one request, within the host's limit. Throws NetworkFault. */
  async open(url: string, headers: Record<string, string> = {}): Promise<OpenedAnswer> {
    await this.#turn(new URL(url).host);
    const silence = new Silence(this.options.stallMs);
    let response: Response;
    try {
      response = await silence.of(
        fetch(url, {
          headers: { 'user-agent': this.options.userAgent, ...headers },
          signal: silence.signal,
        }),
      );
    } catch (error) {
      throw silence.fault(error);
    }
    const head = (name: string): string | undefined => response.headers.get(name) ?? undefined;
    const asked = retryAfterMs(head('retry-after'), this.options.clock.now());
    return {
      answer: {
        status: response.status,
        edition: {
          ...(head('etag') !== undefined && { etag: head('etag')! }),
          ...(head('last-modified') !== undefined && { lastModified: head('last-modified')! }),
        },
        ...(head('content-length') !== undefined && {
          contentLength: Number(head('content-length')),
        }),
        ...(head('content-range') !== undefined && { contentRange: head('content-range')! }),
        encoded: !['identity', undefined].includes(head('content-encoding')),
      },
      finalUrl: response.url || url,
      ...(asked !== undefined && { retryAfterMs: asked }),
      body: () => bytesOf(response, silence),
      discard: async () => {
        await response.body?.cancel().catch(() => {});
      },
    };
  }

  /**
   * Tries until it succeeds or the policy says stop. Throws IngestError with the address, what was
   * found and `nextStep`.
   */
  async retried<T>(
    url: string,
    nextStep: (refused: boolean) => string,
    tryOnce: () => Promise<Attempt<T>>,
  ): Promise<T> {
    let count = { failures: 0, looks: 0 };
    for (;;) {
      const attempt = await tryOnce().catch((error: unknown): Attempt<T> => {
        if (error instanceof NetworkFault) return { kind: 'again', found: error.message };
        throw error;
      });
      if (attempt.kind === 'done') return attempt.value;
      const next = nextTry(attempt, count, this.options.policy);
      if (next.kind === 'stop')
        throw new IngestError(
          'downloadFailed',
          `${url}: ${next.why}. ${nextStep(attempt.kind === 'refused')}`,
        );
      count = next.count;
      await this.options.clock.sleep(next.ms);
    }
  }

  /** Fetches a page or document as text, with retries. */
  async text(url: string, nextStep: (refused: boolean) => string): Promise<string> {
    return this.retried(url, nextStep, () => this.#text(url));
  }

  /** Fetches JSON, with retries; an ArcGIS error object counts as the status that it names. */
  async json(url: string, nextStep: (refused: boolean) => string): Promise<unknown> {
    return this.retried(url, nextStep, async (): Promise<Attempt<unknown>> => {
      const attempt = await this.#text(url);
      if (attempt.kind !== 'done') return attempt;
      const value = parsed(attempt.value);
      if (value === undefined) return { kind: 'again', found: 'an answer that is not JSON' };
      const error = errorOf(value);
      if (!error) return { kind: 'done', value };
      const judged = judgeStatus(error.code, undefined) ?? {
        kind: 'refused' as const,
        found: `error ${error.code}`,
      };
      return judged.kind === 'preparing'
        ? judged
        : { ...judged, found: `${judged.found} (${error.message})` };
    });
  }

  /** Finds a file's MD5 on a page, or why there is none. Each page is fetched once. */
  async checksum(page: string, ...urls: string[]): Promise<{ md5: string } | { why: string }> {
    if (!this.#checksums.has(page))
      this.#checksums.set(
        page,
        this.text(page, () => '').then(readChecksums, (error: unknown) => {
          if (error instanceof IngestError) return error;
          throw error;
        }),
      );
    const sums = await this.#checksums.get(page)!;
    if (sums instanceof IngestError)
      return { why: `the page of checksums could not be read (${sums.message.trim()})` };
    const md5 = checksumOf(sums, ...urls);
    return md5 === undefined ? { why: `${page} shows no MD5 for it` } : { md5 };
  }

  async #text(url: string): Promise<Attempt<string>> {
    const opened = await this.open(url);
    const judged = judgeStatus(opened.answer.status, opened.retryAfterMs);
    if (judged) {
      await opened.discard();
      return judged;
    }
    const chunks: Uint8Array[] = [];
    for await (const chunk of opened.body()) chunks.push(chunk);
    return { kind: 'done', value: Buffer.concat(chunks).toString('utf8') };
  }

  async #turn(host: string): Promise<void> {
    const now = this.options.clock.now();
    const turn = Math.max(now, this.#nextTurn.get(host) ?? 0);
    this.#nextTurn.set(host, turn + 1_000 / this.options.requestsPerSecond);
    if (turn > now) await this.options.clock.sleep(turn - now);
  }
}

/** Abandons a request when nothing comes for a while. */
class Silence {
  readonly #abort = new AbortController();
  readonly signal = this.#abort.signal;

  constructor(readonly ms: number) {}

  async of<T>(sound: Promise<T>): Promise<T> {
    const timer = setTimeout(() => this.#abort.abort(), this.ms);
    try {
      return await sound;
    } finally {
      clearTimeout(timer);
    }
  }

  fault(error: unknown): NetworkFault {
    if (this.signal.aborted) return new NetworkFault(`nothing was heard for ${this.ms / 1_000} s`);
    const cause =
      error instanceof Error ? (error.cause as NodeJS.ErrnoException | undefined) : undefined;
    return new NetworkFault(
      `the connection broke (${cause?.code ?? cause?.message ?? (error as Error).message})`,
    );
  }
}

async function* bytesOf(response: Response, silence: Silence): AsyncIterable<Uint8Array> {
  if (!response.body) return;
  const reader = response.body.getReader();
  try {
    for (;;) {
      const { done, value } = await silence.of(reader.read()).catch((error: unknown) => {
        throw silence.fault(error);
      });
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
