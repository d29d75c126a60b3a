// `npm run house [-- <folder>...] [-- --json]`: measures the code of a checkout: lengths of files,
// widths of lines, sizes of folders, import cycles, imports of later rooms. Several checkouts
// become several columns.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './build.mjs';
import { figures } from './house/figures.mjs';
import { gitFiles } from './house/git-files.mjs';
import { table } from './house/table.mjs';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean' } },
  allowPositionals: true,
});
const folders = positionals.length > 0 ? positionals : [ROOT];
const from = process.env.INIT_CWD ?? process.cwd();
const columns = folders.map((folder) => figures(gitFiles(resolve(from, folder))));
const json = columns.length === 1 ? columns[0] : columns;
process.stdout.write(`${values.json ? JSON.stringify(json) : table(columns, folders)}\n`);
