/**
 * Repeatable random numbers: xoshiro128** seeded by a whole number and a label. Each part of the
 * demonstration has its own stream, so a change in one leaves the others' bytes alone. Source:
 * Blackman and Vigna, Scrambled Linear Pseudorandom Number Generators (2021).
 */
export class Random {
  private readonly seed: number;
  private readonly state: Uint32Array;

  constructor(seed: number, label = '') {
    this.seed = seed >>> 0;
    this.state = Uint32Array.from([0, 1, 2, 3], (lane) => hash(`${this.seed}/${lane}/${label}`));
  }

  /** A separate stream for one part, for example `street/wexmere/2025-03`. */
  stream(label: string): Random {
    return new Random(this.seed, label);
  }

  /** The next 32 bits. */
  bits(): number {
    const s = this.state;
    const product = Math.imul(s[1]!, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const shifted = s[1]! << 9;
    s[2]! ^= s[0]!;
    s[3]! ^= s[1]!;
    s[1]! ^= s[2]!;
    s[0]! ^= s[3]!;
    s[2]! ^= shifted;
    s[3] = (s[3]! << 11) | (s[3]! >>> 21);
    return result;
  }

  /** At least 0 and below 1. */
  unit(): number {
    return this.bits() / 4294967296;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.unit();
  }

  /** A whole number from 0 to `limit` − 1. */
  below(limit: number): number {
    return Math.floor(this.unit() * limit);
  }

  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  /** An index into `weights`, with a probability in proportion to its weight. */
  pickWeighted(weights: readonly number[]): number {
    let left = this.unit() * weights.reduce((sum, weight) => sum + weight, 0);
    for (let place = 0; place < weights.length; place++) {
      left -= weights[place]!;
      if (left < 0) return place;
    }
    return weights.length - 1;
  }

  /** Roughly normal (a sum of twelve uniforms), mean 0, standard deviation 1. */
  normal(): number {
    let sum = -6;
    for (let i = 0; i < 12; i++) sum += this.unit();
    return sum;
  }

  /** A Poisson count; normal above a mean of 60, where the difference does not show. */
  poisson(mean: number): number {
    if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * this.normal()));
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = this.unit(); product > limit; product *= this.unit()) count++;
    return count;
  }

  /** `length` hexadecimal digits, a multiple of 8; a Crime ID has 64. */
  hex(length: number): string {
    let text = '';
    while (text.length < length) text += this.bits().toString(16).padStart(8, '0');
    return text;
  }
}

// FNV-1a with a final mix, so that labels that differ in one digit start far apart.
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0 || 1;
}
