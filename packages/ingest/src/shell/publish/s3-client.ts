import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import {
  judgeStatus,
  nextTry,
  retryAfterMs,
  type Attempt,
  type RetryPolicy,
} from '../../core/download/retry.js';
import { IngestError } from '../../core/ingest-error.js';
import type { S3Access } from '../../core/publication/s3-access.js';
import { passes, refusalSentence, type S3Refusal } from '../../core/publication/s3-refusal.js';

/** Retries, time limit and clock of a client. */
export interface S3Options {
  policy: RetryPolicy;
  /** A request that takes longer is abandoned and tried again. */
  timeoutMs: number;
  now(): number;
  sleep(ms: number): Promise<void>;
}

/** A successful answer. The `Content-Encoding` of a GET is decoded. */
export interface S3Answer {
  headers: Headers;
  body: Buffer;
}

interface S3Call {
  method: 'GET' | 'HEAD' | 'PUT' | 'DELETE';
  /** Key in the bucket; empty for the bucket itself. */
  key: string;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: Buffer;
}

// Before the first answer, silence is more likely a wrong address than a passing fault.
const UNREACHED_TRIES = 3;

/**
 * Signs requests to an S3 store, sends them, and tries again. Every call may safely be repeated.
 */
export class S3Client {
  readonly #aws: AwsClient;
  #reached = false;

  constructor(
    readonly bucket: string,
    readonly access: S3Access,
    readonly options: S3Options,
  ) {
    const { accessKeyId, secretAccessKey, sessionToken, region } = access;
    this.#aws = new AwsClient({
      accessKeyId,
      secretAccessKey,
      ...(sessionToken !== undefined && { sessionToken }),
      region,
      service: 's3',
      retries: 0,
    });
  }

  /**
   * Returns `undefined` when there is no such object. Throws `publishFailed` when the store refuses
   * or does not answer.
   */
  async call(call: S3Call): Promise<S3Answer | undefined> {
    let count = { failures: 0, looks: 0 };
    for (;;) {
      const attempt = await this.#once(call);
      if (attempt.kind === 'done') return attempt.value;
      const policy = this.#reached
        ? this.options.policy
        : {
            ...this.options.policy,
            attempts: Math.min(UNREACHED_TRIES, this.options.policy.attempts),
          };
      const next = nextTry(attempt, count, policy);
      if (next.kind === 'stop')
        throw new IngestError(
          'publishFailed',
          `${this.#name(call)}: ${next.why}${attempt.kind === 'refused' ? '' : `. ${this.#afterSilence()}`}`,
        );
      count = next.count;
      await this.options.sleep(next.ms);
    }
  }

  async #once(call: S3Call): Promise<Attempt<S3Answer | undefined>> {
    let response: Response;
    let body: Buffer;
    try {
      response = await fetch(await this.#signed(call), {
        redirect: 'manual',
        signal: AbortSignal.timeout(this.options.timeoutMs),
      });
      body = Buffer.from(await response.arrayBuffer());
    } catch (error) {
      return { kind: 'again', found: networkWords(error, this.options.timeoutMs) };
    }
    this.#reached = true;
    if (response.ok) return { kind: 'done', value: { headers: response.headers, body } };
    const refusal: S3Refusal = {
      status: response.status,
      body: body.toString('utf8'),
      ...region(response),
    };
    if (refusal.status === 404 && !refusal.body.includes('NoSuchBucket'))
      return { kind: 'done', value: undefined };
    const asked = retryAfterMs(
      response.headers.get('retry-after') ?? undefined,
      this.options.now(),
    );
    if (passes(refusal)) return { kind: 'again', found: `status ${refusal.status}` };
    const judged = judgeStatus(refusal.status, asked);
    if (judged && judged.kind !== 'refused') return judged;
    return {
      kind: 'refused',
      found: refusalSentence(refusal, {
        method: call.method,
        bucket: this.bucket,
        endpoint: this.access.endpoint,
        region: this.access.region,
      }),
    };
  }

  async #signed({ method, key, query = {}, headers = {}, body }: S3Call): Promise<Request> {
    const url = new URL(this.access.bucketUrl + key);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    // The store checks the hash too, so that a body damaged on the way is refused.
    const hash = createHash('sha256')
      .update(body ?? '')
      .digest('hex');
    return this.#aws.sign(url.href, {
      method,
      headers: { ...headers, 'x-amz-content-sha256': hash },
      ...(body && { body: new Uint8Array(body) }),
    });
  }

  #name({ key, query }: S3Call): string {
    return `s3://${this.bucket}/${query?.prefix ?? key}`;
  }

  #afterSilence(): string {
    return this.#reached
      ? 'Run the same command again; what was sent stays and is not sent twice.'
      : `Is ${this.access.endpoint} the store’s address, and is this machine online?`;
  }
}

function region(response: Response): Pick<S3Refusal, 'bucketRegion'> {
  const bucketRegion = response.headers.get('x-amz-bucket-region');
  return bucketRegion === null ? {} : { bucketRegion };
}

function networkWords(error: unknown, timeoutMs: number): string {
  if (error instanceof Error && error.name === 'TimeoutError')
    return `no whole answer in ${timeoutMs / 1_000} s`;
  const cause =
    error instanceof Error ? (error.cause as NodeJS.ErrnoException | undefined) : undefined;
  return `the connection broke (${cause?.code ?? cause?.message ?? (error as Error).message})`;
}
