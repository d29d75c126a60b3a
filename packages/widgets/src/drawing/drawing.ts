// Card and badge as pictures, for places where no script runs: e-mail, PDF, portals, README files.
import { askBadge, askCard, type Asked } from './asked.js';
import type { Theme } from './colours.js';
import { drawBadge } from './draw-badge.js';
import { drawCard } from './draw-card.js';
import type { Drawing } from './sheet.js';

export type { Drawing, Theme };

/** The place, measure and language of a picture, and its colours. */
export interface DrawingOptions extends Asked {
  /** `light` (the default) or `dark`. */
  theme?: Theme;
}

/**
 * Draws a card as SVG, 380 pixels wide: text as text, no script, no style sheet, nothing from
 * elsewhere. The same figures give the same bytes. A place without figures is drawn with the reason;
 * a code that no area has is a RangeError, and what the client throws is thrown on.
 *
 * @example
 * import { createClient } from '@crimetrends/sdk';
 * import { cardSvg } from '@crimetrends/widgets/drawing';
 *
 * const client = createClient({ base: 'https://stats.example/crime/' });
 * const svg = await cardSvg({ client, postcode: 'LU1 2AB', theme: 'dark' });
 * console.log(svg.startsWith('<svg xmlns=')); // true
 */
export async function cardSvg(options: DrawingOptions): Promise<string> {
  return (await cardDrawing(options)).svg;
}

/**
 * The text alternative of {@link cardSvg}, for the `alt` of an image: all that the card says.
 *
 * @example
 * import { createClient } from '@crimetrends/sdk';
 * import { cardAlt } from '@crimetrends/widgets/drawing';
 *
 * const client = createClient({ base: 'https://stats.example/crime/' });
 * const alt = await cardAlt({ client, postcode: 'LU1 2AB' });
 * console.log(alt.startsWith('Recorded crime around LU1 2AB. ')); // true
 */
export async function cardAlt(options: Asked): Promise<string> {
  return altOf(await cardDrawing(options));
}

/** A card's SVG with its size in pixels and its words; otherwise as {@link cardSvg}. */
export async function cardDrawing({ theme = 'light', ...asked }: DrawingOptions): Promise<Drawing> {
  const { view, lang } = await askCard(asked);
  return drawCard(view, lang, theme);
}

/**
 * Draws a badge as SVG, 380 pixels wide: one sentence with the figure, its caveat and its source;
 * otherwise as {@link cardSvg}.
 *
 * @example
 * import { createClient } from '@crimetrends/sdk';
 * import { badgeSvg } from '@crimetrends/widgets/drawing';
 *
 * const client = createClient({ base: 'https://stats.example/crime/' });
 * const svg = await badgeSvg({ client, area: 'E06000032', lang: 'cy' });
 * console.log(svg.includes('lang="cy"')); // true
 */
export async function badgeSvg(options: DrawingOptions): Promise<string> {
  return (await badgeDrawing(options)).svg;
}

/**
 * The text alternative of {@link badgeSvg}.
 *
 * @example
 * import { createClient } from '@crimetrends/sdk';
 * import { badgeAlt } from '@crimetrends/widgets/drawing';
 *
 * const client = createClient({ base: 'https://stats.example/crime/' });
 * const alt = await badgeAlt({ client, area: 'E06000032' });
 * console.log(alt.includes('Luton')); // true
 */
export async function badgeAlt(options: Asked): Promise<string> {
  return altOf(await badgeDrawing(options));
}

/** A badge's SVG with its size in pixels and its words; otherwise as {@link badgeSvg}. */
export async function badgeDrawing({
  theme = 'light',
  ...asked
}: DrawingOptions): Promise<Drawing> {
  const { view, lang } = await askBadge(asked);
  return drawBadge(view, lang, theme);
}

function altOf({ title, description }: Drawing): string {
  return `${title}. ${description}`;
}
