import { describe, expect, it } from 'vitest';
import type { AreaOfLsoas } from '../geography/area.js';
import { contextFiles } from './context-files.js';
import { NO_TOPICS } from './topics.js';

const window = { from: '2025-01', to: '2025-12' };
const lsoa = (code: string, ltla: string): AreaOfLsoas => ({
  code,
  name: code,
  level: 'lsoa21',
  lsoas: [0],
  parents: { ltla },
});
const areas: AreaOfLsoas[] = [
  lsoa('E01900001', 'E07900001'),
  lsoa('E01900002', 'E07900002'),
  lsoa('E01900003', 'E07900001'),
  { code: 'E07900001', name: 'Aldermarsh', level: 'ltla', lsoas: [0, 2], parents: {} },
];

describe('the context files of a release', () => {
  it('contain every area once: LSOAs with their LTLA, an LTLA by itself', () => {
    const files = [...contextFiles('2025-12', window, areas, NO_TOPICS)];
    expect(files.map(({ path, content }) => [path, content.areas.map(({ code }) => code)])).toEqual(
      [
        ['releases/2025-12/contexts/lsoa21/E07900001.json', ['E01900001', 'E01900003']],
        ['releases/2025-12/contexts/lsoa21/E07900002.json', ['E01900002']],
        ['releases/2025-12/contexts/ltla/E07900001.json', ['E07900001']],
      ],
    );
  });

  it('say “not supplied” for each topic without input', () => {
    const [file] = contextFiles('2025-12', window, areas, NO_TOPICS);
    expect(file!.content).toMatchObject({ tables: [], denominators: [] });
    expect(file!.content).not.toHaveProperty('prices');
    expect(file!.content.areas[0]).toMatchObject({
      people: { kind: 'notSupplied' },
      housePrices: { kind: 'notSupplied' },
      outcomes: { kind: 'notSupplied' },
    });
  });
});
