import type { ReactiveControllerHost } from 'lit';
import type { AreaProfile, Client } from '@crimetrends/sdk';
import { findBundle } from '../frame/find-bundle.js';
import { LoadController } from './load-controller.js';
import { sharedClient } from './shared-client.js';

interface OtherAreaHost extends ReactiveControllerHost, HTMLElement {
  bundle: string | null | undefined;
  client: Client | undefined;
}

/** The figures of a second area that an element needs, requested once its code is known. */
export class OtherArea {
  readonly #loading: LoadController<AreaProfile | undefined>;

  constructor(host: OtherAreaHost, codeOf: () => string | undefined) {
    this.#loading = new LoadController<AreaProfile | undefined>(host, {
      inputs: () => [host.client, host.bundle, codeOf()],
      load: async () => {
        const code = codeOf();
        if (!code) return undefined;
        const client = host.client ?? sharedClient(findBundle(host.bundle, host.ownerDocument)!);
        const result = await client.area(code);
        return 'area' in result ? result.area : undefined;
      },
      settled: () => {},
    });
  }

  get area(): AreaProfile | undefined {
    const { state } = this.#loading;
    return state.phase === 'done' ? state.answer : undefined;
  }

  get phase(): 'idle' | 'loading' | 'done' | 'failed' {
    return this.#loading.state.phase;
  }
}
