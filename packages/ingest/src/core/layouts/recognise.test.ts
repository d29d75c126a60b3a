import { expect, test } from 'vitest';
import { IngestError } from '../ingest-error.js';
import { OUTCOME_COLUMNS, STOP_AND_SEARCH_COLUMNS, STREET_COLUMNS } from './police.js';
import { recogniseColumns } from './recognise.js';

const kindOf = (header: string): string | undefined => recogniseColumns(header.split(','), 'file.csv')?.kind;

test.each([
  [STREET_COLUMNS.join(','), 'street'],
  ['Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Outcome type', 'outcomes'],
  [STOP_AND_SEARCH_COLUMNS.join(','), 'stopAndSearch'],
  ['LSOA21CD,LSOA21NM,LSOA21NMW,WD24CD,WD24NM,WD24NMW,LAD24CD,LAD24NM,LAD24NMW,ObjectId', 'lsoa21ToWard'],
  ['ObjectId,LSOA21CD,LSOA21NM,WD22CD,WD22NM,WD22NMW,LTLA22CD,LTLA22NM,LTLA22NMW', 'lsoa21ToWard'],
  ['LSOA11CD,LSOA11NM,LSOA21CD,LSOA21NM,CHGIND,LAD22CD,LAD22NM,LAD22NMW,ObjectId', 'lsoa11ToLsoa21'],
  ['WD23CD,WD23NM,WD23NMW,LAD23CD,LAD23NM,LAD23NMW,CTY23CD,CTY23NM,CTY23NMW,RGN23CD,RGN23NM,RGN23NMW,CTRY23CD,CTRY23NM,CTRY23NMW,ObjectId', 'ltlaHierarchy'],
  ['FID,LAD19CD,LAD19NM,CSP19CD,CSP19NM,PFA19CD,PFA19NM', 'ltlaToForce'],
  ['FID,LSOA11CD,LSOA11NM,WD19CD,WD19NM,LAD19CD,LAD19NM', 'lsoa11ToLtla'],
  ['LTLA23CD,LTLA23NM,LTLA23NMW,UTLA23CD,UTLA23NM,UTLA23NMW,ObjectId', 'ltlaToCounty'],
  ['LAD23CD,LAD23NM,RGN23CD,RGN23NM,ObjectId', 'ltlaToRegion'],
  ['LSOA21CD,lat,long', 'lsoa21Centroids'],
  ['pcds,lsoa21cd,wd24cd,lad24cd', 'postcodes21'],
  ['pcd,pcd2,pcds,dointr,doterm,oa11,lsoa11,lat,long', 'postcodes11'],
  ['date,geography,geography code,Residence type: Total; measures: Value', 'populationTs001'],
  ['date,geography,geography code,Ethnic group: Total: All usual residents', 'populationTs021'],
])('%s is recognised by its columns as %s', (header, kind) => {
  expect(kindOf(header)).toBe(kind);
});

test('the edition of a lookup is read from its columns, LTLA also spelt LAD', () => {
  expect(recogniseColumns(['LSOA21CD', 'LSOA21NM', 'WD22CD', 'WD22NM', 'LTLA22CD', 'LTLA22NM'], 'f')).toMatchObject({ edition: 'WD22 LAD22', columns: { ltla: 'LTLA22CD' } });
});

test('a table of the operator’s own is not understood', () => {
  expect(kindOf('branch,manager,telephone')).toBeUndefined();
});

test('a street file with swapped columns is refused with file, line and both names', () => {
  const swapped = [...STREET_COLUMNS];
  [swapped[4], swapped[5]] = [swapped[5]!, swapped[4]!];
  const error = (() => { try { recogniseColumns(swapped, '2025-01-x-street.csv'); } catch (caught) { return caught; } })();
  expect(error).toBeInstanceOf(IngestError);
  expect(error).toMatchObject({ code: 'headerChanged', line: 1, file: '2025-01-x-street.csv', message: expect.stringContaining('should be “Longitude”, found “Latitude”') });
});

test('a street file with a missing or a further column is refused too', () => {
  expect(() => recogniseColumns(STREET_COLUMNS.slice(0, -1), 'f')).toThrow('found nothing');
  expect(() => recogniseColumns([...STREET_COLUMNS, 'Extra'], 'f')).toThrow('should be no further column, found “Extra”');
});

test('an outcomes or a stop-and-search file whose columns have moved is refused like a street file', () => {
  const [id, month, ...others] = OUTCOME_COLUMNS;
  expect(() => recogniseColumns([month!, id!, ...others], 'f')).toThrow('column 1 should be “Crime ID”, found “Month”. The columns of an outcomes file');
  expect(() => recogniseColumns(STOP_AND_SEARCH_COLUMNS.slice(0, -1), 'f')).toThrow('found nothing. The columns of a stop-and-search file');
});
