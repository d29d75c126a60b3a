// Puts cards on a test page, in each of their states.
import { createClient, type Client } from '@crimetrends/sdk';
import { paths } from '@crimetrends/sdk/contract';
import type { CrimetrendsCard } from '../src/card/card.js';
import './in-sight.js';
import { demoBundle, RELEASE } from './demo-bundle.js';
import { memoryFetch } from './memory-fetch.js';

const BASE = 'https://demo.example/bundle/';
type Answer = () => Response | Promise<Response>;

/** A client for the small bundle, with some of its files replaced. */
export function clientOf(replaced: Record<string, unknown> = {}, demo = false): Client {
  return createClient({
    base: BASE,
    retry: 0,
    fetch: memoryFetch(new Map([...demoBundle({ demo }), ...Object.entries(replaced)])),
  });
}

const never: Answer = () => new Promise(() => {});
const unreachable: Answer = () => {
  throw new TypeError('Failed to fetch');
};
const skelder = paths.area(RELEASE, 'ltla', 'E06900001');

interface State {
  attributes: Record<string, string>;
  client: Client;
  /** A text that the card must show. */
  says: string;
}

/** Every state of a card. */
export const STATES: Record<string, State> = {
  loading: {
    attributes: { postcode: 'QS1 1AB' },
    client: clientOf({ [paths.pointer()]: never }),
    says: 'Loading figures',
  },
  known: {
    attributes: { postcode: 'QS1 1AB' },
    client: clientOf(),
    says: 'likely between 82 and 151',
  },
  'known, of a demonstration': {
    attributes: { area: 'E06900001' },
    client: clientOf({}, true),
    says: 'Demonstration data',
  },
  'partial by months': {
    attributes: { postcode: 'VH1 1AA' },
    client: clientOf({}, true),
    says: '6 of 12 months supplied.',
  },
  'partial by residents': {
    attributes: { area: 'E12900002' },
    client: clientOf({}, true),
    says: 'the parts of South Demoland in the police force areas of Wexmere and Skelder',
  },
  sliver: {
    attributes: { area: 'E05900003' },
    client: clientOf({}, true),
    says: 'No rate is given, because the figures cover too few of the people.',
  },
  'the nation': {
    attributes: { area: 'K04900001' },
    client: clientOf(),
    says: 'Recorded crime in the parts of Demoland that supplied figures',
  },
  'no data': {
    attributes: { area: 'E08900001' },
    client: clientOf(),
    says: 'has supplied none since June 2023',
  },
  'a few crimes': {
    attributes: { postcode: 'QS1 2BB' },
    client: clientOf(),
    says: 'likely between 0.4 and 6.0',
  },
  'no residents': {
    attributes: { area: 'E01900063' },
    client: clientOf(),
    says: 'no rate per person',
  },
  terminated: {
    attributes: { postcode: 'QS1 1AD' },
    client: clientOf({}, true),
    says: 'ended in March 2019',
  },
  'postcode not found': {
    attributes: { postcode: 'QS1 9ZZ' },
    client: clientOf(),
    says: 'No postcode “QS1 9ZZ”',
  },
  'area not found': {
    attributes: { area: 'E06999999' },
    client: clientOf(),
    says: 'No area with code “E06999999”',
  },
  'out of coverage': {
    attributes: { postcode: 'ZE1 0AA' },
    client: clientOf(),
    says: 'is in Scotland',
  },
  unreachable: {
    attributes: { area: 'E06900001' },
    client: clientOf({ [paths.pointer()]: unreachable }),
    says: 'Try again',
  },
  malformed: {
    attributes: { area: 'E06900001' },
    client: clientOf({ [skelder]: '<!doctype html>' }),
    says: 'could not be fetched just now',
  },
  newer: {
    attributes: { area: 'E06900001' },
    client: clientOf({ [paths.pointer()]: { contract: 99 } }),
    says: 'Update @crimetrends/widgets',
  },
  'no place': { attributes: {}, client: clientOf(), says: '<crimetrends-card>: set area=' },
  'a code that is none': {
    attributes: { area: 'E0600032' },
    client: clientOf(),
    says: 'area="E0600032" is not a GSS code',
  },
};

/** Puts a card on the page, in a box of the given width, if any. */
export function place(
  attributes: Record<string, string>,
  client?: Client,
  width?: number,
): CrimetrendsCard {
  const box = document.createElement('div');
  if (width) box.style.width = `${width}px`;
  const card = document.createElement('crimetrends-card');
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  if (client) card.client = client;
  box.append(card);
  document.body.append(box);
  return card;
}

/** Resolves once the card's outcome has been rendered, with what its author is told of it. */
export async function settled(card: CrimetrendsCard): Promise<CrimetrendsCard> {
  await new Promise<void>((resolve) => {
    card.addEventListener('crimetrends-load', () => resolve(), { once: true });
    card.addEventListener('crimetrends-error', () => resolve(), { once: true });
  });
  await advised();
  return card;
}

/** Resolves once an element whose outcome is known has shown what its author is told of it. */
export async function advised(): Promise<void> {
  await import('../src/frame/advice.js');
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** A card in one of the states, fully loaded. */
export async function placed(
  name: keyof typeof STATES,
  width?: number,
  more: Record<string, string> = {},
): Promise<CrimetrendsCard> {
  const { attributes, client } = STATES[name]!;
  const card = place({ ...attributes, ...more }, client, width);
  await (name === 'loading' ? card.updateComplete : settled(card));
  return card;
}

/** The text that a reader sees. */
export function textOf(card: CrimetrendsCard): string {
  return card.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim();
}

export function part<T extends Element>(card: CrimetrendsCard, selector: string): T {
  const found = card.shadowRoot!.querySelector<T>(selector);
  if (!found) throw new Error(`the card has no ${selector}: ${textOf(card)}`);
  return found;
}

export function frames(count = 2): Promise<void> {
  return new Promise((resolve) => {
    const next = (left: number): unknown =>
      left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1));
    next(count);
  });
}

interface Expectation {
  toBe: (wanted: unknown) => void;
  toContain: (wanted: string) => void;
}

/** The two assertions that these tests need, with the actual value in the message. */
export function expect(found: unknown, what = 'it'): Expectation {
  return {
    toBe: (wanted) => {
      if (found !== wanted)
        throw new Error(`${what}: found ${String(found)}, wanted ${String(wanted)}`);
    },
    toContain: (wanted) => {
      if (!String(found).includes(wanted))
        throw new Error(`${what}: “${wanted}” is not in ${String(found)}`);
    },
  };
}
