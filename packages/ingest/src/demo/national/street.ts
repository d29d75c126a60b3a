import { join } from 'node:path';
import { btpSupplied } from '../world/layers.js';
import type { Force } from '../world/nation.js';
import type { Random } from '../random.js';
import { ChunkWriter } from './chunk-writer.js';
import type { NationalForce } from './forces.js';
import type { NationalLsoa } from './places.js';
import { rowEnds } from './row-texts.js';
import { snapTexts, type SnapTexts } from './snap-texts.js';
import { writeStreetFile, type StreetJob } from './street-file.js';
import type { NationalFile } from './truth.js';

interface StreetWork {
  out: string;
  monthsOfData: readonly string[];
  rowsPerMonth: number;
  forces: readonly NationalForce[];
  lsoas: readonly NationalLsoa[];
  random: Random;
  onProgress: (sentence: string) => void;
}

const BTP = { slug: 'btp', reportedBy: 'British Transport Police' };
const BTP_SHARE = 0.008;
const BLANK_SHARE = 0.02;
const STRAYS = 4;
const CODES_MOVED = '2023-06';

/**
 * Writes street files force by force, so that a force's snap points are prepared once for all
 * months.
 */
export async function writeNationalStreet(
  work: StreetWork,
): Promise<{ files: NationalFile[]; bytes: number }> {
  const writer = new ChunkWriter();
  const files: NationalFile[] = [];
  const sending = work.forces.filter(({ silent }) => !silent);
  const people = sending.reduce((sum, { lsoas }) => sum + lsoas, 0);
  const strays = strayPlaces(work);
  for (const [place, force] of sending.entries()) {
    const rows = Math.round((work.rowsPerMonth * force.lsoas) / people);
    const own = work.lsoas.filter(({ ltla }) => ltla.force === force);
    const newline = place % 4 === 1 ? '\r\n' : '\n';
    files.push(
      ...(await writeForce(writer, work, force, own, {
        rows,
        newline,
        strays,
        withIds: true,
        blankShare: BLANK_SHARE,
      })),
    );
    work.onProgress(
      `${force.name}: ${work.monthsOfData.length} months (${place + 1} of ${sending.length} forces).`,
    );
  }
  const stations = work.lsoas.filter((lsoa, place) => lsoa.ltla !== work.lsoas[place - 1]?.ltla);
  const transport = { ...work, monthsOfData: work.monthsOfData.filter(btpSupplied) };
  const rows = Math.round(work.rowsPerMonth * BTP_SHARE);
  files.push(
    ...(await writeForce(writer, transport, BTP, stations, {
      rows,
      newline: '\r\n',
      strays: [],
      withIds: false,
      blankShare: 0,
    })),
  );
  return { files, bytes: writer.total };
}

type Habit = Pick<StreetJob, 'rows' | 'newline' | 'strays' | 'withIds' | 'blankShare'>;

async function writeForce(
  writer: ChunkWriter,
  work: StreetWork,
  force: Pick<Force, 'slug' | 'reportedBy'> & Partial<NationalForce>,
  lsoas: readonly NationalLsoa[],
  habit: Habit,
): Promise<NationalFile[]> {
  const prepare = (oldCodes: boolean): SnapTexts =>
    snapTexts(lsoas, oldCodes, work.random.stream(`national/snaps/${force.slug}`));
  let snaps: SnapTexts | undefined;
  let mixed: SnapTexts | undefined;
  const files: NationalFile[] = [];
  for (const month of work.monthsOfData) {
    const isMixed = force.mixesVintages === true && month < CODES_MOVED;
    const truth = await writeStreetFile(writer, {
      ...habit,
      force,
      month,
      path: join(work.out, 'police', month, `${month}-${force.slug}-street.csv`),
      snaps: isMixed ? (mixed ??= prepare(true)) : (snaps ??= prepare(false)),
      ends: rowEnds(month, habit.newline, !habit.withIds),
      seed: work.random.stream(`national/street/${force.slug}/${month}`).bits(),
    });
    files.push({ slug: force.slug, month, ...truth });
  }
  return files;
}

/** Places in the silent force's area for stray rows of other forces. */
function strayPlaces({ lsoas, random }: StreetWork): string[] {
  const silent = lsoas.filter(({ ltla }) => (ltla.force as NationalForce).silent).slice(0, 1);
  const { bytes, starts } = snapTexts(silent, false, random.stream('national/strays'));
  return Array.from({ length: STRAYS }, (_, place) =>
    Buffer.from(bytes.subarray(starts[place]!, starts[place + 1]!)).toString('latin1'),
  );
}
