// The card's charts, and why it leaves out a larger area: loaded while its figures are on the way.
export { leftOutSentences } from '@crimetrends/sdk/sentences';
export { kindsOf } from '../chart/kinds-view.js';
export { sparkline } from '../chart/sparkline.js';
export { sparklineView } from '../chart/sparkline-view.js';
export { kindsTable } from '../chart/tables.js';
