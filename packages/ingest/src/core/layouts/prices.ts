/** Price Paid has no header: its first field is a transaction id in braces and it has 16 fields. */
export function looksLikePricePaid(firstRow: readonly string[]): boolean {
  return firstRow.length === 16 && /^\{[0-9A-F-]{36}\}$/i.test(firstRow[0]!);
}
