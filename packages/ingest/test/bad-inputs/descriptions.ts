import type { BadInput } from './bad-input.js';
import type { InputDraft } from './input-draft.js';

const GAPS = 'known-gaps.json';
const MARKER = 'crimetrends-input.json';

const gap =
  (change: object) =>
  (draft: InputDraft): void =>
    draft.edit(GAPS, (text) => {
      const list = JSON.parse(text) as { gaps: object[] };
      return JSON.stringify({ ...list, gaps: [{ ...list.gaps[0], ...change }] });
    });
const json =
  (path: string, content: string) =>
  (draft: InputDraft): void =>
    draft.write(path, content);
const malformed = (...says: string[]): Pick<BadInput, 'end' | 'inspect'> => ({
  end: { code: 'malformedJson', says },
  inspect: says.slice(1),
});

export const DESCRIPTIONS: readonly BadInput[] = [
  {
    name: 'known gaps that are no JSON',
    spoil: json(GAPS, '{"crimetrendsKnownGaps": 1, "gaps": ['),
    ...malformed(`${GAPS}:`, 'not valid JSON', 'Mend it or remove it'),
  },
  {
    name: 'known gaps without a list',
    spoil: json(GAPS, '{"crimetrendsKnownGaps": 1}'),
    ...malformed(`${GAPS}:`, 'a list of gaps is needed; found “nothing”'),
  },
  {
    name: 'known gaps that hold null',
    spoil: json(GAPS, '{"crimetrendsKnownGaps": 1, "gaps": [null]}'),
    ...malformed(`${GAPS}:`, 'every gap needs force, from, sentence and source; found “null”'),
  },
  {
    name: 'a known gap without its source',
    spoil: gap({ source: '' }),
    ...malformed(`${GAPS}:`, 'every gap needs force'),
  },
  {
    name: 'a known gap with a day and no check',
    spoil: gap({ checked: '2026-01-15' }),
    ...malformed(`${GAPS}:`, 'a check says on which day', 'by what', 'and what was found'),
  },
  {
    name: 'a check of a known gap that found nothing',
    spoil: gap({ check: { on: '2026-01-15', by: 'files', what: '' } }),
    ...malformed(`${GAPS}:`, 'a check says on which day'),
  },
  {
    name: 'a known gap from a month that is none',
    spoil: gap({ from: '2023-6' }),
    ...malformed(`${GAPS}:`, 'from and to are months, YYYY-MM'),
  },
  {
    name: 'a known gap that ends before it begins',
    spoil: gap({ from: '2024-06', to: '2023-06' }),
    ...malformed(`${GAPS}:`, 'a gap ends in the month it began or later'),
  },
  {
    name: 'a description of the input in a list',
    spoil: json(MARKER, '["crimetrendsInput"]'),
    ...malformed(`${MARKER}:`, 'an object in braces is needed'),
  },
  {
    name: 'a nation without a name',
    spoil: json(MARKER, '{"crimetrendsInput": 1, "nation": {"code": "K04900001"}}'),
    ...malformed(`${MARKER}:`, 'a nation needs a code and a name'),
  },
  {
    name: 'countries that nobody described',
    spoil: (draft) => draft.remove(MARKER),
    end: {
      code: 'missingInput',
      says: ['countries other than England and Wales (E92900001)', 'Describe the nation'],
    },
  },
  {
    name: 'JSON of another kind',
    spoil: json('own.json', '{"branches": []}'),
    end: { says: ['own.json: JSON that is neither boundaries nor a description of the input'] },
    inspect: ['JSON that is neither'],
  },
];
