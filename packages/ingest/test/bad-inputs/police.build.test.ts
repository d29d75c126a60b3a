import { testBadInputs } from './each-bad-input.js';

testBadInputs('Columns of street files', 'Outcomes and stop and search');
