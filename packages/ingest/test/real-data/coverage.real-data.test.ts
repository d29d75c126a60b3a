import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { quietBuild } from '../england/england.js';
import { freshFolder } from '../england/fresh-folder.js';
import { memberText } from '../zip-members.js';
import { DATA, haveRealFiles } from './real-files.js';
import { writeSomeAuthorities } from './some-authorities.js';

const present = haveRealFiles('suspect months');

type Report = Awaited<ReturnType<typeof quietBuild>>;

/** A build of these street files, and of the local authorities that `isKept` names. */
async function builtOf(
  street: Readonly<Record<string, string>>,
  isKept: (lad24: string) => boolean,
): Promise<Report> {
  const input = freshFolder();
  await writeSomeAuthorities(join(input, 'lookups'), isKept);
  mkdirSync(join(input, 'police'));
  for (const [name, text] of Object.entries(street))
    writeFileSync(join(input, 'police', name), text);
  return quietBuild(input, freshFolder(), { cache: undefined });
}

const inWales = (lad24: string): boolean => lad24.startsWith('W');
// Greater Manchester, and Suffolk: the force and the area that the stub lies in.
const inManchesterOrSuffolk = (lad24: string): boolean =>
  /^E080000(0[1-9]|10)$/.test(lad24) || /^E07000(200|202|203|244|245)$/.test(lad24);

const suspectNotes = ({ notes }: Report): string[] =>
  notes.filter((note) => note.includes(': suspect, so '));

describe.skipIf(!present)('suspect months of real files', () => {
  // claim: suspect-under-40-percent
  test('Dyfed-Powys’s four months of 2024, when they are all there is, give no figure and four notes', async () => {
    const months = ['2024-01', '2024-02', '2024-03', '2024-04'];
    const names = months.map((month) => `${month}-dyfed-powys-street.csv`);
    const archive = join(DATA, 'police/dyfed-powys.zip');
    const texts = await Promise.all(
      names.map((name) => memberText(archive, `${name.slice(0, 7)}/${name}`)),
    );
    const report = await builtOf(
      Object.fromEntries(names.map((name, index) => [name, texts[index]!])),
      inWales,
    );
    expect(report.release).toBe('2024-04');
    const force = report.coverage.forces.find(({ slug }) => slug === 'dyfed-powys')!;
    expect(force.months).toBe(`${'a'.repeat(32)}xxxx`);
    for (const { total, notSupplied } of Object.values(report.areas))
      expect(notSupplied).toBe(total);
    const expected = ['1,187', '300', '164', '283'].map(
      (rows, index) =>
        `Dyfed-Powys Police, ${months[index]}: suspect, so the month is a gap in every series ` +
        `and total, not a 0. police/${names[index]} holds ${rows} rows where about 3,611 are ` +
        'expected (7 per 1,000 residents a month).',
    );
    expect(suspectNotes(report)).toEqual(expected);
  });

  test('a stub of one force alone, in another force’s area, gives no figure and a note', async () => {
    const text = await memberText(
      join(DATA, 'police/suffolk.zip'),
      '2025-12/2025-12-suffolk-street.csv',
    );
    const rows = text
      .split('\n')
      .filter((row, index) => index === 0 || row.includes(',Ipswich'))
      .slice(0, 15)
      .map((row) => row.replaceAll('Suffolk Constabulary', 'Greater Manchester Police'));
    const name = '2025-12-greater-manchester-street.csv';
    const report = await builtOf({ [name]: `${rows.join('\n')}\n` }, inManchesterOrSuffolk);
    for (const { total, notSupplied } of Object.values(report.areas))
      expect(notSupplied).toBe(total);
    expect(suspectNotes(report)).toEqual([
      'Greater Manchester Police, 2025-12: suspect, so the month is a gap in every series and ' +
        `total, not a 0. police/${name} holds 14 rows where about 20,075 are expected (7 per ` +
        '1,000 residents a month); 0 of its 14 placed rows lie in the force’s own area.',
    ]);
  });
});
