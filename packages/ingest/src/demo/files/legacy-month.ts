import type { Lsoa11Change } from '../world/lsoa11.js';
import { FORCES } from '../world/nation.js';
import type { DemoFile } from '../demo-file.js';
import { LEGACY_KINDS } from '../world/incident-mix.js';
import type { Random } from '../random.js';
import { streetFields, STREET_HEADER, streetRow } from './street-rows.js';
import { tableText } from '../table.js';

const MONTH = '2012-03';
const ROWS = 520;

/**
 * A plain CSV of a month with the 11 categories of 2011-09 to 2013-04 and LSOA 2011 codes: only its
 * total is comparable.
 */
export function legacyMonth(changes: readonly Lsoa11Change[], random: Random): DemoFile {
  const wexmere = FORCES[0]!;
  const places = changes.filter(({ lsoa21 }) => lsoa21.ltla.force === wexmere);
  const weights = LEGACY_KINDS.map(([, share]) => share);
  const rows = Array.from({ length: ROWS }, () => {
    const { lsoa11, lsoa11Name, lsoa21 } = random.pick(places);
    const [crimeType] = LEGACY_KINDS[random.pickWeighted(weights)]!;
    const row = streetRow(
      wexmere,
      MONTH,
      lsoa21,
      random.pick(lsoa21.snapPoints),
      crimeType,
      random,
    );
    return streetFields({ ...row, lsoaCode: lsoa11, lsoaName: lsoa11Name });
  });
  return {
    path: `police-2012/${MONTH}/${MONTH}-${wexmere.slug}-street.csv`,
    content: tableText(STREET_HEADER, rows, { newline: '\r\n' }),
  };
}
