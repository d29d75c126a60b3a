import { describe, expect, test } from 'vitest';
import { readRegistry } from '../../../shell/registry.js';
import { IngestError } from '../../ingest-error.js';
import type { Layout } from './layout.js';
import { OUTCOME_COLUMNS, STOP_AND_SEARCH_COLUMNS, STREET_COLUMNS } from './police.js';
import { recogniseTable } from './recognise.js';

const { censusTables } = readRegistry();
const split = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain!);
const layoutOf = (header: string, row = '', file = 'file.csv'): Layout | undefined =>
  recogniseTable([split(header), split(row)], file, censusTables);

const NSPL_2026 =
  'pcd7,pcd8,pcds,dointr,doterm,usrtypind,east1m,north1m,gridind,oa21cd,cty26cd,ced25cd,' +
  'lad26cd,wd26cd,nhser24cd,ctry26cd,rgn26cd,pcon24cd,ttwa15cd,itl25cd,npark16cd,lsoa21cd,' +
  'msoa21cd,wz11cd,sicbl26cd,bua24cd,ruc21ind,oac21ind,lat,long,lep21cd1,lep21cd2,pfa23cd,' +
  'imd25ind,icb26cd';
const NSPL_2021 =
  'pcd,pcd2,pcds,dointr,doterm,usertype,oseast1m,osnrth1m,osgrdind,oa11,cty,ced,laua,ward,' +
  'hlthau,nhser,ctry,rgn,pcon,eer,teclec,ttwa,pct,itl,park,lsoa11,msoa11,wz11,ccg,bua11,' +
  'buasd11,ru11ind,oac11,lat,long,lep1,lep2,pfa,imd,calncv,stp';

test.each([
  [STREET_COLUMNS.join(','), 'street'],
  [
    'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Outcome type',
    'outcomes',
  ],
  [STOP_AND_SEARCH_COLUMNS.join(','), 'stopAndSearch'],
  [
    'LSOA21CD,LSOA21NM,LSOA21NMW,WD24CD,WD24NM,WD24NMW,LAD24CD,LAD24NM,LAD24NMW,ObjectId',
    'lsoa21ToWard',
  ],
  ['ObjectId,LSOA21CD,LSOA21NM,WD22CD,WD22NM,WD22NMW,LTLA22CD,LTLA22NM,LTLA22NMW', 'lsoa21ToWard'],
  ['lsoa21cd,lsoa21nm,wd25cd,wd25nm,lad25cd,lad25nm', 'lsoa21ToWard'],
  [
    'LSOA11CD,LSOA11NM,LSOA21CD,LSOA21NM,CHGIND,LAD22CD,LAD22NM,LAD22NMW,ObjectId',
    'lsoa11ToLsoa21',
  ],
  [
    'WD23CD,WD23NM,WD23NMW,LAD23CD,LAD23NM,LAD23NMW,CTY23CD,CTY23NM,CTY23NMW,' +
      'RGN23CD,RGN23NM,RGN23NMW,CTRY23CD,CTRY23NM,CTRY23NMW,ObjectId',
    'ltlaHierarchy',
  ],
  [
    'WD25CD,WD25NM,LAD25CD,LAD25NM,CTYUA25CD,CTYUA25NM,RGN25CD,RGN25NM,CTRY25CD,CTRY25NM',
    'ltlaHierarchy',
  ],
  ['FID,LAD19CD,LAD19NM,CSP19CD,CSP19NM,PFA19CD,PFA19NM', 'ltlaToForce'],
  ['LAD24CD,LAD24NM,PFA24CD,PFA24NM', 'ltlaToForce'],
  ['FID,LSOA11CD,LSOA11NM,WD19CD,WD19NM,LAD19CD,LAD19NM', 'lsoa11ToLtla'],
  ['LTLA23CD,LTLA23NM,LTLA23NMW,UTLA23CD,UTLA23NM,UTLA23NMW,ObjectId', 'ltlaToCounty'],
  ['LAD24CD,LAD24NM,CTY24CD,CTY24NM', 'ltlaToCounty'],
  ['LAD23CD,LAD23NM,RGN23CD,RGN23NM,ObjectId', 'ltlaToRegion'],
  ['LSOA11CD,LSOA11NM,TCITY15CD,TCITY15NM,FID', 'lsoa11ToTown'],
  ['LSOA21CD,LSOA21NM,BUA22CD,BUA22NM,LAD22CD,LAD22NM,RGN22CD,RGN22NM,ObjectId', 'lsoa21ToTown'],
  ['LSOA21CD,LSOA21NM,TCITY15CD,TCITY15NM', 'lsoa21ToTown'],
  ['OA21CD,LSOA21CD,LSOA21NM,MSOA21CD,MSOA21NM,LAD22CD,LAD22NM', 'lsoa21ToMsoa21'],
  ['msoa21cd,msoa21nm,msoa21nmw,msoa21hclnm,msoa21hclnmw,localauthorityname', 'msoaNames'],
  ['LSOA21CD,lat,long', 'lsoa21Centroids'],
  ['pcds,lsoa21cd', 'postcodes21'],
  ['pcds,lsoa21cd,wd24cd,lad24cd', 'postcodes21'],
  [NSPL_2026, 'postcodes21'],
  [
    'pcd7,pcd8,pcds,dointr,doterm,usertype,oa21cd,lsoa21cd,msoa21cd,ladcd,lsoa21nm,msoa21nm,ladnm,ladnmw',
    'postcodes21',
  ],
  [
    'pcd,pcd2,pcds,dointr,doterm,oscty,ced,oslaua,osward,oa11,lsoa11,msoa11,lat,long,oa21,lsoa21,msoa21',
    'postcodes21',
  ],
  [NSPL_2021, 'postcodes11'],
  ['Postcode,Sex (2 categories) Code,Sex (2 categories),Count', 'postcodeResidents'],
  ['Postcode,Count', 'postcodeHouseholds'],
  ['FID,LAD23CD,LAD23NM', 'namesOnly'],
  ['FID,LSOA21CD,LSOA21NM,BNG_E,BNG_N,LONG,LAT,GlobalID', 'namesOnly'],
  [
    '{5C3A3D0E-7A53-4E53-BD63-1F5B6A3C8D11},250000,2025-01-01 00:00,XX1 1AA,D,N,F,1,,STREET,,TOWN,DISTRICT,COUNTY,A,A',
    'pricePaid',
  ],
])('%s is recognised by its columns as %s', (header, kind) => {
  expect(layoutOf(header)?.kind).toBe(kind);
});

// claim: files-recognised-their-columns
test('the edition of a lookup is read from its columns, LTLA also spelt LAD', () => {
  expect(layoutOf('LSOA21CD,LSOA21NM,WD22CD,WD22NM,LTLA22CD,LTLA22NM')).toMatchObject({
    edition: 'WD22 LAD22',
    columns: { ltla: 'LTLA22CD' },
  });
  expect(layoutOf('WD25CD,LAD25CD,CTYUA25CD,RGN25CD,CTRY25CD')).toMatchObject({
    edition: 'LAD25 CTYUA25',
    columns: { county: 'CTYUA25CD' },
  });
});

describe('postcode directories', () => {
  test('the name of a directory gives its month, failing that its LTLA codes give the year', () => {
    expect(layoutOf(NSPL_2021, '', 'NSPL_NOV_2021_TF.zip › NSPL_NOV_2021_UK_TF.csv')?.edition).toBe(
      '2021-11',
    );
    expect(layoutOf(NSPL_2026, '', 'Data/ONSPD_FEB_2026_UK.csv')?.edition).toBe('2026-02');
    expect(layoutOf(NSPL_2026, '', 'directory.csv')?.edition).toBe('2026');
    expect(layoutOf('pcds,lsoa21cd', '', 'mine.csv')?.edition).toBe('');
  });

  test('a directory with both vintages of LSOA is read by the newer', () => {
    expect(layoutOf('pcds,lsoa11,lsoa21,lat,long')).toMatchObject({
      kind: 'postcodes21',
      columns: { lsoa21: 'lsoa21' },
    });
  });
});

describe('centroids', () => {
  test('x and y are degrees or metres of the National Grid, as the first row shows', () => {
    expect(layoutOf('FID,LSOA21CD,GlobalID,x,y', '1,E01000001,g,532127,181680')?.columns).toEqual({
      lsoa21: 'LSOA21CD',
      easting: 'x',
      northing: 'y',
    });
    expect(layoutOf('X,Y,FID,LSOA21CD', '-0.0967,51.518,1,E01000001')?.columns).toEqual({
      lsoa21: 'LSOA21CD',
      longitude: 'X',
      latitude: 'Y',
    });
  });
});

describe('a street file', () => {
  test('with swapped columns is refused with file, line and both names', () => {
    const swapped = [...STREET_COLUMNS];
    [swapped[4], swapped[5]] = [swapped[5]!, swapped[4]!];
    const error = (() => {
      try {
        layoutOf(swapped.join(','), '', '2025-01-x-street.csv');
      } catch (caught) {
        return caught;
      }
    })();
    expect(error).toBeInstanceOf(IngestError);
    expect(error).toMatchObject({
      code: 'headerChanged',
      line: 1,
      file: '2025-01-x-street.csv',
      message: expect.stringContaining('should be “Longitude”, found “Latitude”'),
    });
  });

  test('with a missing or an extra column is refused too', () => {
    expect(() => layoutOf(STREET_COLUMNS.slice(0, -1).join(','))).toThrow('found nothing');
    expect(() => layoutOf([...STREET_COLUMNS, 'Extra'].join(','))).toThrow(
      'should be no further column, found “Extra”',
    );
  });
});

test('an outcomes or stop-and-search file with its columns in another order is refused like a street file', () => {
  const [id, month, ...others] = OUTCOME_COLUMNS;
  expect(() => layoutOf([month!, id!, ...others].join(','))).toThrow(
    'column 1 should be “Crime ID”, found “Month”. The columns of an outcomes file',
  );
  expect(() => layoutOf(STOP_AND_SEARCH_COLUMNS.slice(0, -1).join(','))).toThrow(
    'found nothing. The columns of a stop-and-search file',
  );
});

test('an operator’s own table is not understood', () => {
  expect(layoutOf('branch,manager,telephone')).toBeUndefined();
});
