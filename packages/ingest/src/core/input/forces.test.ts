import { expect, test } from 'vitest';
import { findForce, forceSlug, type KnownForce } from './forces.js';

test('a name becomes the slug in the publisher’s file names', () => {
  expect(forceSlug('Devon & Cornwall Police')).toBe('devon-and-cornwall');
  expect(forceSlug('Avon and Somerset Constabulary')).toBe('avon-and-somerset');
  expect(forceSlug('Metropolitan Police Service')).toBe('metropolitan');
  expect(forceSlug('Dyfed-Powys')).toBe('dyfed-powys');
});

test('a force is found by slug, by reported name and by the name of its area', () => {
  const forces: KnownForce[] = [
    { slug: 'northern-ireland', name: 'Police Service of Northern Ireland', role: 'outside' },
    { slug: 'gwent', name: 'Gwent Police' },
  ];
  expect(findForce(forces, 'northern-ireland')?.role).toBe('outside');
  expect(findForce(forces, 'Police Service of Northern Ireland')?.slug).toBe('northern-ireland');
  expect(findForce(forces, 'Gwent')?.slug).toBe('gwent');
  expect(findForce(forces, 'Nowhere')).toBeUndefined();
});
