// The room that an element holds while it loads, so that nothing on the page moves, and gives back
// once it is finished: as soon as that cannot be seen to move. Loaded after the first outcome.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface RoomHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode & Node;
}

// Browsers leave a layout shift out of account for 500 ms after the reader's own input.
const AFTER_INPUT = 450;
const QUARTERS = [0, 0.25, 0.5, 0.75, 1];

let pressed = -Infinity;
let lastInput = -Infinity;
const rooms = new Set<Room>();
const known = new WeakSet<object>();

/** Makes an element give back its room now, and hold it again while it loads something else. */
export function manageRoom(host: RoomHost, isLoading: () => boolean): void {
  // A server has neither rooms nor readers.
  if (!globalThis.IntersectionObserver || known.has(host)) return;
  known.add(host);
  host.addController(new Room(host, isLoading));
}

class Room implements ReactiveController {
  readonly #host: RoomHost;
  readonly #isLoading: () => boolean;
  /** In pixels; `undefined` is the room that the element's styles reserve. */
  #held: number | undefined;
  #wasLoading = false;
  #observer: IntersectionObserver | undefined;

  constructor(host: RoomHost, isLoading: () => boolean) {
    this.#host = host;
    this.#isLoading = isLoading;
  }

  hostUpdate(): void {
    const isLoading = this.#isLoading();
    if (isLoading && !this.#wasLoading) this.#hold();
    this.#wasLoading = isLoading;
  }

  hostUpdated(): void {
    // A render may have put another box in its place.
    if (this.#held !== undefined) this.#apply();
    if (!this.#isLoading() && this.#held !== 0) this.#wait();
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Gives back as much room as nobody can see. */
  give(): void {
    const box = this.#box;
    if (!box || this.#isLoading()) return;
    const { top, bottom, height } = box.getBoundingClientRect();
    if (height === 0 || hasActed() || (bottom <= 0 && isAnchored())) this.#held = 0;
    // What is below the element stays below the viewport.
    else if (bottom >= innerHeight) this.#held = Math.max(0, innerHeight - top);
    else return;
    this.#apply();
    if (box.getBoundingClientRect().height > this.#held) this.#held = 0;
    if (this.#held === 0) this.#stop();
    this.#apply();
  }

  /** Keeps the height; all the reserved room if the reader has just asked for something else. */
  #hold(): void {
    const box = this.#box;
    if (!box) return;
    const { height } = box.getBoundingClientRect();
    box.style.minHeight = '';
    const reserved = Number.parseFloat(getComputedStyle(box).minHeight) || 0;
    this.#held = hasActed() ? Math.max(height, reserved) : height;
    this.#apply();
  }

  #wait(): void {
    if (!this.#observer) {
      this.#observer = new IntersectionObserver(() => this.give(), { threshold: QUARTERS });
      this.#observer.observe(this.#host);
      rooms.add(this);
    }
    this.give();
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    rooms.delete(this);
  }

  #apply(): void {
    const box = this.#box;
    if (box) box.style.minHeight = `${this.#held}px`;
  }

  /** The frame of the whole element, if it reserves room at all. */
  get #box(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.room');
  }
}

const hasActed = (): boolean => performance.now() - lastInput < AFTER_INPUT;

// Where scroll anchoring is missing or off, what the reader sees would jump.
const isAnchored = (): boolean =>
  [document.documentElement, document.body].every(
    (element) => getComputedStyle(element).getPropertyValue('overflow-anchor') === 'auto',
  );

function act(since: number): void {
  lastInput = since;
  for (const room of rooms) room.give();
}

if (globalThis.IntersectionObserver) {
  const capture = { capture: true, passive: true };
  // As browsers do, from when the page hears of it: a busy page hears late.
  const handleInput = (): void => act(performance.now());
  addEventListener('pointerdown', () => (pressed = performance.now()), capture);
  // Only once the pointer is up: what it points at must not move away below it.
  addEventListener('click', () => act(pressed), capture);
  addEventListener('keydown', handleInput, capture);
  addEventListener('resize', handleInput, capture);
}
