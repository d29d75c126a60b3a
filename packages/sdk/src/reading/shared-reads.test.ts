import { describe, expect, it } from 'vitest';
import { sharedReads } from './shared-reads.js';

/** A read that counts how often it runs for each key. */
function counted() {
  const runs: Record<string, number> = {};
  return { runs, read: (key: string) => async () => ((runs[key] = (runs[key] ?? 0) + 1), key) };
}

describe('reads that are shared', () => {
  // claim: question-was-asked-before
  // claim: each-file-asked-once
  it('run once for all who ask at the same time, and are remembered after', async () => {
    const { runs, read } = counted();
    const share = sharedReads();
    expect(await Promise.all(Array.from({ length: 10 }, () => share('a', read('a'))))).toEqual(
      Array(10).fill('a'),
    );
    await share('a', read('a'));
    expect(runs).toEqual({ a: 1 });
  });

  it('are tried again after a failure', async () => {
    const share = sharedReads();
    const failing = share('a', () => Promise.reject(new Error('no answer')));
    await expect(failing).rejects.toThrow('no answer');
    expect(await share('a', async () => 'an answer')).toBe('an answer');
  });

  it('keep the files asked for latest and let the others go', async () => {
    const { runs, read } = counted();
    const share = sharedReads(2);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await share(key, read(key));
    expect(runs).toEqual({ a: 1, b: 2, c: 1 });
  });
});
