// A page of 50 cards in 50 outcodes reads 100 files, at most 0.2 MB each once parsed.
const KEPT_FILES = 128;

/**
 * Runs a read once for all who ask for the same key, and keeps the latest answers. A failure is not
 * kept.
 */
export function sharedReads(
  kept = KEPT_FILES,
): <T>(key: string, read: () => Promise<T>) => Promise<T> {
  const reads = new Map<string, Promise<unknown>>();
  return <T>(key: string, read: () => Promise<T>): Promise<T> => {
    const reading = (reads.get(key) as Promise<T> | undefined) ?? read();
    // The latest asked for stands last, so that the first is the one to let go.
    reads.delete(key);
    reads.set(key, reading);
    if (reads.size > kept) reads.delete(reads.keys().next().value!);
    reading.catch(() => {
      if (reads.get(key) === reading) reads.delete(key);
    });
    return reading;
  };
}
