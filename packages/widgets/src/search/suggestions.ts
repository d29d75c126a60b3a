import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SearchResult } from '@crimetrends/sdk';

/** Where a question stands; `results` of the one before stay until there are others. */
export type SearchState = { text: string; results: readonly SearchResult[] } & (
  | { phase: 'idle' | 'asking' | 'found' }
  | { phase: 'failed'; error: unknown }
);

// Faster typing than 80 words a minute pauses for less; a slower pause is a question.
const PAUSE_MS = 150;

const FEWEST_LETTERS = 2;

const NOTHING: SearchState = { text: '', phase: 'idle', results: [] };

/** Asks for what is typed once typing pauses. An answer that has been overtaken is dropped. */
export class Suggestions implements ReactiveController {
  state: SearchState = NOTHING;
  readonly #host: ReactiveControllerHost;
  readonly #search: () => ((text: string) => Promise<SearchResult[]>) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waits = false;
  #run = 0;

  /** `search` gives undefined until the bundle can be asked. */
  constructor(
    host: ReactiveControllerHost,
    search: () => ((text: string) => Promise<SearchResult[]>) | undefined,
  ) {
    this.#host = host;
    this.#search = search;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#waits && this.#search()) void this.#ask();
  }

  hostDisconnected(): void {
    this.clear();
  }

  /** What is in the field now. */
  type(given: string): void {
    const text = given.trim();
    if (text.length < FEWEST_LETTERS) return this.clear();
    this.#stop();
    this.#set({ text, phase: 'asking', results: this.state.results });
    this.#timer = setTimeout(() => void this.#ask(), PAUSE_MS);
  }

  /** Asks again for the same text. */
  readonly again = (): void => this.type(this.state.text);

  /** Asks at once for what no one has waited out. */
  hurry(): void {
    if (this.#timer === undefined) return;
    this.#stop();
    void this.#ask();
  }

  clear(): void {
    this.#stop();
    this.#set(NOTHING);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waits = false;
    this.#run += 1;
  }

  #set(state: SearchState): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  async #ask(): Promise<void> {
    this.#timer = undefined;
    const search = this.#search();
    this.#waits = search === undefined;
    if (!search) return;
    const { text } = this.state;
    const run = this.#run;
    const state = await search(text).then(
      (results): SearchState => ({ text, phase: 'found', results }),
      (error: unknown): SearchState => ({ text, phase: 'failed', results: [], error }),
    );
    if (run === this.#run) this.#set(state);
  }
}
