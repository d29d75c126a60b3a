import { judge, type Finding } from '../../core/findings.js';
import type { Progress } from './progress.js';

/** The steps of a build, and what their checks found. */
export class Steps {
  readonly #findings: Finding[] = [];

  constructor(
    readonly progress: Progress,
    /** Checks that do not stop the build, by name. */
    readonly accepted: readonly string[],
  ) {}

  /** What the checks found, in the order of the steps. */
  get sentences(): string[] {
    return this.#findings.map(({ sentence }) => sentence);
  }

  /** Runs one step under its title. `say` shows how far it is. */
  run<T>(title: string, work: (say: (detail: string) => void) => Promise<T>): Promise<T> {
    return this.progress.step(title, work);
  }

  /**
   * Runs a step with checks. Throws IngestError for a finding that stops the build and was not
   * accepted by name.
   */
  async runChecked<T extends { findings: readonly Finding[] }>(
    title: string,
    work: () => Promise<T>,
  ): Promise<T> {
    const loaded = await this.run(title, work);
    this.#findings.push(...judge(loaded.findings, this.accepted));
    return loaded;
  }
}
