import { expect, test } from 'vitest';
import { checkMembers, type ListedMember } from './archive-limits.js';

const member = (name: string, more: Partial<ListedMember> = {}): ListedMember => ({
  name,
  bytes: 1000,
  packedBytes: 100,
  method: 8,
  isEncrypted: false,
  ...more,
});
const refusal = (archiveBytes: number, members: ListedMember[]): string => {
  try {
    checkMembers('a.zip', archiveBytes, members);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

test('an archive like those of the police is read: 24,000 files, 22 to 1', () => {
  const members = Array.from({ length: 24_000 }, (_, index) =>
    member(`${index}.csv`, { bytes: 2_200_000, packedBytes: 100_000 }),
  );
  expect(refusal(2.5e9, members)).toBe('');
});

test('a small table of commas is read, however well it compresses', () => {
  expect(refusal(1000, [member('a.csv', { bytes: 60_000, packedBytes: 90 })])).toBe('');
});

// claim: over-200-1-over
test('there is a limit on what an archive unpacks to, with a way round it', () => {
  const members = Array.from({ length: 60 }, (_, index) =>
    member(`${index}.csv`, { bytes: 2e9, packedBytes: 2e7 }),
  );
  expect(refusal(2e9, members)).toBe(
    'a.zip: claims to unpack to 120 GB; the limit is 100 GB. If it is meant to be so large, ' +
      'unpack it yourself and put the folder in its place.',
  );
});

// claim: over-200-1-over
test('there is a limit on the number of its files', () => {
  const members = Array.from({ length: 100_001 }, (_, index) => member(`${index}`));
  expect(refusal(1e9, members)).toContain('lists 100001 files');
});

test('more packed bytes than the archive has are shared by several files', () => {
  expect(refusal(150, [member('a.csv'), member('b.csv')])).toContain('they share the same bytes');
});
