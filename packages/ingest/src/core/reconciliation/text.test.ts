import { describe, expect, test } from 'vitest';
import { file, forceFigure, KNOWN, OURS, partnership } from '../../../test/bedfordshire-year.js';
import type { OfficialFile } from '../input/official/official-table.js';
import { reconcile } from './reconciliation.js';
import { reconciliationText } from './text.js';

describe('in words', () => {
  const text = (official: OfficialFile): string =>
    reconciliationText(reconcile([official], OURS, KNOWN), '2025-12');

  test('a force has both ratios, and a difference beyond 3 % is marked', () => {
    const said = text(file([forceFigure('Bedfordshire', 52_032, 'E23000026')]));
    expect(said).toContain('Release 2025-12 beside official tables of recorded crime');
    expect(said).toContain('2024-04 to 2025-03: tables.xlsx (ONS)');
    expect(said).toMatch(/Bedfordshire Police +53,057 +50,690 +50,290 +52,032 +1\.020 +0\.974\n/);
    expect(text(file([forceFigure('Bedfordshire', 51_000)]))).toMatch(
      /Bedfordshire Police .* 1\.040 +0\.994 +beyond ±3%\n/,
    );
  });

  test('fraud, what was not compared, and the known causes are said', () => {
    const said = text(
      file(
        [
          forceFigure('Bedfordshire', 52_032),
          forceFigure('City of London', 9270),
          forceFigure('British Transport Police', 82_863),
          partnership('Luton', 18_000, 'E06000032'),
          partnership('Unassigned Bedfordshire', 1094),
        ],
        { fraud: 'rows' },
      ),
    );
    expect(said).toContain('official: every offence added up, but for rows of fraud');
    expect(said).toContain('11 of 12 months: City of London Police');
    expect(said).toMatch(/Luton +18,900 +18,000 +1\.050 +beyond ±3%\n/);
    expect(said).toContain('British Transport Police: 82,863, in no area’s figures here');
    expect(said).toContain('Unassigned Bedfordshire: 1,094, of no authority');
    expect(said).toContain('Known causes of difference\n  Crimes without a place');
  });
});
