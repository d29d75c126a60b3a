/** A postcode's answer in a line. */
export function said(result) {
  if (result.status !== 'ok') return result.status;
  const { name, measures } = result.area;
  const { ratePer1000, likelyLower, likelyUpper } = measures.crime;
  const [rate, lower, upper] = [ratePer1000, likelyLower, likelyUpper].map((figure) =>
    figure.toFixed(1),
  );
  return `${result.postcode}: ${name}, ${rate} per 1,000, likely between ${lower} and ${upper}`;
}
