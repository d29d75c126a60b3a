import { areaFromPack, type Area } from './area.js';
import type { Schema } from '../reading/schema.js';
import {
  areaPack,
  findPostcode,
  formatPostcode,
  levelOfCode,
  lookupPaths,
  parseGssCode,
  parsePostcode,
  placeOutsideByCode,
  placeOutsideByOutcode,
  postcodeShard,
  type Level,
} from '../contract/index.js';
import { UnreachableError } from '../errors/unreachable.js';
import type { ReleaseReader } from '../reading/release-reader.js';
import type { AreaResult, FoundResult, PostcodeResult } from './result.js';

const faults = () => import('../reading/faults.js');

/** Finds an area by code, reading only what a card shows from the area's file. */
export function lookUpArea(reader: ReleaseReader, text: string): Promise<AreaResult> {
  return lookUp(reader, text, areaPack, areaFromPack);
}

/** Finds an area by code, reading its file with `schema`. */
export async function lookUp<File, A extends Area>(
  reader: ReleaseReader,
  text: string,
  schema: Schema<File>,
  areaOf: (file: File, code: string) => A | undefined,
): Promise<AreaResult<A>> {
  const query = parseGssCode(String(text));
  if (!query) throw (await faults()).noGssCode(text);
  const place = placeOutsideByCode(query);
  if (place) return { status: 'outOfCoverage', query, place };
  const level = levelOfCode(query);
  if (!level) throw (await faults()).noLevel(text);
  return readArea(reader, level, query, schema, areaOf);
}

/** Reads an area from its own file. */
export async function readArea<File, A extends Area>(
  reader: ReleaseReader,
  level: Level,
  query: string,
  schema: Schema<File>,
  areaOf: (file: File, code: string) => A | undefined,
): Promise<AreaResult<A>> {
  const { release } = await reader.release();
  const path = lookupPaths.area(release, level, query);
  const file = await reader.read(path, schema);
  if (!file) return { status: 'notFound', query, release };
  return found(await requiredArea(areaOf(file, query), query, reader.url(path)));
}

/** Finds the LSOA 2021 of a postcode. Reads the outcode's postcodes and areas in parallel. */
export async function lookUpPostcode(reader: ReleaseReader, text: string): Promise<PostcodeResult> {
  const parsed = parsePostcode(String(text));
  if (!parsed) throw (await faults()).noPostcode(text);
  const postcode = formatPostcode(parsed);
  const place = placeOutsideByOutcode(parsed.outcode);
  if (place) return { status: 'outOfCoverage', query: postcode, place };
  const { release } = await reader.release();
  const packPath = lookupPaths.outcode(release, parsed.outcode);
  const [shard, pack] = await Promise.all([
    reader.read(lookupPaths.postcodes(release, parsed.outcode), postcodeShard),
    reader.read(packPath, areaPack),
  ]);
  const entry = shard && findPostcode(shard, parsed.incode);
  if (!entry) return { status: 'notFound', query: postcode, release };
  if (!pack) throw new UnreachableError(reader.url(packPath), 'does not exist', { status: 404 });
  const area = await requiredArea(
    areaFromPack(pack, entry.lsoa21),
    entry.lsoa21,
    reader.url(packPath),
  );
  if (entry.terminated !== undefined)
    return { status: 'terminated', postcode, terminated: entry.terminated, area };
  return { ...found(area), postcode };
}

async function requiredArea<A extends Area>(
  area: A | undefined,
  code: string,
  url: string,
): Promise<A> {
  if (area) return area;
  throw (await faults()).lacksArea(code, url);
}

function found<A extends Area>(area: A): FoundResult<A> {
  const { kind } = area.measures.crime;
  if (kind === 'partial') return { status: 'partial', area };
  return { status: kind === 'notSupplied' ? 'noData' : 'ok', area };
}
