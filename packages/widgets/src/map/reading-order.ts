/** A shape with the `path` of a boundary file: for each ring `M x y` and then relative steps. */
interface Drawn {
  code: string;
  path: string;
}

// About as many lines as a page of text of this size, so that neighbours side by side share one.
const LINES = 8;

/** Sorts shapes in reading order: line by line from the top, and from left to right in each. */
export function inReadingOrder<T extends Drawn>(shapes: readonly T[], height: number): T[] {
  const placed = shapes.map((shape) => ({ shape, ...middleOf(shape.path) }));
  const line = (y: number): number => Math.floor((y / height) * LINES);
  return placed
    .sort((a, b) => line(a.y) - line(b.y) || a.x - b.x || (a.shape.code < b.shape.code ? -1 : 1))
    .map(({ shape }) => shape);
}

/** The centre of a path's bounding box. */
export function middleOf(path: string): { x: number; y: number } {
  return centreOf(ringsOf(path).flat());
}

/** Where a path's largest ring is, for a label: islands do not draw it into the sea. */
export function heartOf(path: string): { x: number; y: number } {
  const extent = (ring: readonly Point[]): number => {
    const [xs, ys] = [ring.map(({ x }) => x), ring.map(({ y }) => y)];
    return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
  };
  const rings = ringsOf(path).map((ring) => ({ ring, size: extent(ring) }));
  const [largest] = rings.sort((a, b) => b.size - a.size);
  return largest ? centroidOf(largest.ring) : { x: 0, y: 0 };
}

interface Point {
  x: number;
  y: number;
}

function ringsOf(path: string): Point[][] {
  return [...path.matchAll(/M([\d ]+)l([-\d ]+)z/g)].map(([, start, steps]) => {
    const [x0, y0] = start!.split(' ').map(Number);
    let [x, y] = [x0!, y0!];
    const numbers = steps!.split(' ').map(Number);
    const ring = [{ x, y }];
    for (let index = 0; index + 1 < numbers.length; index += 2)
      ring.push({ x: (x += numbers[index]!), y: (y += numbers[index + 1]!) });
    return ring;
  });
}

function centreOf(points: readonly Point[]): Point {
  const middle = (values: readonly number[]): number =>
    (values.reduce((a, b) => Math.min(a, b), Infinity) +
      values.reduce((a, b) => Math.max(a, b), -Infinity)) /
    2;
  return { x: middle(points.map(({ x }) => x)), y: middle(points.map(({ y }) => y)) };
}

// https://en.wikipedia.org/wiki/Centroid#Of_a_polygon
function centroidOf(ring: readonly Point[]): Point {
  let [area, x, y] = [0, 0, 0];
  ring.forEach((a, index) => {
    const b = ring[(index + 1) % ring.length]!;
    const cross = a.x * b.y - b.x * a.y;
    area += cross;
    x += (a.x + b.x) * cross;
    y += (a.y + b.y) * cross;
  });
  return area === 0 ? centreOf(ring) : { x: x / (3 * area), y: y / (3 * area) };
}
