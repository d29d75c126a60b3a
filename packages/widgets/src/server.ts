// Server-rendered cards: declarative shadow DOM, which a browser shows before any script runs, and
// which the element replaces once it has its own answer.
import type { ReactiveController } from 'lit';
import type { Lookup } from '@crimetrends/sdk';
import { CrimetrendsCard } from './card/card.js';
import { cardStyles } from './card/card.styles.js';

/** The card to render, and options for its page. */
export interface CardHtmlOptions {
  /**
   * Any client of `@crimetrends/sdk`, including one that reads a `file:` bundle. `outcode`,
   * `measure` and `release` need a full client, not a lookup.
   */
  client: Lookup;
  /** GSS code of an area. */
  area?: string;
  /** Instead of `area`: the LSOA 2021 it lies in. */
  postcode?: string;
  /** Instead of `area`: the first half of a postcode. */
  outcode?: string;
  /** The measure; by default `crime`. */
  measure?: string;
  /** Language; by default `en`. */
  lang?: 'en' | 'cy';
  /** `light`, `dark` or `auto`, the reader's system setting; by default the page's `color-scheme`. */
  theme?: 'auto' | 'light' | 'dark';
  /** 1 to 6; by default 2. */
  headingLevel?: number;
  /** Absolute URL of a page that explains how the figures are made. */
  methodology?: string;
  /** More attributes of the tag, such as `bundle` or `id`. */
  attributes?: Readonly<Record<string, string>>;
  /**
   * URL of a stylesheet with {@link cardCss}, for pages whose policy forbids inline styles; without
   * it the styles are inline.
   */
  stylesheet?: string;
}

/** The styles of a card, to serve as a file and name as `stylesheet`. */
export const cardCss = (): string => cardStyles.map(({ cssText }) => cssText).join('\n');

/**
 * Renders a card as HTML, including its figures. Missing or faulty bundle data does not make it
 * throw: the card shows the problem. Needs `@lit-labs/ssr`, an optional peer dependency.
 *
 * @example
 * import { createClient } from '@crimetrends/sdk';
 * import { cardHtml } from '@crimetrends/widgets/server';
 *
 * const client = createClient({ base: 'https://stats.example/crime/' });
 * const html = await cardHtml({ client, postcode: 'LU1 2AB' });
 * console.log(html.startsWith('<crimetrends-card postcode="LU1 2AB"')); // true
 */
export async function cardHtml({
  client,
  stylesheet,
  attributes = {},
  ...card
}: CardHtmlOptions): Promise<string> {
  const served = new ServedCard();
  Object.assign(served, { lang: 'en', ...card, client });
  await served.settled();
  // The box is the first tag: figures have their own height, so nothing is reserved for them.
  const shadow = (await rendered(served.content()))
    .replace(PART_MARKS, '')
    .replace('room reserve', 'room');
  const named = {
    area: card.area,
    postcode: card.postcode,
    outcode: card.outcode,
    measure: card.measure,
    lang: card.lang,
    theme: card.theme,
    'heading-level': card.headingLevel,
    methodology: card.methodology,
    ...attributes,
  };
  const written = Object.entries(named)
    .flatMap(([name, value]) => (value === undefined ? [] : ` ${name}="${escaped(String(value))}"`))
    .join('');
  const styles =
    stylesheet === undefined
      ? `<style>${cardCss()}</style>`
      : `<link rel="stylesheet" href="${escaped(stylesheet)}">`;
  const template = `<template shadowrootmode="open">${styles}${shadow}</template>`;
  return `<crimetrends-card${written} served>${template}</crimetrends-card>`;
}

// Only this entry needs the renderer, so a project without it gets a sentence, not a missing file.
async function rendered(content: unknown): Promise<string> {
  const [{ render }, { collectResult }] = await Promise.all([
    import('@lit-labs/ssr'),
    import('@lit-labs/ssr/lib/render-result.js'),
  ]).catch((cause: unknown) => {
    throw new Error('@crimetrends/widgets/server needs @lit-labs/ssr: npm install @lit-labs/ssr', {
      cause,
    });
  });
  return collectResult(render(content));
}

// Lit's markers for hydration, which the element does not use. Text cannot contain one, because its
// < is escaped.
const PART_MARKS = /<!--\/?lit-(?:part|node)[^>]*-->/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

/**
 * A card outside a page: it loads like any card, and its content is read once it dispatches its
 * outcome.
 */
class ServedCard extends CrimetrendsCard {
  declare controllers: Set<ReactiveController> | undefined;
  #resolve: (() => void) | undefined;

  override addController(controller: ReactiveController): void {
    (this.controllers ??= new Set()).add(controller);
  }

  override requestUpdate(): void {}

  override get updateComplete(): Promise<boolean> {
    return Promise.resolve(true);
  }

  override get localName(): string {
    return 'crimetrends-card';
  }

  override get ownerDocument(): Document {
    return {
      documentElement: { lang: '' },
      querySelector: () => null,
      querySelectorAll: () => [],
      baseURI: undefined,
    } as unknown as Document;
  }

  override dispatchEvent(): boolean {
    this.#resolve?.();
    return true;
  }

  settled(): Promise<void> {
    return new Promise((resolve) => {
      this.#resolve = resolve;
      Object.defineProperty(this, 'renderRoot', { value: { childNodes: [] } });
      for (const controller of this.controllers ?? []) {
        controller.hostConnected?.();
        controller.hostUpdate?.();
      }
    });
  }

  content(): unknown {
    return this.render();
  }
}
