import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { medianPricePounds } from '../src/core/context/house-prices/house-prices.js';

/** Made by the SDK's test/vectors/make.py, with Python's own median of exact fractions. */
const { medians } = JSON.parse(
  readFileSync(new URL('../../sdk/test/vectors/vectors.json', import.meta.url), 'utf8'),
) as { medians: { prices: number[]; median: number }[] };

it.each(medians)(
  'the median price that another implementation computed is £$median',
  ({ prices, median }) => {
    expect(medianPricePounds(Int32Array.from(prices).sort())).toBe(median);
  },
);
