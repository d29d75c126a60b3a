import { principalAxes } from './principal-axes.js';

/**
 * How many principal axes a tree uses. A distance along some of the axes is a lower bound of the
 * full distance.
 */
export const TREE_AXES = 8;

// Smaller leaves mean more boxes to check, larger ones more distances; 16 and 32 take as long.
const LEAF = 24;

/**
 * A k-d tree: points repeatedly split in two halves, each node with its bounding box. Nodes are
 * stored depth first, so the first half of a node follows it.
 */
export interface PointTree {
  /** Positions of the points, leaf by leaf. */
  order: Int32Array;
  /** Number of variables, and their values in the order of `order`. */
  width: number;
  values: Float64Array;
  /** The same points along TREE_AXES principal axes, by which they are split. */
  coordinates: Float64Array;
  /** Range of each node's points in `order`. */
  start: Int32Array;
  end: Int32Array;
  /** Index of each node's second half; -1 for a leaf. */
  second: Int32Array;
  /** TREE_AXES bounds of each node's box. */
  lowest: Float64Array;
  highest: Float64Array;
}

/** Builds a tree of points, given as rows of equal length. */
export function pointTree(points: readonly Float64Array[]): PointTree {
  const axes = principalAxes(points, TREE_AXES);
  const turned = points.map((point) =>
    Float64Array.from({ length: TREE_AXES }, (_, axis) =>
      axis < axes.length ? product(axes[axis]!, point) : 0,
    ),
  );
  const order = Int32Array.from(points, (_, point) => point);
  const nodes: Node[] = [];
  cut(order, 0, order.length, turned, nodes);
  const numbers = (of: (node: Node) => number): Int32Array => Int32Array.from(nodes, of);
  return {
    order,
    width: points[0]?.length ?? 0,
    values: inOrder(order, points),
    coordinates: inOrder(order, turned),
    start: numbers(({ start }) => start),
    end: numbers(({ end }) => end),
    second: numbers(({ second }) => second),
    lowest: Float64Array.from(nodes.flatMap(({ lowest }) => lowest)),
    highest: Float64Array.from(nodes.flatMap(({ highest }) => highest)),
  };
}

function product(axis: Float64Array, point: Float64Array): number {
  let sum = 0;
  for (let variable = 0; variable < point.length; variable += 1)
    sum += axis[variable]! * point[variable]!;
  return sum;
}

/** Concatenates rows in the given order. */
function inOrder(order: Int32Array, rows: readonly Float64Array[]): Float64Array {
  const width = rows[0]?.length ?? 0;
  const all = new Float64Array(rows.length * width);
  order.forEach((row, place) => all.set(rows[row]!, place * width));
  return all;
}

interface Node {
  start: number;
  end: number;
  second: number;
  lowest: number[];
  highest: number[];
}

function cut(
  order: Int32Array,
  start: number,
  end: number,
  points: readonly Float64Array[],
  nodes: Node[],
): void {
  const node: Node = { start, end, second: -1, ...boxOf(order.subarray(start, end), points) };
  nodes.push(node);
  if (end - start <= LEAF) return;
  const widths = node.highest.map((high, axis) => high - node.lowest[axis]!);
  const axis = widths.indexOf(Math.max(...widths));
  order.subarray(start, end).sort((a, b) => points[a]![axis]! - points[b]![axis]! || a - b);
  const middle = (start + end) >> 1;
  cut(order, start, middle, points, nodes);
  node.second = nodes.length;
  cut(order, middle, end, points, nodes);
}

function boxOf(
  part: Int32Array,
  points: readonly Float64Array[],
): Pick<Node, 'lowest' | 'highest'> {
  const lowest = new Array<number>(TREE_AXES).fill(Infinity);
  const highest = new Array<number>(TREE_AXES).fill(-Infinity);
  for (const point of part) {
    for (let axis = 0; axis < TREE_AXES; axis += 1) {
      const value = points[point]![axis]!;
      if (value < lowest[axis]!) lowest[axis] = value;
      if (value > highest[axis]!) highest[axis] = value;
    }
  }
  return { lowest, highest };
}
