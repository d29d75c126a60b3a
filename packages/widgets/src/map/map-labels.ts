import type { MapShape } from './map.view.js';

/** A label on the map, in the units of the drawing. */
export interface MapLabel {
  code: string;
  text: string;
  /** The middle of the text, and its baseline. */
  x: number;
  y: number;
  /** The area's own place, marked with a dot. */
  at: { x: number; y: number };
}

/** The drawing, and the size of its labels' letters in its units. */
interface Sheet {
  width: number;
  height: number;
  size: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

// Of the size: the mean width of a bold letter, and how far a label stands from its dot.
const LETTER = 0.6;
const APART = 0.45;

/**
 * Places a label for each area, above its dot, below it or at a side, where it is not cut and
 * covers no other label. Earlier areas come first; one without room has none.
 */
export function placedLabels(shapes: readonly MapShape[], sheet: Sheet): MapLabel[] {
  const placed: { label: MapLabel; box: Box }[] = [];
  const dots = shapes.map(({ at }) => around(at, sheet.size * APART));
  for (const { code, label: text, at } of shapes) {
    const found = candidates(text, at, sheet).find(
      ({ box }) =>
        box.top >= 0 &&
        box.bottom <= sheet.height &&
        box.right - box.left <= sheet.width &&
        !placed.some((other) => meet(other.box, box)) &&
        !dots.some((dot, index) => shapes[index]!.code !== code && meet(dot, box)),
    );
    if (found) placed.push({ label: { code, text, at, x: found.x, y: found.y }, box: found.box });
  }
  return placed.map(({ label }) => label);
}

function candidates(
  text: string,
  { x, y }: MapShape['at'],
  { width, size }: Sheet,
): { x: number; y: number; box: Box }[] {
  const half = (text.length * size * LETTER) / 2;
  const within = (wanted: number): number => Math.min(Math.max(wanted, half), width - half);
  const aside = half + size * APART * 1.5;
  return [
    [within(x), y - size * APART],
    [within(x), y + size * (APART + 0.9)],
    [within(x + aside), y + size * 0.35],
    [within(x - aside), y + size * 0.35],
    [within(x), y - size * 1.7],
    [within(x), y + size * 2.6],
  ].map(([middle, baseline]) => ({
    x: middle!,
    y: baseline!,
    box: {
      left: middle! - half,
      right: middle! + half,
      top: baseline! - size,
      bottom: baseline! + size * 0.3,
    },
  }));
}

function around({ x, y }: MapShape['at'], radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
