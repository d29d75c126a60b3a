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
  const [xs, ys]: [number[], number[]] = [[], []];
  for (const [, start, steps] of path.matchAll(/M([\d ]+)l([-\d ]+)z/g)) {
    const [x0, y0] = start!.split(' ').map(Number);
    let [x, y] = [x0!, y0!];
    const numbers = steps!.split(' ').map(Number);
    xs.push(x);
    ys.push(y);
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      xs.push((x += numbers[index]!));
      ys.push((y += numbers[index + 1]!));
    }
  }
  const middle = (values: readonly number[]): number =>
    (values.reduce((a, b) => Math.min(a, b), Infinity) +
      values.reduce((a, b) => Math.max(a, b), -Infinity)) /
    2;
  return { x: middle(xs), y: middle(ys) };
}
