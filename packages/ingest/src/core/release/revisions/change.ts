/** A value in two releases; absent on the side that lacks it. */
export interface Change<T> {
  before?: T;
  after?: T;
}

/** A change from two values; a missing one is left out. */
export function changeOf<T>(before: T | undefined, after: T | undefined): Change<T> {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** Whether the two sides differ. */
export function differs({ before, after }: Change<unknown>): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}
