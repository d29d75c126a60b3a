// Forbidden names of files, and forbidden code: clocks and chance where code is pure, and unescaped
// markup.

const DRAWERS = /(^|\/)(utils?|helpers?|common|types|misc|lib|shared)(\/|\.(ts|mjs|js)$)/;
const PURE = /^packages\/(sdk\/src\/(contract|stats|sentences)|ingest\/src\/core)\/|\.view\.ts$/;
const IMPURE = [
  /\bDate\.now\b/,
  /\bnew Date\(\s*\)/,
  /\bMath\.random\b/,
  /\bperformance\.now\b/,
  /\bprocess\./,
  /\.toLocale\w*String\(/,
  /\.localeCompare\(/,
];
const MARKUP_HOLES = /\bunsafeHTML\b|\bunsafeSVG\b|\.(?:inner|outer)HTML\s*\+?=(?!=)/;

/**
 * What is wrong with a file's name, or undefined.
 *
 * @param {string} file
 */
export function drawerName(file) {
  return DRAWERS.test(file) ? 'is a drawer: find the missing noun.' : undefined;
}

/**
 * The lines of a file, except comments, that are impure where code must be pure, or that write
 * markup unescaped.
 *
 * @param {string} file
 * @param {string} text
 * @returns {{ line: number, sentence: string }[]}
 */
export function unsafeLines(file, text) {
  /** @type {{ line: number, sentence: string }[]} */
  const found = [];
  for (const [index, content] of text.split('\n').entries()) {
    if (/^\s*(\/\/|\/?\*)/.test(content)) continue;
    /** @param {string} sentence */
    const report = (sentence) => found.push({ line: index + 1, sentence });
    const impure = PURE.test(file) && IMPURE.map((pattern) => pattern.exec(content)).find(Boolean);
    if (impure) report(`uses ${impure[0]} in pure code: take it as an argument.`);
    const hole = !file.startsWith('scripts/') && MARKUP_HOLES.exec(content);
    if (hole) report(`uses ${hole[0].trim()}: markup is made by an escaping template.`);
  }
  return found;
}
