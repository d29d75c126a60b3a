/** Shows a person each step of a run while it lasts. */
export interface Progress {
  /**
   * Runs one step under its title and returns what it returns. `say` shows how far the step is.
   */
  step<T>(title: string, run: (say: (detail: string) => void) => Promise<T>): Promise<T>;
}
