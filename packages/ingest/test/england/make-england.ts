// A program: fills the folder given with the miniature England and its bundle.
import { join } from 'node:path';
import { writeDemoData } from '../../src/demo/demo-data.js';
import { buildInto } from './build-into.js';

const [folder] = process.argv.slice(2) as [string];
const input = join(folder, 'input');
await writeDemoData({ out: input, seed: 1, months: 36, lastMonth: '2025-12' });
await buildInto(folder, input);
