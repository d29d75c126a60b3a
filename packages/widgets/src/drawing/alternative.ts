import { LICENCE_NAME } from '@crimetrends/sdk/sentences';
import type { Badge } from '../badge/badge.view.js';
import { badgeText } from '../badge/badge.view.js';
import type { CardView } from '../card/card.view.js';
import type { PlaceView } from '../frame/place-view.js';

/** A drawn card in words, after its title: all that the drawing says. */
export function cardDescription(view: CardView): string {
  const { demo, subtitle, figure, notes, comparison, trend, caveats } = view;
  return sentences([
    demo,
    subtitle,
    figure && `${figure.value} ${figure.unit}${figure.likely ? `, ${figure.likely}` : ''}`,
    ...notes.flatMap(({ lead, text }) => [lead, text]),
    comparison,
    trend?.line.summary,
    view.change,
    view.where,
    ...caveats,
    sourceText(view),
  ]);
}

/** A drawn badge in words. */
export function badgeDescription(view: PlaceView<Badge>): string {
  return sentences([badgeText(view), ...view.caveats, sourceText(view)]);
}

/** Source and licence, whose name stays on one line. */
export function sourceText({ source }: { source: string }): string {
  return `${source} · ${LICENCE_NAME.replaceAll(' ', '\u00A0')}`;
}

/** Joins texts, each with a period of its own. */
function sentences(texts: readonly (string | false | undefined)[]): string {
  return texts
    .filter((text) => text)
    .map((text) => (/[.:!?]$/.test(text as string) ? text : `${text as string}.`))
    .join(' ');
}
