/** Price Paid has no header: its first field is a transaction id in braces. How many fields follow is judged line by line as it is read. */
export function looksLikePricePaid([id = '']: readonly string[]): boolean {
  return /^\{[0-9A-F-]{36}\}$/i.test(id);
}
