// A program: fills the folder given with a bundle of the real files.
import { buildInto } from '../england/build-into.js';
import { DATA } from './real-files.js';

const [folder] = process.argv.slice(2) as [string];
await buildInto(folder, DATA);
