/** A shape whose `path` is a boundary file's: `M x y`, then steps, for each ring. */
interface Drawn {
  code: string;
  path: string;
}

// So many lines as a page of text would have on a map of this size: neighbours side by side share
// one.
const LINES = 8;

/** Shapes from the top to the bottom and on each line from left to right, as a page is read. */
export function inReadingOrder<T extends Drawn>(shapes: readonly T[], height: number): T[] {
  const placed = shapes.map((shape) => ({ shape, ...middleOf(shape.path) }));
  const line = (y: number): number => Math.floor((y / height) * LINES);
  return placed
    .sort((a, b) => line(a.y) - line(b.y) || a.x - b.x || (a.shape.code < b.shape.code ? -1 : 1))
    .map(({ shape }) => shape);
}

/** The middle of the box around a path. */
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
