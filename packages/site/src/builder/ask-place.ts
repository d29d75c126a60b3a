import type { Area, AreaProfile, Client } from '@crimetrends/sdk';
import {
  areaTitle,
  brochureParagraph,
  noPlaceSentence,
  notFoundSentence,
  outOfCoverageSentence,
  postcodeTitle,
} from '@crimetrends/sdk/sentences';
import { cy } from '@crimetrends/sdk/sentences/cy';
import { placeFolder } from '../place/place-path.js';
import type { Place } from './snippets.js';

/** A place as an element is asked for it: one of these is set. */
export interface Chosen {
  area?: string;
  postcode?: string;
  outcode?: string;
}

/** Size and words of a place's pictures, by element. */
type Pictures = Readonly<Record<string, { width: number; height: number; alt: string }>>;

/** What the builder writes about a place. */
export interface PlaceInWords extends Place {
  /** Pictures by element; undefined if the place has none. */
  picturesOf?: Pictures;
  sentences: { en: string; cy: string };
  hasPage: boolean;
}

/** Where places have pages and pictures. */
interface Site {
  /** Its address, with a closing slash. */
  site: string;
  pageLevels: readonly string[];
  pictureLevels: readonly string[];
}

/**
 * Asks for a chosen place; text if there is no such place. Rejects as the client does.
 */
export async function askPlace(
  client: Client,
  chosen: Chosen,
  { site, pageLevels, pictureLevels }: Site,
): Promise<PlaceInWords | string> {
  const found = chosen.postcode
    ? await client.postcode(chosen.postcode)
    : await client.area((chosen.area ?? chosen.outcode)!);
  if (!('area' in found)) return absence(found);
  const { area } = found;
  const postcode = 'postcode' in found ? found.postcode : undefined;
  const hasPage = postcode === undefined && pageLevels.includes(area.level);
  const page = hasPage
    ? `${site}area/${placeFolder(area)}/`
    : searchPage(site, postcode ?? area.code);
  const hasPictures = hasPage && pictureLevels.includes(area.level);
  return {
    title: postcode === undefined ? areaTitle(area, 'en') : postcodeTitle(postcode, 'en'),
    page,
    hasPage,
    ...(hasPictures && { pictures: page, picturesOf: await picturesAt(page) }),
    sentences: { en: brochure(area, postcode, 'en'), cy: brochure(area, postcode, cy) },
  };
}

type Absent = Exclude<
  Awaited<ReturnType<Client['area']>> | Awaited<ReturnType<Client['postcode']>>,
  { area: unknown }
>;

function absence(found: Absent): string {
  if (found.status === 'notFound') return notFoundSentence(found, 'en');
  return found.status === 'outOfCoverage'
    ? outOfCoverageSentence(found, 'en')
    : noPlaceSentence(found, 'en');
}

function brochure(
  area: Area | AreaProfile,
  postcode: string | undefined,
  lang: Parameters<typeof brochureParagraph>[2],
): string {
  return brochureParagraph(
    area,
    { ...(postcode && { postcode }), ...('change' in area && { change: area.change.crime }) },
    lang,
  );
}

async function picturesAt(page: string): Promise<Pictures> {
  const response = await fetch(`${page}images.json`);
  return response.ok ? ((await response.json()) as Pictures) : {};
}

function searchPage(site: string, text: string): string {
  const address = new URL(site);
  address.searchParams.set('q', text);
  return address.href;
}
