import type { Finding } from '../../findings.js';
import type { FoundFile } from '../../input/inventory.js';
import { sample } from '../../findings.js';

/** Points of a ring as [longitude, latitude]; the last repeats the first. */
export type Ring = readonly (readonly [number, number])[];

/** The polygons of each code in a file: for each polygon its outer ring, then its holes. */
export interface BoundaryCollection {
  found: FoundFile;
  polygons: ReadonlyMap<string, readonly (readonly Ring[])[]>;
}

/** A file's boundaries, or why it cannot be used. */
export type ReadCollection =
  | { collection: BoundaryCollection; features: number; findings: Finding[] }
  | { findings: Finding[] };

interface Feature {
  properties: Record<string, unknown> | null;
  geometry: { type: string; coordinates: unknown } | null;
}

/**
 * Reads GeoJSON in degrees. A file in another system is left out as a whole: its map would be wrong
 * everywhere.
 */
export function readCollection(found: FoundFile, text: string): ReadCollection {
  const left = (why: string): ReadCollection => ({
    findings: [
      {
        level: 'warn',
        check: 'boundariesLeft',
        file: found.file,
        sentence: `${found.file}: ${why} It was left out.`,
      },
    ],
  });
  const features = featuresOf(text);
  if (!features) return left('not a whole GeoJSON FeatureCollection; fetch it again.');
  const polygons = new Map<string, (readonly Ring[])[]>();
  const empty: string[] = [];
  for (const { properties, geometry } of features) {
    const code = properties?.[found.layout.columns['code']!];
    if (typeof code !== 'string' || !/^[EW]\d{8}$/.test(code)) continue;
    const drawn = polygonsOf(geometry);
    if (drawn === undefined)
      return left(`the geometry of ${code} is no Polygon or MultiPolygon of points.`);
    const stray = drawn.flat(2).find((point) => !isInBritain(point));
    if (stray)
      return left(
        `${code} has a point at ${stray[0]}, ${stray[1]}, which is not a longitude and ` +
          'latitude in Britain. Fetch it in WGS84 (EPSG:4326): metres of the National Grid are ' +
          'not read.',
      );
    if (drawn.length === 0) empty.push(code);
    else polygons.set(code, [...(polygons.get(code) ?? []), ...drawn]);
  }
  const findings: Finding[] =
    empty.length === 0
      ? []
      : [
          {
            level: 'note',
            check: 'boundariesEmpty',
            sentence: `${found.file}: ${empty.length} areas have no geometry (${sample(empty)}).`,
          },
        ];
  return { collection: { found, polygons }, features: features.length, findings };
}

function featuresOf(text: string): Feature[] | undefined {
  try {
    const { features } = JSON.parse(text) as { features?: unknown };
    return Array.isArray(features) &&
      features.every((feature) => typeof feature === 'object' && feature !== null)
      ? (features as Feature[])
      : undefined;
  } catch {
    return undefined;
  }
}

/** Empty for an empty geometry; undefined for a geometry without rings. */
function polygonsOf(geometry: Feature['geometry']): Ring[][] | undefined {
  if (!geometry) return [];
  const { type, coordinates } = geometry;
  const polygons =
    type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : undefined;
  if (!Array.isArray(polygons)) return undefined;
  const rings = (polygons as unknown[]).filter(
    (polygon) => !(Array.isArray(polygon) && polygon.length === 0),
  );
  return rings.every((polygon) => Array.isArray(polygon) && polygon.every(isRing))
    ? (rings as Ring[][])
    : undefined;
}

function isRing(ring: unknown): ring is Ring {
  return (
    Array.isArray(ring) &&
    ring.length >= 4 &&
    ring.every(
      (point) => Array.isArray(point) && Number.isFinite(point[0]) && Number.isFinite(point[1]),
    )
  );
}

// The bounds used for street files: from Scilly to Shetland and Lowestoft.
function isInBritain([longitude, latitude]: readonly [number, number]): boolean {
  return longitude >= -9 && longitude <= 3 && latitude >= 49 && latitude <= 61.5;
}
