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

it('a country, region or county that a ward is called after says no level, but the ward does', () => {
  const shared = sharedNames([
    { code: 'W92000004', name: 'Wales', nameWelsh: 'Cymru', level: 'country' },
    { code: 'E05000003', name: 'Wales', level: 'ward' },
    { code: 'E12000005', name: 'West Midlands', level: 'region' },
    { code: 'E23000014', name: 'West Midlands', level: 'pfa' },
    { code: 'E07000064', name: 'Rother', level: 'ltla' },
    { code: 'E05000004', name: 'Rother', level: 'ward' },
  ]);
  expect([...shared]).toEqual(['E05000003', 'E12000005', 'E23000014', 'E07000064', 'E05000004']);
});
