import { expect, test } from 'vitest';
import { attributesOf, choicesOf, queryOf, withPlace } from './choices.js';

const formOf = (entries: Record<string, string>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(entries)) data.append(name, value);
  return data;
};

test('what is left at its default is no choice', () => {
  expect([...choicesOf(formOf({ element: 'card', theme: '', measure: ' burglary ' }))]).toEqual([
    ['element', 'card'],
    ['measure', 'burglary'],
  ]);
});

test('an element gets the attributes it takes, and nothing of the builder’s own', () => {
  const choices = new Map([
    ['area', 'E06000032'],
    ['areas', 'E06000032, LU1'],
    ['element', 'ranking'],
    ['depth', 'block'],
    ['version', '0.1.0'],
    ['sentence', 'cy'],
    ['release', '2025-12'],
    ['cities', 'on'],
  ]);
  expect(attributesOf(choices, ['area'])).toEqual({
    area: 'E06000032',
    release: '2025-12',
    cities: true,
  });
});

test('the choices are an address', () => {
  expect(
    queryOf(
      new Map([
        ['postcode', 'LU1 2AB'],
        ['element', 'card'],
      ]),
    ),
  ).toBe('postcode=LU1+2AB&element=card');
});

test('a list to compare holds each place once, and the four found last', () => {
  expect(withPlace('', 'LU1')).toBe('LU1');
  expect(withPlace('LU1, LU2', 'LU1')).toBe('LU2, LU1');
  expect(withPlace('A1, A2, A3, A4', 'A5')).toBe('A2, A3, A4, A5');
});
