import type { Recogniser } from './columns.js';
import { recognised } from './layout.js';

// Price Paid has no header: its first field is a transaction id in braces. The number of fields is
// checked line by line on reading.
export const PRICE_PAID: readonly Recogniser[] = [
  (c) => (/^\{[0-9A-F-]{36}\}$/i.test(c.all[0] ?? '') ? recognised('pricePaid') : undefined),
];
