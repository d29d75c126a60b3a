import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TABLE, widthsTable } from './font-widths.mjs';

test('cards are measured with the widths of the font that draws them', () => {
  expect(readFileSync(TABLE, 'utf8')).toBe(widthsTable());
});
