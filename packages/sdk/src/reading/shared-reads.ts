/** Enough for a page with 50 cards in 50 outcodes: 100 files, each at most 0.2 MB once parsed. */
export const KEPT_FILES = 128;

/**
 * Runs a read once for all callers with the same key, and keeps the most recent answers. Failures
 * are not kept.
 */
export function sharedReads(
  kept = KEPT_FILES,
): <T>(key: string, read: () => Promise<T>) => Promise<T> {
  const reads = new Map<string, Promise<unknown>>();
  return <T>(key: string, read: () => Promise<T>): Promise<T> => {
    const reading = (reads.get(key) as Promise<T> | undefined) ?? read();
    // Most recently used last, so that the first is the one to drop.
    reads.delete(key);
    reads.set(key, reading);
    if (reads.size > kept) reads.delete(reads.keys().next().value!);
    reading.catch(() => {
      if (reads.get(key) === reading) reads.delete(key);
    });
    return reading;
  };
}
