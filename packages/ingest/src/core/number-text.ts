import { plural } from '@crimetrends/sdk/sentences';

/** A whole number with commas between thousands. */
export function numberText(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/**
 * What is said of a number of things, agreeing with it: of `{LSOA has|LSOAs have} no ward`, for 1 and
 * for 2, `1 LSOA has no ward` and `2 LSOAs have no ward`.
 */
export function numbered(count: number, said: string): string {
  const agreeing = said.replace(/\{([^|{}]*)\|([^|{}]*)\}/g, (_, one: string, many: string) =>
    plural(count, one, many),
  );
  return `${numberText(count)} ${agreeing}`;
}

/** A number of bytes as text, in powers of a thousand. */
export function bytesInWords(bytes: number): string {
  const [unit, size] =
    bytes >= 1e9
      ? ['GB', 1e9]
      : bytes >= 1e6
        ? ['MB', 1e6]
        : bytes >= 1e3
          ? ['kB', 1e3]
          : ['bytes', 1];
  const amount = bytes / size;
  return `${size === 1 || amount >= 100 ? Math.round(amount) : amount.toFixed(1)} ${unit}`;
}
