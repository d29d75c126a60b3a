import { once } from 'node:events';
import { expect, test } from 'vitest';
import { crimetrends, startCrimetrends } from '../../test/cli-process.js';
import { freshFolder } from '../../test/england/fresh-folder.js';
import { smallBundle } from '../../test/small-bundle.js';

test('a bundle is served until Ctrl+C, which ends it cleanly', async () => {
  const bundle = smallBundle({ releases: ['2025-12'] });
  const { child, run } = startCrimetrends(['serve', bundle, '--port', '0', '--json']);
  const [line] = (await once(child.stdout!, 'data')) as [string];
  const { url } = JSON.parse(line) as { url: string };
  expect(await (await fetch(`${url}latest.json`)).json()).toMatchObject({ release: '2025-12' });
  child.kill('SIGINT');
  expect(await run).toMatchObject({ code: 0, signal: null, stderr: '' });
});

test('a folder that is no bundle is not served', async () => {
  const folder = freshFolder();
  const { code, stderr } = await crimetrends(['serve', folder]);
  expect([code, stderr]).toEqual([
    1,
    `\nerror: ${folder}: there is no latest.json in it, so it is no bundle. ` +
      `Build one, or give the folder that holds latest.json.\n`,
  ]);
});
