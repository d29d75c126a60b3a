import { expect, test } from 'vitest';
import { checksumOf, readChecksums } from './checksums.js';
import { wrongContent } from './content.js';
import { downloadText, progressWords } from './report.js';

test('progress says bytes and time left, once the speed is known', () => {
  expect(progressWords(412_000_000, 1_733_868_300, 206_000_000, 60_000)).toBe(
    '412 MB of 1.7 GB, 6 min left',
  );
  expect(progressWords(950_000, 1_000_000, 950_000, 19_000)).toBe('950 kB of 1.0 MB, 1 s left');
  expect(progressWords(500, 1_000, 500, 400)).toBe('500 bytes of 1.0 kB');
  expect(progressWords(500, undefined, 500, 5_000)).toBe('500 bytes');
});

// claim: checked-means-checked
test('the report says how each file was checked', () => {
  const base = { source: 's', url: 'u', notes: [] };
  expect(
    downloadText({
      out: './downloads',
      seconds: 1.5,
      files: [
        {
          ...base,
          file: 'police/latest.zip',
          state: 'resumed',
          bytes: 1_733_868_300,
          checked: 'md5',
        },
        {
          ...base,
          file: 'geography/lookup.csv',
          state: 'fetched',
          bytes: 3_000_000,
          rows: 35_672,
          checked: 'rows',
        },
        {
          ...base,
          file: 'census/ts001.zip',
          state: 'unchanged',
          bytes: 900,
          checked: 'size',
          notes: ['something to know'],
        },
      ],
      failed: [{ source: 's', file: 'price-paid/pp-2026.csv', url: 'u', sentence: 'why' }],
    }),
  ).toBe(`fetched    police/latest.zip  1.7 GB (resumed; size and MD5 agree)
fetched    geography/lookup.csv  3.0 MB, 35672 rows (row count agrees)
unchanged  census/ts001.zip  900 bytes
failed     price-paid/pp-2026.csv
note: census/ts001.zip: something to know
./downloads: 2 fetched, 1 unchanged, 1 failed, in 1.5 s
`);
});

test('the MD5 of an archive is the first sum after its link', () => {
  const [a, b] = ['A'.repeat(32), 'b'.repeat(32)];
  const sums = readChecksums(
    `<a href='/data/archive/2025-12.zip'>Dec</a><p class=md5sum>${a}</p><a ` +
      'href="/about">about</a><a href="https://d.example/archive/2025-11.zip?x=1">Nov</a> MD5: ' +
      `${b}<a href="2025-10.zip">no sum</a>`,
  );
  expect([...sums]).toEqual([
    ['2025-12.zip', a.toLowerCase()],
    ['2025-11.zip', b],
  ]);
  expect(
    checksumOf(sums, 'https://store.example/x/2025-12.zip', 'https://d.example/latest.zip'),
  ).toBe(a.toLowerCase());
  expect(checksumOf(sums, 'https://d.example/latest.zip')).toBeUndefined();
});

test('a page or an error object is not taken for a table, not even with Price Paid’s braces', () => {
  const bytes = (text: string): Uint8Array => Buffer.from(text);
  expect(wrongContent('a.csv', bytes('"{ABC}","100"'))).toBeUndefined();
  expect(wrongContent('a.csv', bytes('\uFEFFLSOA21CD,LSOA21NM'))).toBeUndefined();
  expect(wrongContent('a.csv', bytes('{"error": 1}'))).toContain('should be a CSV');
  expect(wrongContent('a.csv', bytes('\n<html>'))).toContain('should be a CSV');
  expect(wrongContent('a.csv', bytes(''))).toBe('the file is empty');
});
