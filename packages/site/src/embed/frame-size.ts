/** The elements that have a page of their own in a frame, for every place. */
export type FramedElement = 'badge' | 'card';

/** Width of a frame in pixels, unless its page says another. */
export const FRAME_WIDTH = 480;

/**
 * Height of a frame of that width, for hosts that give it no other: enough for a card with notes,
 * so that nothing is cut. embed.e2e.test.ts holds it against cards of the demonstration.
 */
export const FRAME_HEIGHT: Readonly<Record<FramedElement, number>> = { badge: 150, card: 700 };

/** A frame may run scripts, and open links in a tab of their own. WordPress sets its own. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
