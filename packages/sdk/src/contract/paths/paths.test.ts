import { describe, expect, it } from 'vitest';
import { LEVELS } from '../vocabulary/codes.js';
import { paths } from './paths.js';

describe('the paths of a bundle', () => {
  it('are these', () => {
    expect(paths.pointer()).toBe('latest.json');
    expect(paths.manifest('2025-12')).toBe('releases/2025-12/manifest.json');
    expect(paths.coverage('2025-12')).toBe('releases/2025-12/coverage.json');
    expect(paths.ledger('2025-12')).toBe('releases/2025-12/ledger.json');
    expect(paths.checksums('2025-12')).toBe('releases/2025-12/SHA256SUMS');
    expect(paths.level('2025-12', 'ltla')).toBe('releases/2025-12/levels/ltla.json');
    expect(paths.area('2025-12.2', 'lsoa21', 'E01900001')).toBe(
      'releases/2025-12.2/areas/lsoa21/E01900001.json',
    );
    expect(paths.outcode('2025-12', 'QA1')).toBe('releases/2025-12/outcodes/QA1.json');
    expect(paths.ranking('2025-12', 'ltla', 'K04900001')).toBe(
      'releases/2025-12/rankings/ltla/K04900001.json',
    );
    expect(paths.searchIndex('2025-12')).toBe('releases/2025-12/search/index.json');
    expect(paths.search('2025-12', 'con')).toBe('releases/2025-12/search/starts-con.json');
    expect(paths.boundaries('2025-12', 'ward', 'E07900001')).toBe(
      'releases/2025-12/boundaries/ward/E07900001.json',
    );
    expect(paths.postcodes('2025-12', 'QA1')).toBe('releases/2025-12/postcodes/QA1.json');
  });

  it('are relative and within a release, apart from the pointer', () => {
    const all = [
      paths.pointer(),
      ...LEVELS.flatMap((level) => [
        paths.level('2025-12', level),
        paths.area('2025-12', level, 'E01900001'),
      ]),
    ];
    for (const path of all) expect(path).toMatch(/^[^/].*\.json$/);
    expect(all.filter((path) => !path.startsWith(paths.release('2025-12')))).toEqual([
      'latest.json',
    ]);
  });
});
