import { readFileSync } from 'node:fs';
import { EdgeVM } from '@edge-runtime/vm';

const runtime = new EdgeVM();
runtime.evaluate(readFileSync('edge-worker.out.js', 'utf8'));
const response = await runtime.evaluate(`worker.answer(${JSON.stringify(process.argv[2])})`);
console.log(await response.text());
