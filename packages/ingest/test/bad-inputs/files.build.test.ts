import { testBadInputs } from './each-bad-input.js';

testBadInputs('Names and places of files', 'Bytes and lines');
