type Matrix = readonly Float64Array[];

// Sweeps converge quadratically: matrices of 20 variables need 6 to 10.
const MOST_SWEEPS = 50;

/**
 * The principal axes of some points: orthogonal unit vectors, by decreasing variance; at most one
 * per variable. Source: Jacobi's method for symmetric matrices, Golub & Van Loan, Matrix
 * Computations, 8.5.
 */
export function principalAxes(points: readonly Float64Array[], most: number): Float64Array[] {
  const matrix = covariance(points);
  const axes = matrix.map((_, row) =>
    Float64Array.from(matrix, (__, column) => (row === column ? 1 : 0)),
  );
  for (let sweep = 0; sweep < MOST_SWEEPS && hasOffDiagonal(matrix); sweep += 1) {
    for (let p = 0; p < matrix.length; p += 1)
      for (let q = p + 1; q < matrix.length; q += 1) turn(matrix, axes, p, q);
  }
  const widest = [...matrix.keys()]
    .sort((a, b) => matrix[b]![b]! - matrix[a]![a]! || a - b)
    .slice(0, most);
  return widest.map((column) => Float64Array.from(axes, (row) => row[column]!));
}

/** The covariance matrix, times the number of points (which does not affect directions). */
function covariance(points: readonly Float64Array[]): Matrix {
  const width = points[0]?.length ?? 0;
  const means = new Float64Array(width);
  for (const point of points)
    for (let axis = 0; axis < width; axis += 1) means[axis]! += point[axis]! / points.length;
  const matrix = Array.from({ length: width }, () => new Float64Array(width));
  for (const point of points) {
    for (let a = 0; a < width; a += 1) {
      const [row, apart] = [matrix[a]!, point[a]! - means[a]!];
      for (let b = 0; b <= a; b += 1) row[b]! += apart * (point[b]! - means[b]!);
    }
  }
  matrix.forEach((row, a) => row.forEach((_, b) => (row[b] = b > a ? matrix[b]![a]! : row[b]!)));
  return matrix;
}

function hasOffDiagonal(matrix: Matrix): boolean {
  let [off, on] = [0, 0];
  for (let row = 0; row < matrix.length; row += 1) {
    for (let column = 0; column < row; column += 1) off += matrix[row]![column]! ** 2;
    on += matrix[row]![row]! ** 2;
  }
  return off > on * 1e-24;
}

/** Rotates in the plane of two coordinates so that their covariance becomes 0. */
function turn(matrix: Matrix, axes: Matrix, p: number, q: number): void {
  const together = matrix[p]![q]!;
  if (together === 0) return;
  const theta = (matrix[q]![q]! - matrix[p]![p]!) / (2 * together);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  const mix = (one: Float64Array, i: number, other: Float64Array, j: number): void => {
    const [x, y] = [one[i]!, other[j]!];
    one[i] = cosine * x - sine * y;
    other[j] = sine * x + cosine * y;
  };
  for (const row of matrix) mix(row, p, row, q);
  for (let column = 0; column < matrix.length; column += 1)
    mix(matrix[p]!, column, matrix[q]!, column);
  for (const row of axes) mix(row, p, row, q);
}
