import type { Level } from '../../contract/vocabulary/codes.js';

/** A place by name; `nameWelsh` only if ONS publishes one. */
export interface NamedPlace {
  name: string;
  nameWelsh?: string;
  level?: Level;
}

/** ONS writes “Bristol, City of” and “Herefordshire, County of” so that lists sort by place. */
export const INVERTED_NAME = /^(.+), (City|County) of$/;
