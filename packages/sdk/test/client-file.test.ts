import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createClient } from '../src/index.js';
import { smallBundle } from './bundle.js';

// A space and an accent, so that the URL differs from the path.
const folder = mkdtempSync(join(tmpdir(), 'crime trénds '));
const base = pathToFileURL(folder);
beforeAll(() => {
  for (const [path, text] of smallBundle()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllGlobals());

describe('a bundle in a folder', () => {
  it('is read in Node by file URL, without a request', async () => {
    vi.stubGlobal('fetch', () => {
      throw new Error('a request was made');
    });
    const client = createClient({ base });
    expect(await client.postcode('QA1 1AA')).toMatchObject({
      status: 'ok',
      area: { code: 'E01900001' },
    });
    expect(await client.area('E01900999')).toMatchObject({ status: 'notFound' });
    expect((await createClient({ base: base.href }).release()).release).toBe('2025-12');
  });

  it('is unreachable if the folder is wrong', async () => {
    await expect(
      createClient({ base: new URL('nowhere/', `${base.href}/`) }).release(),
    ).rejects.toMatchObject({ code: 'unreachable', status: 404 });
  });

  it('is unreachable if one of its files cannot be read', async () => {
    mkdirSync(join(folder, 'releases/2025-12/areas/lsoa21/E01900777.json'));
    await expect(createClient({ base }).area('E01900777')).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('EISDIR'),
    });
  });

  it('cannot be read without a process, as in a page', async () => {
    vi.stubGlobal('process', undefined);
    await expect(createClient({ base: 'file:///srv/bundle/' }).release()).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('only Node'),
    });
  });
});
