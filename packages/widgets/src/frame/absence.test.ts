import { expect, it } from 'vitest';
import { cy } from '../cy.js';
import { absentView } from './absence.js';
import { bareView, type ViewContext } from './element-view.js';

const english: ViewContext = { lang: 'en', postcode: undefined };
const welsh: ViewContext = { ...english, lang: cy };
const notesOf = (result: Parameters<typeof absentView>[0], context: ViewContext): unknown =>
  absentView(result, bareView(context, false), context).notes;

const ENDED = {
  status: 'terminated',
  query: 'QS9',
  terminated: '2019-07',
  release: '2025-12',
} as const;
const WITHOUT_HOMES = { status: 'nonResidential', query: 'QS8', release: '2025-12' } as const;

// claim: outcode-no-place-answer
it('an element says why an outcode that is no place has no figures', () => {
  expect(notesOf(ENDED, english)).toEqual([
    {
      text: 'All postcodes in QS9 have ended, the last in July 2019, so there are no figures for it.',
    },
  ]);
  expect(notesOf(WITHOUT_HOMES, english)).toEqual([
    {
      text:
        'No postcode in use in QS8 is residential, so there are no figures for it. ' +
        'A whole postcode shows those of the small area around it.',
    },
  ]);
});

it('and says it in Welsh on a Welsh page', () => {
  expect(notesOf(ENDED, welsh)).toEqual([
    {
      text:
        'Daeth holl godau post QS9 i ben, yr olaf ym mis Gorffennaf 2019, felly nid oes ffigurau ' +
        'ar ei gyfer.',
    },
  ]);
  expect(notesOf(WITHOUT_HOMES, welsh)).toEqual([
    { text: expect.stringMatching(/^Nid yw’r un o godau post byw QS8 yn un preswyl/) },
  ]);
});
