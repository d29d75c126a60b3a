import { principalAxes } from './principal-axes.js';

/**
 * How many of the principal axes a tree looks at: a distance along some axes is never more than the
 * whole one.
 */
export const TREE_AXES = 8;

// Fewer points make more boxes to look at, more points more distances: 16 and 32 take the same
// time.
const LEAF = 24;

/**
 * Points cut in halves again and again, each part with the box that holds it. Nodes stand depth
 * first: the first half of a node follows it.
 */
export interface PointTree {
  /** Positions of the points, leaf after leaf. */
  order: Int32Array;
  /** How many variables a point has, and their values, in that order of points. */
  width: number;
  values: Float64Array;
  /** The same points along TREE_AXES axes, which is what is cut. */
  coordinates: Float64Array;
  /** Of each node: where in `order` its points begin and end. */
  start: Int32Array;
  end: Int32Array;
  /** Of each node: its second half; -1 for a leaf. */
  second: Int32Array;
  /** Of each node: TREE_AXES bounds of its box. */
  lowest: Float64Array;
  highest: Float64Array;
}

/** Builds the tree of points that are rows of one length. */
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

/** Rows one after the other. */
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
