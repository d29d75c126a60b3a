import type { AreaProfile } from '@crimetrends/sdk';
import { areaTitle } from '@crimetrends/sdk/sentences';
import { html } from '../html.js';
import { FRAME_HEIGHT, FRAME_WIDTH, SANDBOX } from './frame-size.js';

// A release lasts a month; a day keeps corrections from being late.
const CACHE_SECONDS = 86_400;

/** Width and height of the card's picture. */
export interface Thumbnail {
  width: number;
  height: number;
}

/**
 * `oembed.json` of an area (oEmbed 1.0, rich): what a page shows where its author pasted the address
 * of the area's page. A static file, so it cannot follow `maxwidth`: the frame takes its page's
 * width if that is less.
 */
export function oembed(
  area: AreaProfile,
  baseUrl: string,
  page: string,
  thumbnail?: Thumbnail,
): Record<string, string | number> {
  const title = areaTitle(area, 'en');
  const frame = html`<iframe src="${baseUrl}embed/card/${area.code}/" title="${title}"
 width="${FRAME_WIDTH}" height="${FRAME_HEIGHT.card}" frameborder="0" loading="lazy"
 sandbox="${SANDBOX}" style="max-width:100%"></iframe>`.text;
  // WordPress gives the frame its height only after such a quotation, and shows that until then.
  const link = html`<blockquote><a href="${page}">${title}</a></blockquote>`.text;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'CrimeTrends',
    provider_url: baseUrl,
    cache_age: CACHE_SECONDS,
    width: FRAME_WIDTH,
    height: FRAME_HEIGHT.card,
    html: link + frame.replaceAll('\n', ''),
    ...(thumbnail && {
      thumbnail_url: `${page}card.png`,
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
  };
}
