import type { Level } from '../vocabulary/codes.js';

/** Path of the pointer, relative to the bundle's base. All other paths start with a release. */
export const POINTER_PATH = 'latest.json';

/** A path within a release, relative to the bundle's base. */
export const inRelease = (release: string, path: string): string => `releases/${release}/${path}`;

/** The paths that a card needs, separate from the others to keep its script small. */
export const lookupPaths = {
  /** The pointer to the newest release. */
  pointer: (): string => POINTER_PATH,
  /** One area with its full series. */
  area: (release: string, level: Level, code: string): string =>
    inRelease(release, `areas/${level}/${code}.json`),
  /** The LSOAs that an outcode's postcodes lie in. */
  outcode: (release: string, outcode: string): string =>
    inRelease(release, `outcodes/${outcode}.json`),
  /** The LSOA 2021 of each postcode of an outcode. */
  postcodes: (release: string, outcode: string): string =>
    inRelease(release, `postcodes/${outcode}.json`),
} as const;
