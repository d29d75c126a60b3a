import { recognised, type BoundaryLevel, type Recognised } from './layout.js';

// Smallest first: ward boundaries also have the codes of their LTLAs.
const CODES: readonly (readonly [RegExp, BoundaryLevel])[] = [
  [/^lsoa21cd$/i, 'lsoa21'],
  [/^lsoa11cd$/i, 'lsoa11'],
  [/^msoa21cd$/i, 'msoa21'],
  [/^wd\d\dcd$/i, 'ward'],
  [/^(bua|tcity)\d\dcd$/i, 'town'],
  [/^(lad|ltla)\d\dcd$/i, 'ltla'],
  [/^(cty|ctyua)\d\dcd$/i, 'county'],
  [/^rgn\d\dcd$/i, 'region'],
  [/^ctry\d\dcd$/i, 'country'],
  [/^pfa\d\dcd$/i, 'pfa'],
];
// Properties of the first feature; a `crs` before it has properties of its own.
const PROPERTIES = /"Feature"\s*,[\s\S]*?"properties"\s*:\s*(\{[^{}]*\})/;

/**
 * Recognises boundaries by the properties of their first feature; `undefined` when the text ends
 * before it.
 */
export function recogniseBoundaries(text: string): Recognised | undefined {
  const found = PROPERTIES.exec(text)?.[1];
  if (found === undefined) return undefined;
  const names = [...found.matchAll(/"([^"\\]+)"\s*:/g)].map(([, name]) => name!);
  for (const [code, level] of CODES) {
    const column = names.find((name) => code.test(name));
    if (column)
      return {
        ...recognised('boundaries', column.slice(0, -2).toUpperCase(), { code: column }),
        level,
      };
  }
  return recognised('boundaries');
}
