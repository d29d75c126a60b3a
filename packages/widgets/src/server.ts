// A card as a server writes it: declarative shadow DOM, which a browser shows before any script,
// and which the element replaces once its own answer is there.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { ReactiveController } from 'lit';
import type { Lookup } from '@crimetrends/sdk';
import { CrimetrendsCard } from './card/card.js';
import { cardStyles } from './card/card.styles.js';

/** What a served card shows, and how its page is set. */
export interface CardHtmlOptions {
  /**
   * Asks the bundle; any client of `@crimetrends/sdk`, also one that reads a `file:`. A whole
   * client for `outcode`, `measure` and `release`.
   */
  client: Lookup;
  /** GSS code of an area. */
  area?: string;
  /** In place of `area`: the LSOA 2021 it lies in. */
  postcode?: string;
  /** In place of `area`: the first half of a postcode. */
  outcode?: string;
  /** What is counted; by default `crime`. */
  measure?: string;
  /** Language of the words; by default `en`. */
  lang?: 'en' | 'cy';
  /** `light` or `dark`; otherwise as the reader's system is set. */
  theme?: 'light' | 'dark';
  /** 1 to 6; by default 2. */
  headingLevel?: number;
  /** Absolute address of a page on how the figures are made. */
  methodology?: string;
  /** More attributes of the tag, such as `bundle` or `id`. */
  attributes?: Readonly<Record<string, string>>;
  /**
   * Address of a stylesheet with {@link cardCss}, for pages whose policy refuses inline styles;
   * without one the styles are inline.
   */
  stylesheet?: string;
}

/** The styles of a card, to be served as a file and named as `stylesheet`. */
export const cardCss = (): string => cardStyles.map(({ cssText }) => cssText).join('\n');

/**
 * A card as HTML, with its figures in it. It never throws for what a bundle says or lacks: that is
 * shown as the card shows it.
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
  const shadow = (await collectResult(render(served.content()))).replace(PART_MARKS, '');
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
  return `<crimetrends-card${written}>${template}</crimetrends-card>`;
}

// Where Lit would take a template up again; the element writes its own. Text cannot hold one, for
// its < is escaped.
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
 * A card outside a page: it loads as any card, and its content is read off when it says that its
 * outcome is there.
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
