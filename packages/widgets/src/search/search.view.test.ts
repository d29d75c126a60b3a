import { cy as welshSentences } from '@crimetrends/sdk/sentences/cy';
import type { SearchResult } from '@crimetrends/sdk';
import { describe, expect, it } from 'vitest';
import { cy } from '../cy.js';
import { addressOf, badTemplate } from './destination.js';
import { moveFor } from './search-keys.js';
import { detailOf, optionOf, statusOf } from './search.view.js';

const MONMOUTH: SearchResult = {
  kind: 'area',
  code: 'W06000021',
  name: 'Monmouthshire',
  nameWelsh: 'Sir Fynwy',
  level: 'ltla',
  within: 'Wales',
};
const TOWN: SearchResult = {
  kind: 'area',
  code: 'E05000001',
  name: 'Town',
  level: 'ward',
  within: 'Luton',
};
const ENDED: SearchResult = {
  kind: 'postcode',
  postcode: 'LU1 2AB',
  outcode: 'LU1',
  terminated: '2019-03',
};
const OUTCODE: SearchResult = { kind: 'area', code: 'LU1', name: 'LU1', level: 'outcode' };
const BASE = 'https://page.example/areas/';

describe('an option of the list', () => {
  it('gives the level and the larger area', () => {
    expect(optionOf(TOWN, 'en')).toEqual({ name: 'Town', detail: 'Ward in Luton' });
  });

  it('is named in the reader’s language, and gives the name in the other language too', () => {
    expect(welshSentences.tag).toBe('cy');
    expect(optionOf(MONMOUTH, cy)).toEqual({
      name: 'Sir Fynwy',
      detail: 'Monmouthshire · Awdurdod lleol o fewn Cymru',
    });
    expect(optionOf(MONMOUTH, 'en')).toEqual({
      name: 'Monmouthshire',
      detail: 'Sir Fynwy · Local authority in Wales',
    });
  });

  it('names the larger area in Welsh too', () => {
    const ward: SearchResult = {
      kind: 'area',
      code: 'W05000001',
      name: 'Grangetown',
      level: 'ward',
      within: 'Cardiff',
      withinWelsh: 'Caerdydd',
    };
    expect(optionOf(ward, cy).detail).toBe('Ward o fewn Caerdydd');
    expect(optionOf(ward, 'en').detail).toBe('Ward in Cardiff');
  });

  it('says when a postcode was terminated', () => {
    expect(optionOf(ENDED, 'en')).toEqual({
      name: 'LU1 2AB',
      detail: 'Postcode, ended in March 2019',
    });
  });
});

describe('the detail of a choice', () => {
  it('is a code, a postcode or an outcode, with name and level', () => {
    expect(detailOf(TOWN, 'en')).toEqual({ code: 'E05000001', name: 'Town', level: 'ward' });
    expect(detailOf(ENDED, 'en')).toEqual({
      postcode: 'LU1 2AB',
      name: 'LU1 2AB',
      level: 'postcode',
    });
    expect(detailOf(OUTCODE, 'en')).toEqual({ outcode: 'LU1', name: 'LU1', level: 'outcode' });
  });

  it('leads to the first URL for its kind of place, and only to http(s)', () => {
    const templates = '/area/{code}/ /postcode/{postcode}/';
    expect(addressOf(templates, { code: 'E05000001' }, BASE)).toBe(
      'https://page.example/area/E05000001/',
    );
    expect(addressOf(templates, { postcode: 'LU1 2AB' }, BASE)).toBe(
      'https://page.example/postcode/LU1%202AB/',
    );
    expect(addressOf(templates, { outcode: 'LU1' }, BASE)).toBeUndefined();
    expect(addressOf('javascript:alert("{code}")', { code: 'E05000001' }, BASE)).toBeUndefined();
    expect(badTemplate('/area/{code} data:text/html,{code}', BASE)).toBe('data:text/html,{code}');
    expect(badTemplate('/areas/', BASE)).toBe('/areas/');
    expect(badTemplate(templates, BASE)).toBeUndefined();
  });
});

describe('the line below the field', () => {
  it('counts the results, and says if there may be more', () => {
    const found = (count: number): string =>
      statusOf(
        { phase: 'found', text: 'to', results: Array.from({ length: count }, () => TOWN) },
        8,
        'en',
      );
    expect([0, 1, 5, 8].map(found)).toEqual([
      'No place found for “to”. Check the spelling, or give a postcode.',
      '1 place found.',
      '5 places found.',
      'The first 8 places. Type more to narrow them down.',
    ]);
  });
});

describe('a key', () => {
  const press = (key: string, standing: object, more = {}): unknown =>
    moveFor({ key, ...more } as KeyboardEvent, {
      isOpen: true,
      active: -1,
      count: 3,
      isEmpty: false,
      ...standing,
    })?.to;

  it('moves through the list, and wraps around at its ends', () => {
    expect([
      press('ArrowDown', {}),
      press('ArrowDown', { active: 0 }),
      press('ArrowDown', { active: 2 }),
      press('ArrowUp', {}),
      press('ArrowUp', { active: 0 }),
    ]).toEqual([0, 1, 0, 2, 2]);
    expect([press('Home', { active: 1 }), press('End', { active: 1 })]).toEqual([0, 2]);
  });

  it('is the field’s own if no option is highlighted', () => {
    expect([
      press('Home', {}),
      press('End', {}),
      press('ArrowLeft', {}),
      press('a', {}),
      press('ArrowDown', { count: 0 }),
      press('Enter', {}, { isComposing: true }),
    ]).toEqual(Array(6).fill(undefined));
    expect(press('ArrowLeft', { active: 1 })).toBe(-1);
  });

  it('chooses, closes, and clears only a closed field', () => {
    expect([
      press('Enter', { active: 1 }),
      press('Enter', {}),
      press('Enter', { count: 0, isOpen: false }),
    ]).toEqual(['choose', 0, 'hurry']);
    expect([
      press('Escape', {}),
      press('Escape', { isOpen: false }),
      press('Escape', { isOpen: false, isEmpty: true }),
    ]).toEqual(['closed', 'empty', undefined]);
  });
});
