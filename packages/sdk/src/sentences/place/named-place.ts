import { levelOfCode, OWN_CITY, type Level } from '../../contract/vocabulary/codes.js';

/** A place by name; `nameWelsh` only if ONS publishes one. */
export interface NamedPlace {
  name: string;
  nameWelsh?: string;
  level?: Level;
  /** Gives the level where `level` is absent. */
  code?: string;
  /** Whether an area of another level has the same name, so that the level is said with it. */
  sharesName?: true;
}

/** What a place is called after its name: its level, or `city` for one that is no ONS area. */
export type PlaceKind = Level | 'city';

/** The kind of a place; `undefined` if neither its level nor its code is known. */
export function kindOfPlace({ level, code = '' }: NamedPlace): PlaceKind | undefined {
  return code.startsWith(OWN_CITY) ? 'city' : (level ?? levelOfCode(code));
}

/** ONS writes “Bristol, City of” and “Herefordshire, County of” so that lists sort by place. */
const INVERTED_NAME = /^(.+), (City|County) of$/;

/** An area's name in the order of speech: `City of Bristol`. For most it is the published name. */
export function officialName(name: string): string {
  return name.replace(INVERTED_NAME, '$2 of $1');
}
