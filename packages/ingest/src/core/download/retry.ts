/**
 * When to try again and when to stop. Data, so that tests and operators can choose other numbers.
 */
export interface RetryPolicy {
  /** Consecutive tries without progress before giving up. */
  attempts: number;
  firstDelayMs: number;
  /**
   * Each delay is this many times the one before. No jitter, so that a run can be repeated exactly.
   */
  factor: number;
  longestDelayMs: number;
  /** Stops when a server asks for a longer wait than this. */
  longestRetryAfterMs: number;
  /**
   * Delay between looks at a file that the publisher is still preparing (202), and the number of
   * looks.
   */
  preparingDelayMs: number;
  preparingLooks: number;
}

/** Delays of 1, 2, 4 … 60 seconds; ten minutes for a file that is being prepared. */
export const PATIENT: RetryPolicy = {
  attempts: 6,
  firstDelayMs: 1_000,
  factor: 2,
  longestDelayMs: 60_000,
  longestRetryAfterMs: 600_000,
  preparingDelayMs: 10_000,
  preparingLooks: 60,
};

/** Result of one try. */
export type Attempt<T> =
  | { kind: 'done'; value: T }
  /** Worth another try. `progressed`: more of the file is here than ever before. */
  | { kind: 'again'; found: string; retryAfterMs?: number; progressed?: boolean }
  /** 202: the publisher is still making the file. */
  | { kind: 'preparing'; retryAfterMs?: number }
  /** No try will help. */
  | { kind: 'refused'; found: string };

/** Failures and looks so far. */
export interface RetryCount {
  failures: number;
  looks: number;
}

/** Wait and try again, or stop and say why. */
export type NextTry =
  | { kind: 'wait'; ms: number; count: RetryCount }
  | { kind: 'stop'; why: string };

/** Decides what to do after a try that did not fetch the file. */
export function nextTry(
  attempt: Exclude<Attempt<unknown>, { kind: 'done' }>,
  count: RetryCount,
  policy: RetryPolicy,
): NextTry {
  if (attempt.kind === 'refused') return { kind: 'stop', why: attempt.found };
  const asked = attempt.retryAfterMs;
  if (asked !== undefined && asked > policy.longestRetryAfterMs)
    return { kind: 'stop', why: `the server asks to wait ${Math.ceil(asked / 60_000)} minutes` };
  if (attempt.kind === 'preparing') {
    const looks = count.looks + 1;
    if (looks >= policy.preparingLooks)
      return { kind: 'stop', why: `still being prepared (status 202) after ${looks} looks` };
    return { kind: 'wait', ms: asked ?? policy.preparingDelayMs, count: { ...count, looks } };
  }
  const failures = attempt.progressed ? 1 : count.failures + 1;
  if (failures >= policy.attempts)
    return { kind: 'stop', why: `${attempt.found}, ${failures} tries in a row` };
  const delay = Math.min(
    policy.longestDelayMs,
    policy.firstDelayMs * policy.factor ** (failures - 1),
  );
  return { kind: 'wait', ms: asked ?? delay, count: { ...count, failures } };
}

// 408 time-out, 425 too early, 429 too many requests and the gateways' own failures are temporary;
// other refusals are final.
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Judges a status without content; `undefined` when the body is to be read. */
export function judgeStatus(
  status: number,
  retryAfterMs: number | undefined,
): Exclude<Attempt<never>, { kind: 'done' }> | undefined {
  const asked = retryAfterMs === undefined ? {} : { retryAfterMs };
  if (status === 202) return { kind: 'preparing', ...asked };
  if (PASSING.has(status)) return { kind: 'again', found: `status ${status}`, ...asked };
  if (status >= 400 && status !== 416) return { kind: 'refused', found: `status ${status}` };
  return undefined;
}

/** `Retry-After` in milliseconds from `now`: whole seconds or an HTTP date. */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
