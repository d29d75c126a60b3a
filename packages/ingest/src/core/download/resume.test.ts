import { expect, test } from 'vitest';
import { decide, requestHeaders, type Answer, type PartOnDisk } from './resume.js';

const part = (more: Partial<PartOnDisk> = {}): PartOnDisk => ({
  url: 'https://p.example/a.zip',
  bytes: 40,
  edition: { etag: '"one"' },
  ...more,
});
const answer = (more: Partial<Answer> = {}): Answer => ({
  status: 206,
  edition: { etag: '"one"' },
  contentLength: 60,
  contentRange: 'bytes 40-99/100',
  encoded: false,
  ...more,
});

test('the rest is requested only with a validator that promises the same bytes', () => {
  expect(requestHeaders(part(), undefined)).toMatchObject({
    range: 'bytes=40-',
    'if-range': '"one"',
  });
  expect(
    requestHeaders(part({ edition: { lastModified: 'Thu, 01 Jan 2026 00:00:00 GMT' } }), undefined),
  ).toMatchObject({ 'if-range': 'Thu, 01 Jan 2026 00:00:00 GMT' });
  expect(
    requestHeaders(
      part({ edition: { etag: 'W/"one"', lastModified: 'Thu, 01 Jan 2026 00:00:00 GMT' } }),
      undefined,
    ),
  ).toEqual({ 'accept-encoding': 'identity' });
  expect(requestHeaders(part({ edition: {} }), undefined)).toEqual({
    'accept-encoding': 'identity',
  });
});

test('a file on disk is requested only if it has changed', () => {
  expect(
    requestHeaders(undefined, part({ edition: { etag: '"one"', lastModified: 'x' } })),
  ).toEqual({ 'accept-encoding': 'identity', 'if-none-match': '"one"', 'if-modified-since': 'x' });
});

test('the rest of the same edition is appended to the part', () => {
  expect(decide(answer(), part(), undefined)).toEqual({
    kind: 'write',
    from: 40,
    total: 100,
    edition: { etag: '"one"' },
  });
});

test.each([
  ['of another edition', { edition: { etag: '"two"' } }],
  ['that begins elsewhere', { contentRange: 'bytes 0-99/100' }],
  ['that does not reach the end', { contentRange: 'bytes 40-79/100', contentLength: 40 }],
  ['whose length contradicts its range', { contentLength: 61 }],
  ['of unknown length', { contentRange: 'bytes 40-99/*' }],
])('a piece %s is discarded with the part', (_, more) => {
  expect(decide(answer(more), part(), undefined)).toMatchObject({ kind: 'discard' });
});

test('a part with all the bytes is complete, one with too many is not', () => {
  expect(decide(answer({ status: 416, contentRange: 'bytes */40' }), part(), undefined)).toEqual({
    kind: 'complete',
    total: 40,
  });
  expect(
    decide(answer({ status: 416, contentRange: 'bytes */30' }), part(), undefined),
  ).toMatchObject({ kind: 'discard' });
});

test('a server without conditional requests need not send the same edition twice', () => {
  const whole = answer({ status: 200, contentLength: 40 });
  expect(decide(whole, undefined, part())).toEqual({ kind: 'unchanged' });
  expect(decide({ ...whole, edition: { etag: '"two"' } }, undefined, part())).toMatchObject({
    kind: 'write',
    from: 0,
  });
  expect(decide({ ...whole, contentLength: 41 }, undefined, part())).toMatchObject({
    kind: 'write',
    from: 0,
  });
});

test('compressed bytes do not count as the file’s size', () => {
  expect(decide(answer({ status: 200, encoded: true }), undefined, undefined)).toEqual({
    kind: 'write',
    from: 0,
    edition: { etag: '"one"' },
  });
});
