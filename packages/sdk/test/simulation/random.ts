/** Random numbers from a seed: the same seed gives the same numbers. */
export interface Random {
  /** Between 0 and 1. */
  uniform: () => number;
  /** Of mean 0 and standard deviation 1. */
  normal: () => number;
  poisson: (mean: number) => number;
}

/** A small generator (mulberry32), whose quality is ample for shares of some 10,000 draws. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return {
    uniform,
    normal,
    poisson: (mean) => (mean < 30 ? byProducts(mean, uniform) : byRejection(mean, uniform)),
  };
}

function byProducts(mean: number, uniform: () => number): number {
  const least = Math.exp(-mean);
  let product = uniform();
  let count = 0;
  for (; product > least; count += 1) product *= uniform();
  return count;
}

/** PTRS of Hörmann, Insurance: Mathematics and Economics 12 (1993), for means of 10 and more. */
function byRejection(mean: number, uniform: () => number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverse = 1.1239 + 1.1328 / (b - 3.4);
  const inner = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const [u, v] = [uniform() - 0.5, uniform()];
    const edge = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / edge + b) * u + mean + 0.43);
    if (edge >= 0.07 && v <= inner) return count;
    if (count < 0 || (edge < 0.013 && v > edge)) continue;
    const left = Math.log(v) + Math.log(inverse) - Math.log(a / (edge * edge) + b);
    if (left <= count * Math.log(mean) - mean - logFactorial(count)) return count;
  }
}

/** Stirling's series, off by less than 10⁻⁷ from 10 upwards. */
function logFactorial(count: number): number {
  if (count < 10) {
    let product = 1;
    for (let factor = 2; factor <= count; factor += 1) product *= factor;
    return Math.log(product);
  }
  const inverse = 1 / count;
  return (
    (count + 0.5) * Math.log(count) -
    count +
    0.5 * Math.log(2 * Math.PI) +
    inverse / 12 -
    inverse ** 3 / 360 +
    inverse ** 5 / 1260
  );
}
