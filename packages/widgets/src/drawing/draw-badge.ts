import { badgeText, type Badge } from '../badge/badge.view.js';
import type { PlaceView } from '../frame/place-view.js';
import type { Lang } from '../words/words.js';
import { badgeDescription, sourceText } from './alternative.js';
import { COLOURS, type Theme } from './colours.js';
import { type Drawing, Sheet } from './sheet.js';

const WIDTH = 380;
const PADDING = 16;
const FIGURE = { size: 15, weight: 'semibold', leading: 21, fill: 'ink' } as const;
const TEXT = { size: 14, leading: 20, fill: 'ink' } as const;
const SMALL = { size: 12, leading: 17, fill: 'muted' } as const;
const BAR = 4;

/** The badge's sentence with caveat and source, as a small picture of its own. */
export function drawBadge(view: PlaceView<Badge>, lang: Lang, theme: Theme): Drawing {
  const sheet = new Sheet(WIDTH, PADDING, COLOURS[theme]);
  const { x, width } = sheet.column;
  const column = { x: x + BAR + 10, width: width - BAR - 10 };
  const top = sheet.y;
  const { demo, content } = view;
  if (demo) sheet.text(`${demo}.`, SMALL, column);
  if (content) sheet.text(content.figure, FIGURE, column);
  sheet.gap(2);
  sheet.text(besideFigure(view), TEXT, column);
  sheet.gap(6);
  sheet.text(`${view.caveats.join(' ')} ${sourceText(view)}`, SMALL, column);
  sheet.draw(
    0,
    `<rect x="${x}" y="${top}" width="${BAR}" height="${sheet.y - top}" rx="2" ` +
      `fill="${sheet.colours.accent}"/>`,
  );
  return sheet.toDrawing({ title: view.title, description: badgeDescription(view), lang });
}

/** What the badge says besides its figure: whose it is, or why there is none. */
function besideFigure(view: PlaceView<Badge>): string {
  const content = view.content && { ...view.content, figure: '' };
  return badgeText({ ...view, demo: undefined, ...(content && { content }) });
}
