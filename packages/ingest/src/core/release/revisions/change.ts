/** A value in the two releases; absent on the side that has none. */
export interface Change<T> {
  before?: T;
  after?: T;
}

/** Both sides of a value, an absent one left out. */
export function changeOf<T>(before: T | undefined, after: T | undefined): Change<T> {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** Whether the two sides differ. */
export function differs({ before, after }: Change<unknown>): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}
