import { expect, test } from 'vitest';
import { crimetrends } from '../../test/cli-process.js';
import { demoInput, freshFolder, quietBuild } from '../../test/demo-world.js';

test('one figure is explained as JSON; a measure nobody knows ends with exit code 1 and names the nearest', async () => {
  const bundle = freshFolder();
  await quietBuild(await demoInput(), bundle);
  const { code, stdout, stderr } = await crimetrends(['explain', bundle, '--area', 'e07900001', '--measure', 'burglary', '--json']);
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({ release: '2025-12', measure: 'burglary', area: { code: 'E07900001' }, figure: { kind: 'known' } });
  const wrong = await crimetrends(['explain', bundle, '--area', 'E07900001', '--measure', 'buglary']);
  expect([wrong.code, wrong.stdout]).toEqual([1, '']);
  expect(wrong.stderr).toContain('“buglary” is not a measure. Near it: burglary. All are crime, asb, all, ');
});
