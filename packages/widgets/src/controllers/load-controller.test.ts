import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { describe, expect, it } from 'vitest';
import { LoadController, type LoadState } from './load-controller.js';

/** A host that updates at once, and a load whose answers the test releases. */
function setUp() {
  const settled: LoadState<string>[] = [];
  const pending: { resolve: (answer: string) => void; reject: (error: Error) => void }[] = [];
  let inputs: readonly unknown[] = ['a'];
  let controller: ReactiveController | undefined;
  const host: ReactiveControllerHost = {
    addController: (added) => {
      controller = added;
    },
    removeController: () => {},
    requestUpdate: () => controller?.hostUpdate?.(),
    updateComplete: Promise.resolve(true),
  };
  const load = new LoadController<string>(host, {
    inputs: () => inputs,
    load: () =>
      new Promise((resolve, reject) => {
        pending.push({ resolve, reject });
      }),
    settled: (state) => settled.push(state),
  });
  const ask = (...next: unknown[]): void => {
    inputs = next;
    host.requestUpdate();
  };
  const rest = (): Promise<void> =>
    new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
  return { load, pending, settled, ask, rest };
}

describe('a load', () => {
  it('goes from idle through loading to done, and settles once', async () => {
    const { load, pending, settled, ask, rest } = setUp();
    expect(load.state.phase).toBe('idle');
    ask('a');
    expect(load.state.phase).toBe('loading');
    pending[0]!.resolve('answer');
    await rest();
    expect(load.state).toEqual({ phase: 'done', answer: 'answer' });
    expect(settled).toEqual([{ phase: 'done', answer: 'answer' }]);
  });

  it('starts again only when an input changes', async () => {
    const { pending, ask } = setUp();
    ask('a', 1);
    ask('a', 1);
    expect(pending).toHaveLength(1);
    ask('a', 2);
    expect(pending).toHaveLength(2);
  });

  it('drops an outdated answer, and an outdated error', async () => {
    const { load, pending, settled, ask, rest } = setUp();
    ask('a');
    ask('b');
    ask('c');
    pending[2]!.resolve('third');
    await rest();
    pending[0]!.resolve('first');
    pending[1]!.reject(new Error('second'));
    await rest();
    expect(load.state).toEqual({ phase: 'done', answer: 'third' });
    expect(settled).toHaveLength(1);
  });

  it('can be retried after it failed', async () => {
    const { load, pending, ask, rest } = setUp();
    ask('a');
    pending[0]!.reject(new Error('no'));
    await rest();
    expect(load.state.phase).toBe('failed');
    load.retry();
    expect(load.state.phase).toBe('loading');
    pending[1]!.resolve('yes');
    await rest();
    expect(load.state).toEqual({ phase: 'done', answer: 'yes' });
  });
});
