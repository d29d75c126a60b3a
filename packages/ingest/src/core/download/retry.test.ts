import { expect, test } from 'vitest';
import { judgeStatus, nextTry, PATIENT, retryAfterMs } from './retry.js';

const NONE = { failures: 0, looks: 0 };

// claim: asked-again-after-1
test('delays double up to a minute and are the same in every run', () => {
  const delays = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((failures) =>
    nextTry(
      { kind: 'again', found: 'status 503' },
      { failures, looks: 0 },
      { ...PATIENT, attempts: 99 },
    ),
  );
  expect(delays.map((next) => (next.kind === 'wait' ? next.ms : 0))).toEqual([
    1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000,
  ]);
});

test('a try that made progress counts as the first failure again', () => {
  expect(
    nextTry(
      { kind: 'again', found: 'dropped', progressed: true },
      { failures: 5, looks: 0 },
      PATIENT,
    ),
  ).toEqual({ kind: 'wait', ms: 1_000, count: { failures: 1, looks: 0 } });
});

// claim: after-tries-6-row
// claim: tried-six-times-after
test('the sixth failure in a row is the last', () => {
  expect(
    nextTry({ kind: 'again', found: 'status 500' }, { failures: 5, looks: 0 }, PATIENT),
  ).toEqual({ kind: 'stop', why: 'status 500, 6 tries in a row' });
});

test('waiting for a file in preparation is not a failure', () => {
  expect(nextTry({ kind: 'preparing' }, { failures: 2, looks: 7 }, PATIENT)).toEqual({
    kind: 'wait',
    ms: 10_000,
    count: { failures: 2, looks: 8 },
  });
});

test('a refusal is final, a server error is not', () => {
  expect(nextTry({ kind: 'refused', found: 'status 404' }, NONE, PATIENT)).toEqual({
    kind: 'stop',
    why: 'status 404',
  });
  expect([200, 206, 304, 416].map((status) => judgeStatus(status, undefined))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect([429, 500, 503, 408].map((status) => judgeStatus(status, undefined)?.kind)).toEqual([
    'again',
    'again',
    'again',
    'again',
  ]);
  expect(
    [400, 401, 403, 404, 410, 501].map((status) => judgeStatus(status, undefined)?.kind),
  ).toEqual(Array.from({ length: 6 }, () => 'refused'));
});

test('Retry-After is read as seconds or as a date; nonsense is ignored', () => {
  const now = Date.UTC(2026, 0, 1);
  expect(
    [
      '120',
      'Thu, 01 Jan 2026 00:01:00 GMT',
      'Wed, 31 Dec 2025 00:00:00 GMT',
      'soon',
      undefined,
    ].map((header) => retryAfterMs(header, now)),
  ).toEqual([120_000, 60_000, 0, undefined, undefined]);
});
