import { beforeAll, describe, expect, test } from 'vitest';
import { BAD_INPUTS } from './all.js';
import type { BadInput } from './bad-input.js';
import { outcomeOf, soundReport, type Outcome } from './outcome.js';

/**
 * Tests every case of some groups of the catalogue. A file of tests a third: a file has one worker.
 */
export function testBadInputs(first: string, last: string): void {
  const names = BAD_INPUTS.map(({ group }) => group);
  const groups = BAD_INPUTS.slice(names.indexOf(first), names.indexOf(last) + 1);

  beforeAll(async () => {
    await soundReport();
  });

  describe.each(groups)('$group', ({ cases }) => {
    test.concurrent.each(cases)('$name', async (bad) => {
      const outcome = await outcomeOf(bad);
      expect(shown(bad, outcome)).toEqual(wanted(bad, outcome));
    });
  });
}

/** What of an outcome a case speaks about. */
function shown(
  { end }: BadInput,
  { code, line, left, ledger, sales, said, faults, inspected }: Outcome,
): object {
  const words = { said: said.join('\n'), inspected };
  return 'code' in end
    ? { code, left, ...(end.line !== undefined && { line }), ...words }
    : { code, ledger, sales, faults, ...words };
}

/** The same as the case wants it: words it does not speak of are taken as they are. */
function wanted({ end, inspect = [] }: BadInput, { said, inspected }: Outcome): object {
  const words = {
    said: 'says' in end ? containing(end.says, said.join('\n')) : '',
    inspected: containing(inspect, inspected),
  };
  return 'code' in end
    ? { code: end.code, left: '', ...(end.line !== undefined && { line: end.line }), ...words }
    : { code: undefined, ledger: end.ledger ?? {}, sales: end.sales ?? {}, faults: [], ...words };
}

function containing(parts: readonly string[] | undefined, text: string): string {
  const missing = (parts ?? []).filter((part) => !text.includes(part));
  return missing.length === 0 ? text : `a text with ${missing.join(' and ')}`;
}
