import { testBadInputs } from './each-bad-input.js';

testBadInputs('Lookups', 'Descriptions of the input');
