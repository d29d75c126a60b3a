import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SearchResult } from '@crimetrends/sdk';

/** The state of a search; the previous `results` stay until there are new ones. */
export type SearchState = { text: string; results: readonly SearchResult[] } & (
  | { phase: 'idle' | 'asking' | 'found' }
  | { phase: 'failed'; error: unknown }
);

// At 80 words a minute the pauses between keys are shorter than this.
const PAUSE_MS = 150;

const FEWEST_LETTERS = 2;

const NOTHING: SearchState = { text: '', phase: 'idle', results: [] };

/** Searches for the typed text once typing pauses. Outdated answers are dropped. */
export class Suggestions implements ReactiveController {
  state: SearchState = NOTHING;
  readonly #host: ReactiveControllerHost;
  readonly #search: () => ((text: string) => Promise<SearchResult[]>) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waits = false;
  #run = 0;

  /** `search` returns undefined until the bundle is ready. */
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

  /** The current text of the field. */
  type(given: string): void {
    const text = given.trim();
    if (text.length < FEWEST_LETTERS) return this.clear();
    this.#stop();
    this.#set({ text, phase: 'asking', results: this.state.results });
    this.#timer = setTimeout(() => void this.#ask(), PAUSE_MS);
  }

  /** Searches for the same text again. */
  readonly again = (): void => this.type(this.state.text);

  /** Searches at once, without waiting for the pause. */
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
