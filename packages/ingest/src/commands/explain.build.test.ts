import { expect, test } from 'vitest';
import { crimetrends } from '../../test/cli-process.js';
import { england } from '../../test/england/england.js';

// claim: area-figure-measure-not
test('any figure is explained as JSON; an unknown name is an error with the nearest ones', async () => {
  const { bundle } = england();
  const { code, stdout, stderr } = await crimetrends([
    'explain',
    bundle,
    '--area',
    'e07900001',
    '--measure',
    'burglary',
    '--json',
  ]);
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({
    explains: 'rate',
    release: '2025-12',
    of: { measure: 'burglary' },
    area: { code: 'E07900001' },
    figure: { kind: 'known' },
  });
  const wrong = await crimetrends([
    'explain',
    bundle,
    '--area',
    'E07900001',
    '--measure',
    'buglary',
  ]);
  expect([wrong.code, wrong.stdout]).toEqual([1, '']);
  expect(wrong.stderr).toContain(
    '“buglary” is not a measure. Near it: burglary. All are crime, asb, all, ',
  );
  const other = await crimetrends([
    'explain',
    bundle,
    '--area',
    'E07900001',
    '--figure',
    'housePrices',
    '--type',
    'flat',
    '--json',
  ]);
  expect(JSON.parse(other.stdout)).toMatchObject({
    explains: 'housePrices',
    of: { type: 'flat' },
    figure: { kind: 'known' },
  });
  const unknown = await crimetrends([
    'explain',
    bundle,
    '--area',
    'E07900001',
    '--figure',
    'houseprice',
  ]);
  expect([unknown.code, unknown.stderr]).toEqual([
    1,
    expect.stringContaining(
      '“houseprice” is not a figure. Near it: housePrices. All are rate, rank, change, ',
    ),
  ]);
});
