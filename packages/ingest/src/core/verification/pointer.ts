import { paths, pointer, type Manifest } from '@crimetrends/sdk/contract';
import type { BundleFault } from '../bundle/bundle-fault.js';

/** `latest.json` and the releases in a bundle's folder. */
export interface PointerOnDisk {
  /** Absent where there is no such file. */
  text?: string;
  releases: readonly string[];
}

/** The release that `latest.json` names, or `undefined` when it cannot be read. */
export function releaseNamed({ text }: PointerOnDisk): string | undefined {
  try {
    return text === undefined ? undefined : pointer.parse(JSON.parse(text)).release;
  } catch {
    return undefined;
  }
}

/** Checks that the pointer parses, names a release that is there, and agrees with its manifest. */
export function* pointerFaults(
  release: string,
  { text, releases }: PointerOnDisk,
  manifest: Manifest | undefined,
): Generator<BundleFault> {
  const fault = (sentence: string): BundleFault => ({
    check: 'pointer',
    file: paths.pointer(),
    sentence,
  });
  const there =
    releases.length > 0 ? `the releases there are ${releases.join(', ')}` : 'there are no releases';
  if (text === undefined) {
    yield fault(`is missing, so no page finds a release; ${there}.`);
    return;
  }
  const named = releaseNamed({ text, releases });
  if (named === undefined) {
    yield fault(`does not parse by the contract; ${there}.`);
    return;
  }
  if (!releases.includes(named))
    yield fault(`names release ${named}, which is not there; ${there}.`);
  if (named !== release || !manifest) return;
  const { window, lastMonth, demo } = pointer.parse(JSON.parse(text));
  if (
    lastMonth !== manifest.window.to ||
    window.from !== manifest.window.from ||
    window.to !== manifest.window.to
  ) {
    yield fault(
      `says ${lastMonth}, window ${window.from} to ${window.to}; the manifest’s window is ` +
        `${manifest.window.from} to ${manifest.window.to}.`,
    );
  }
  if (demo !== manifest.demo)
    yield fault(
      `${demo ? 'calls the figures a demonstration' : 'does not call the figures a demonstration'}; ` +
        `the manifest ${manifest.demo ? 'does' : 'does not'}.`,
    );
}
