import type { AreaName, AreaProfile, AreaSurroundings } from '@crimetrends/sdk';
import { officialName } from '@crimetrends/sdk/sentences';
import type { Lang } from '@crimetrends/widgets/views';
import { html, type Markup } from '../../html.js';
import type { IndexedAreas } from '../indexed-areas.js';

/** What the sections of a place's page are written from. */
export interface Place {
  area: AreaProfile;
  /** The local authority around a small area, whose seasons are steadier; else the area itself. */
  season: AreaProfile;
  /** Absent where the release has no context. */
  surroundings?: AreaSurroundings | undefined;
  others: IndexedAreas;
  lang: Lang;
  /** Address of an area's page; `undefined` for one without a page, such as an LSOA. */
  addressOf: (area: { code: string; name: string }) => string | undefined;
  /** Address of the ranking of the area's level within a larger area, if it has a page. */
  rankingOf: (within: { code: string; name: string }) => string | undefined;
}

/** A part of a page; `undefined` where there is nothing to say. */
export type Section = (place: Place) => Markup | undefined;

/** An area's name as lists have it. */
export function listedName(
  { name, nameWelsh }: Pick<AreaName, 'name' | 'nameWelsh'>,
  lang: Lang,
): string {
  return (lang !== 'en' && nameWelsh) || officialName(name);
}

/** An area's name, as a link where it has a page. */
export function linked(area: Pick<AreaName, 'code' | 'name' | 'nameWelsh'>, place: Place): Markup {
  const [name, address] = [listedName(area, place.lang), place.addressOf(area)];
  return address === undefined ? html`${name}` : html`<a href="${address}">${name}</a>`;
}

/** A section with its heading, which the page's contents link to. */
export function section(id: string, heading: string, content: Markup): Markup {
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${content}
</section>
`;
}
