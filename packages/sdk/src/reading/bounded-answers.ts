import type { ClientLimits } from '../client-options.js';
import { UnreachableError } from '../errors/unreachable.js';
import type { ReleaseReader } from './release-reader.js';

/**
 * Wraps every method of `answersOn`: each question gets its own reader, and ends at the signal or
 * the deadline.
 */
export function boundedAnswers<A extends object>(
  answersOn: (reader: ReleaseReader) => A,
  readerOf: () => ReleaseReader,
  base: URL,
  limits: Pick<ClientLimits, 'signal' | 'deadline'>,
): A {
  const methods = Object.keys(answersOn(readerOf())) as (keyof A)[];
  const bounded = methods.map((name) => [
    name,
    (...given: unknown[]) => {
      const answer = async (): Promise<unknown> =>
        (answersOn(readerOf())[name] as (...args: unknown[]) => Promise<unknown>)(...given);
      return withinLimits(answer, base, limits);
    },
  ]);
  return Object.fromEntries(bounded) as A;
}

function withinLimits<T>(
  answer: () => Promise<T>,
  base: URL,
  { signal, deadline }: Pick<ClientLimits, 'signal' | 'deadline'>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal?.reason);
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop);
    // setTimeout fires at once for delays over 24.8 days.
    const timer =
      deadline < 2 ** 31
        ? setTimeout(
            () =>
              reject(
                new UnreachableError(
                  base.href,
                  `gave no whole answer within the deadline of ${deadline} ms`,
                ),
              ),
            deadline,
          )
        : undefined;
    void answer()
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', stop);
      });
  });
}
