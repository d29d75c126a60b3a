import { describe, expect, it } from 'vitest';
import { sharedReads } from './shared-reads.js';

/** A read that counts its runs by key. */
function counted() {
  const runs: Record<string, number> = {};
  return { runs, read: (key: string) => async () => ((runs[key] = (runs[key] ?? 0) + 1), key) };
}

describe('shared reads', () => {
  // claim: question-was-asked-before
  // claim: each-file-asked-once
  it('run once for concurrent callers, and are remembered', async () => {
    const { runs, read } = counted();
    const share = sharedReads();
    expect(await Promise.all(Array.from({ length: 10 }, () => share('a', read('a'))))).toEqual(
      Array(10).fill('a'),
    );
    await share('a', read('a'));
    expect(runs).toEqual({ a: 1 });
  });

  it('are retried after a failure', async () => {
    const share = sharedReads();
    const failing = share('a', () => Promise.reject(new Error('no answer')));
    await expect(failing).rejects.toThrow('no answer');
    expect(await share('a', async () => 'an answer')).toBe('an answer');
  });

  it('keep the most recently used files and drop the others', async () => {
    const { runs, read } = counted();
    const share = sharedReads(2);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await share(key, read(key));
    expect(runs).toEqual({ a: 1, b: 2, c: 1 });
  });
});
