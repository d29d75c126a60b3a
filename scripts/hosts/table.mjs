// The tables of docs/embedding.md, between its marks.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build.mjs';
import { DEPTHS, HEADINGS } from './depths.mjs';
import { DOCUMENTED } from './documented.mjs';

const PAGE = join(ROOT, 'docs', 'embedding.md');
const [BEGIN, END] = ['<!-- hosts:begin -->', '<!-- hosts:end -->'];

/** @typedef {import('./matrix.mjs').Row} Row */

/** What the section says. @param {readonly Row[]} rows @returns {string[]} */
export function section(rows) {
  const ofPlugin = rows.filter(({ cells }) => 'shortcode' in cells);
  const others = rows.filter((row) => !ofPlugin.includes(row));
  const depths = DEPTHS.map((depth) => /** @type {const} */ ([depth, HEADINGS[depth]]));
  const own = [
    ['shortcode', 'shortcode'],
    ['ownBlock', 'block “Recorded crime”'],
  ];
  return [
    'What a reader sees, tested in Chromium by `npm run test:hosts`: a *card* with its figures, its',
    '*image*, a *link* to the page of the place, *text*, the *address* or the snippet’s *code* as text, or',
    '*nothing*; *and blank* is a frame that is higher than its card. Of two words, the first is for pages',
    'without the script, the second for pages whose template has it. The WordPress under test may fetch',
    'pages from its own machine, which WordPress refuses otherwise; the rest of it is Debian’s.',
    '',
    ...table(others, depths, 'sight'),
    '',
    'WordPress with the plugin of `examples/wordpress`, which adds the script where it is needed:',
    '',
    ...table(ofPlugin, [...own, ...depths], 'sight'),
    '',
    'What arrives in the page of each snippet’s parts:',
    '',
    ...table(others, depths, 'arrives'),
    '',
    'Not tested, but as their documentation has it:',
    '',
    '| host | way in | depths | page |',
    '| --- | --- | --- | --- |',
    ...DOCUMENTED.map(
      ({ host, way, depths, page }) => `| ${host} | ${way} | ${depths} | ${page} |`,
    ),
  ];
}

/** @param {readonly Row[]} rows @param {readonly (readonly string[])[]} columns @param {'sight' | 'arrives'} field */
function table(rows, columns, field) {
  return [
    `| host | ${columns.map(([, heading]) => heading).join(' | ')} |`,
    `| --- |${' --- |'.repeat(columns.length)}`,
    ...rows.map(
      ({ host, setting, cells }) =>
        `| ${host}, ${setting} | ${columns.map(([depth]) => cells[depth][field]).join(' | ')} |`,
    ),
  ];
}

/** Lines of these rows that the page lacks. With every host, also lines that it has too many. @param {readonly Row[]} rows @param {boolean} isWhole */
export function differences(rows, isWhole) {
  const written = writtenSection();
  if (!written) return [`docs/embedding.md has no section between ${BEGIN} and ${END}.`];
  const right = section(rows);
  const lacking = right.filter((line) => !written.includes(line));
  const tooMany = isWhole ? written.filter((line) => !right.includes(line)) : [];
  return [...lacking.map((line) => `lacks: ${line}`), ...tooMany.map((line) => `has: ${line}`)];
}

/** Writes the section into the page. @param {readonly Row[]} rows */
export function write(rows) {
  const text = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : `${BEGIN}\n${END}\n`;
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`docs/embedding.md lacks ${BEGIN} or ${END}.`);
  writeFileSync(PAGE, `${before}${BEGIN}\n\n${section(rows).join('\n')}\n\n${END}${after}`);
}

function writtenSection() {
  const text = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  return text.split(BEGIN)[1]?.split(END)[0]?.trim().split('\n');
}
