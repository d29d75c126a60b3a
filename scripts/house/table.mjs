// The figures as a table, with a column for each checkout.

/** @typedef {ReturnType<typeof import('./figures.mjs').figures>} Figures */

/** @type {readonly [label: string, cell: (figures: Figures) => string][]} */
const ROWS = [
  ['files', ({ lengths }) => String(lengths.files)],
  ['  median lines', ({ lengths }) => String(lengths.median)],
  ['  90th percentile', ({ lengths }) => String(lengths.p90)],
  ['  mean ÷ median', ({ lengths }) => lengths.meanOverMedian.toFixed(2)],
  ['  over 300 lines', ({ lengths }) => String(lengths.over300)],
  ['lines of .ts, .mjs and .js', ({ widths }) => String(widths.lines)],
  ['  over 100 columns', ({ widths }) => share(widths.over100, widths.lines)],
  ['  over 120', ({ widths }) => share(widths.over120, widths.lines)],
  ['  over 160', ({ widths }) => share(widths.over160, widths.lines)],
  ['  the widest', ({ widths }) => String(widths.widest)],
  ['import cycles by value', ({ cycles }) => sizes(cycles.value)],
  ['  by type', ({ cycles }) => sizes(cycles.type)],
  ['imports of later rooms', ({ upwardArrows }) => String(upwardArrows.length)],
  ['source folders, without tests', ({ folders }) => String(folders.count)],
  ['  with more than 20 files', ({ folders }) => String(folders.over20)],
];

/**
 * @param {readonly Figures[]} columns
 * @param {readonly string[]} names of the columns
 */
export function table(columns, names) {
  const rows = [
    ...(names.length > 1 ? [['', ...names]] : []),
    ...ROWS.map(([label, cell]) => [label, ...columns.map(cell)]),
  ];
  const fullest = columns.flatMap(({ folders }, index) => [
    `\nThe fullest folders${names.length > 1 ? ` of ${names[index]}` : ''}`,
    ...folders.fullest.map(({ folder, files }) => `${String(files).padStart(4)}  ${folder}`),
  ]);
  return [...aligned(rows), ...fullest].join('\n');
}

/** @param {readonly string[][]} rows */
function aligned(rows) {
  const widest = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widest[at]) : cell.padStart(widest[at])))
      .join('  ')
      .trimEnd(),
  );
}

/**
 * @param {number} count
 * @param {number} all
 */
function share(count, all) {
  return `${count} (${((100 * count) / Math.max(1, all)).toFixed(1)} %)`;
}

/** @param {readonly string[][]} found */
function sizes(found) {
  if (found.length === 0) return '0';
  return `${found.length} (of ${found.map((files) => files.length).join(', ')} files)`;
}
