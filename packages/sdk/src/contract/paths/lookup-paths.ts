import type { Level } from '../vocabulary/codes.js';

/** The pointer's path, relative to the bundle's base. Every other path hangs off a release. */
export const POINTER_PATH = 'latest.json';

/** A path of a release, relative to the bundle's base. */
export const inRelease = (release: string, path: string): string => `releases/${release}/${path}`;

/** The paths a card asks for: apart from the others, which its page need not carry. */
export const lookupPaths = {
  /** Which release is the newest. */
  pointer: (): string => POINTER_PATH,
  /** An area with its full series. */
  area: (release: string, level: Level, code: string): string =>
    inRelease(release, `areas/${level}/${code}.json`),
  /** The LSOAs that a postcode of an outcode lies in. */
  outcode: (release: string, outcode: string): string =>
    inRelease(release, `outcodes/${outcode}.json`),
  /** Which LSOA 2021 each postcode of an outcode lies in. */
  postcodes: (release: string, outcode: string): string =>
    inRelease(release, `postcodes/${outcode}.json`),
} as const;
