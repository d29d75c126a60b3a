/** A cut of the points in two along one axis, or a handful of points. */
type Branch = { axis: number; at: number; below: Branch; above: Branch } | { points: Int32Array };

// Below this many points a look at each is quicker than another cut.
const HANDFUL = 24;

/**
 * For each point the `k` nearest others, nearest first; ties by position. Exact. Source: Friedman, Bentley & Finkel, ACM TOMS 3 (1977), k-d trees.
 *
 * @param points rows of one length, as `standardised` gives them
 * @example
 * import { nearestOf, standardised } from '@crimetrends/sdk/stats';
 * nearestOf(standardised([{ values: [1, 5, 2], weight: 1 }]), 1).map((found) => found[0]); // [2, 2, 0]
 */
export function nearestOf(points: readonly Float64Array[], k: number): Int32Array[] {
  const root = branchOf(points, Int32Array.from(points, (_, index) => index));
  const most = Math.min(k, points.length - 1);
  return points.map((_, from) => (most <= 0 ? new Int32Array(0) : new Search(points, from, most).run(root)));
}

function branchOf(points: readonly Float64Array[], held: Int32Array): Branch {
  if (held.length <= HANDFUL) return { points: held };
  const axis = widestAxis(points, held);
  held.sort((a, b) => points[a]![axis]! - points[b]![axis]! || a - b);
  const middle = held.length >> 1;
  return { axis, at: points[held[middle]!]![axis]!, below: branchOf(points, held.subarray(0, middle)), above: branchOf(points, held.subarray(middle)) };
}

function widestAxis(points: readonly Float64Array[], held: Int32Array): number {
  let [axis, widest] = [0, -1];
  for (let candidate = 0; candidate < points[0]!.length; candidate += 1) {
    let [low, high] = [Infinity, -Infinity];
    for (const point of held) {
      low = Math.min(low, points[point]![candidate]!);
      high = Math.max(high, points[point]![candidate]!);
    }
    if (high - low > widest) [axis, widest] = [candidate, high - low];
  }
  return axis;
}

/** The nearest found so far of one point, and how far along each axis the branch looked at lies. */
class Search {
  readonly #from: Float64Array;
  readonly #distances: Float64Array;
  readonly #found: Int32Array;
  readonly #offsets: Float64Array;

  constructor(readonly points: readonly Float64Array[], readonly self: number, k: number) {
    this.#from = points[self]!;
    this.#distances = new Float64Array(k).fill(Infinity);
    this.#found = new Int32Array(k).fill(-1);
    this.#offsets = new Float64Array(this.#from.length);
  }

  run(root: Branch): Int32Array {
    this.#look(root, 0);
    return this.#found;
  }

  get #farthest(): number {
    return this.#distances[this.#distances.length - 1]!;
  }

  /** `distance` is the least squared distance that any point of the branch can have. */
  #look(branch: Branch, distance: number): void {
    if ('points' in branch) {
      for (const point of branch.points) if (point !== this.self) this.#consider(point);
      return;
    }
    const { axis, at } = branch;
    const across = this.#from[axis]! - at;
    this.#look(across < 0 ? branch.below : branch.above, distance);
    const before = this.#offsets[axis]!;
    const beyond = distance - before * before + across * across;
    // Equal distances are looked at too: the tie goes to the lower position.
    if (beyond > this.#farthest) return;
    this.#offsets[axis] = Math.abs(across);
    this.#look(across < 0 ? branch.above : branch.below, beyond);
    this.#offsets[axis] = before;
  }

  #consider(point: number): void {
    const other = this.points[point]!;
    const limit = this.#farthest;
    let distance = 0;
    for (let axis = 0; axis < other.length; axis += 1) {
      const apart = this.#from[axis]! - other[axis]!;
      distance += apart * apart;
      if (distance > limit) return;
    }
    this.#insert(point, distance);
  }

  #insert(point: number, distance: number): void {
    const [distances, found] = [this.#distances, this.#found];
    let place = distances.length;
    while (place > 0 && (distances[place - 1]! > distance || (distances[place - 1] === distance && (found[place - 1]! < 0 || found[place - 1]! > point)))) place -= 1;
    if (place === distances.length) return;
    distances.copyWithin(place + 1, place, distances.length - 1);
    found.copyWithin(place + 1, place, found.length - 1);
    distances[place] = distance;
    found[place] = point;
  }
}
