import { areaFromPack, type Area } from './area.js';
import {
  areaPack, findPostcode, formatPostcode, levelOfCode, LEVELS, parseGssCode, parsePostcode, paths, postcodeShard, type AreaPack,
} from './contract/index.js';
import { InvalidArgumentError } from './errors/invalid-argument.js';
import { MalformedError } from './errors/malformed.js';
import { UnreachableError } from './errors/unreachable.js';
import { placeOutsideByCode, placeOutsideByOutcode } from './outside-coverage.js';
import type { ReleaseReader } from './release-reader.js';
import type { AreaResult, FoundResult, PostcodeResult } from './result.js';

/** Finds an area by GSS code: the pointer, then the area's own file. */
export async function lookUpArea(reader: ReleaseReader, text: string): Promise<AreaResult> {
  const query = parseGssCode(String(text));
  if (!query) throw new InvalidArgumentError('code', text, 'is not a GSS code such as E06000032');
  const place = placeOutsideByCode(query);
  if (place) return { status: 'outOfCoverage', query, place };
  const level = levelOfCode(query);
  if (!level) throw new InvalidArgumentError('code', text, `is of no level that a bundle holds: ${LEVELS.join(', ')}`);
  const { release } = await reader.release();
  const path = paths.area(release, level, query);
  const pack = await reader.read(path, areaPack);
  if (!pack) return { status: 'notFound', query, release };
  return found(areaIn(pack, query, reader.url(path)));
}

/** Finds the LSOA 2021 of a postcode: the pointer, then the outcode's postcodes and areas side by side. */
export async function lookUpPostcode(reader: ReleaseReader, text: string): Promise<PostcodeResult> {
  const parsed = parsePostcode(String(text));
  if (!parsed) throw new InvalidArgumentError('postcode', text, 'is not a whole postcode such as LU1 2AB');
  const postcode = formatPostcode(parsed);
  const place = placeOutsideByOutcode(parsed.outcode);
  if (place) return { status: 'outOfCoverage', query: postcode, place };
  const { release } = await reader.release();
  const packPath = paths.outcode(release, parsed.outcode);
  const [shard, pack] = await Promise.all([
    reader.read(paths.postcodes(release, parsed.outcode), postcodeShard),
    reader.read(packPath, areaPack),
  ]);
  const entry = shard && findPostcode(shard, parsed.incode);
  if (!entry) return { status: 'notFound', query: postcode, release };
  if (!pack) throw new UnreachableError(reader.url(packPath), 'does not exist', { status: 404 });
  const area = areaIn(pack, entry.lsoa21, reader.url(packPath));
  if (entry.terminated !== undefined) return { status: 'terminated', postcode, terminated: entry.terminated, area };
  return { ...found(area), postcode };
}

function areaIn(pack: AreaPack, code: string, url: string): Area {
  const area = areaFromPack(pack, code);
  if (!area) throw new MalformedError(url, `it does not hold ${code}`);
  return area;
}

function found(area: Area): FoundResult {
  const { kind } = area.measures.crime;
  if (kind === 'partial') return { status: 'partial', area };
  return { status: kind === 'notSupplied' ? 'noData' : 'ok', area };
}
