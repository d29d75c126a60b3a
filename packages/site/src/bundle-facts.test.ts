import { expect, test } from 'vitest';
import { areas } from '../test/facts.js';
import { chooseExamples } from './bundle-facts.js';

test('one example of each kind is chosen, the most populous first', () => {
  expect(chooseExamples(areas).map(({ kind, area }) => [kind, area.name])).toEqual([
    ['known', 'Aldermarsh'],
    ['partial', 'Harrowmouth, <b>Eastcliff</b> & Sandle'],
    ['notSupplied', 'Brackwater'],
  ]);
});

test('a kind that the bundle does not have is left out', () => {
  expect(
    chooseExamples(areas.filter(({ code }) => code !== 'E08900001')).map(({ kind }) => kind),
  ).toEqual(['known', 'partial']);
});
