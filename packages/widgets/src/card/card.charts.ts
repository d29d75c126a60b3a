// The card's charts: loaded while its figures are on the way, so that its words wait for no drawing.
export { kindsOf } from '../chart/kinds-view.js';
export { sparkline } from '../chart/sparkline.js';
export { sparklineView } from '../chart/sparkline-view.js';
export { kindsTable } from '../chart/tables.js';
