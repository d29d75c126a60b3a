import type { LangTag } from '@crimetrends/sdk/sentences';
import type { LitElement } from 'lit';
import type { ErrorDetail, LoadDetail, SelectDetail } from '../frame/events.js';

/** `headingLevel` as `heading-level`. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? First extends Lowercase<First>
    ? `${First}${Kebab<Rest>}`
    : `-${Lowercase<First>}${Kebab<Rest>}`
  : Name;

// A number may be written as text, as HTML has it.
type Written<Value> = NonNullable<Value> extends number ? Value | `${number}` : Value;

/** An element's own attributes, typed as its properties are. */
type OwnAttributes<Element> = {
  [Name in Exclude<keyof Element, keyof LitElement | 'client'> & string as Kebab<Name>]?: Written<
    Element[Name]
  >;
};

/**
 * What an element takes in TSX: its attributes under their names in HTML, its client, and handlers
 * of its events.
 */
export type ElementAttributes<Element> = OwnAttributes<Element> & {
  client?: Element extends { client: infer Client } ? Client : never;
  /** The language of the words, by default the page's. */
  lang?: LangTag;
  class?: string;
  'oncrimetrends-load'?: (event: CustomEvent<LoadDetail<unknown>>) => void;
  'oncrimetrends-error'?: (event: CustomEvent<ErrorDetail>) => void;
  'oncrimetrends-select'?: (event: CustomEvent<SelectDetail>) => void;
};
