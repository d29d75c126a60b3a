import type { PlaceInWords } from './ask-place.js';
import type { Depth } from './snippets.js';

// They show many places, or none yet.
const NOT_OF_ONE_PLACE = ['compare', 'map', 'ranking', 'search'];
const NEED_PLACE: readonly Depth[] = ['link', 'image', 'sentence'];

/**
 * Why a depth cannot show what is chosen, and what to do; `undefined` if it can.
 */
export function obstacle(
  depth: Depth,
  element: string,
  place: Pick<PlaceInWords, 'hasPage' | 'picturesOf'> | undefined,
): string | undefined {
  if (NOT_OF_ONE_PLACE.includes(element))
    return NEED_PLACE.includes(depth)
      ? `The ${element} is not about one place: choose an element, a block or a frame.`
      : undefined;
  if (!place) return 'Choose a place first.';
  if (depth === 'link' && !place.hasPage)
    return 'This place has no page of its own here: choose a frame.';
  if (depth === 'image' && !place.picturesOf)
    return 'This place has no pictures here; local authorities and larger areas have.';
  if (depth === 'image' && !place.picturesOf?.[element])
    return 'There are pictures of the card and the badge.';
  return undefined;
}

const HINTS: Readonly<Record<Depth, string>> = {
  element: 'The link is shown where no script runs, and while none has come.',
  block: 'The text is shown where no script runs. The script may stand once, anywhere in the page.',
  iframe: 'The second line gives the frame its height; without it the frame scrolls.',
  link: 'Alone on its line. The editor fetches the card, with its defaults; elsewhere it stays a link.',
  image:
    'The text alternative holds all figures. The picture of a later release has the same address.',
  sentence: 'Print it whole; parts of it would be misleading.',
};

/** What to know about a depth when its lines are copied. */
export function hintOf(depth: Depth): string {
  return HINTS[depth];
}
