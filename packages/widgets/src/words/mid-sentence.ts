/** A place's label as the English of a sentence has it: “beside the East of England”. */
export function midSentence(place: string): string {
  return place.replace(/^The /, 'the ');
}
