import { CONTRACT_VERSION, pointer, type Manifest, type Pointer } from '@crimetrends/sdk/contract';
import { compareReleases } from '../bundle/release-order.js';

/** The pointer to a release, from its manifest. */
export function pointerTo({ release, window, demo }: Manifest): Pointer {
  return pointer.parse({
    contract: CONTRACT_VERSION,
    release,
    lastMonth: window.to,
    window,
    ...(demo && { demo: true }),
  });
}

/** The bytes of `latest.json`. */
export function pointerText(content: Pointer): string {
  return `${JSON.stringify(content)}\n`;
}

/** What publishing does to the pointer. Only a rollback moves it to an earlier release. */
export type PointerMove = 'set' | 'stays' | 'staysNewer';

/** Decides by release: the pointer stays where it names this release or a newer one. */
export function pointerMove(current: Pointer | undefined, next: Pointer): PointerMove {
  if (current === undefined) return 'set';
  const order = compareReleases(current.release, next.release);
  if (order === 0) return pointerText(current) === pointerText(next) ? 'stays' : 'set';
  return order < 0 ? 'set' : 'staysNewer';
}
