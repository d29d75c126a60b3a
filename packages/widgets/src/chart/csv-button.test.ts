import { describe, expect, it } from 'vitest';
import { csvText } from './csv-button.js';

describe('a table as CSV', () => {
  it('quotes text with a comma, a quote or a line break', () => {
    expect(csvText([['a,b', 'say "x"', 'two\nlines', 'plain']])).toBe(
      '\uFEFF"a,b","say ""x""","two\nlines",plain\r\n',
    );
  });

  it('prevents a spreadsheet from running a name as a formula', () => {
    expect(csvText([['=1+1', '@x', '−4%']])).toBe("\uFEFF'=1+1,'@x,−4%\r\n");
  });
});
