import { expect, it } from 'vitest';
import { sharedNames } from './shared-names.js';

// claim: names-told-apart
it('names of two levels are shared, whatever their order and language; of one level they are not', () => {
  const shared = sharedNames([
    { code: 'E07000148', name: 'Norwich', level: 'ltla' },
    { code: 'E63005190', name: 'Norwich', level: 'town' },
    { code: 'E09000001', name: 'City of London', level: 'ltla' },
    { code: 'E23000034', name: 'London, City of', level: 'pfa' },
    { code: 'E12000007', name: 'London', level: 'region' },
    { code: 'W06000021', name: 'Monmouthshire', nameWelsh: 'Sir Fynwy', level: 'ltla' },
    { code: 'W05000001', name: 'Sir Fynwy', level: 'ward' },
    { code: 'E05000001', name: 'Castle', level: 'ward' },
    { code: 'E05000002', name: 'Castle', level: 'ward' },
  ]);
  expect([...shared]).toEqual([
    'E07000148',
    'E63005190',
    'E09000001',
    'E23000034',
    'W06000021',
    'W05000001',
  ]);
});
