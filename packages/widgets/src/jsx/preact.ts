// Types the tags in TSX for Preact. It holds no code: import it once, anywhere.
import type { HTMLAttributes } from 'preact';
import type { ElementAttributes } from './attributes.js';
import type { CrimetrendsTags } from './tags.js';

type Common<Element extends HTMLElement> = Omit<
  HTMLAttributes<Element>,
  keyof ElementAttributes<Element>
>;

/** The tags as TSX knows them in Preact. */
export type CrimetrendsIntrinsicElements = {
  [Tag in keyof CrimetrendsTags]: Common<CrimetrendsTags[Tag]> &
    ElementAttributes<CrimetrendsTags[Tag]>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends CrimetrendsIntrinsicElements {}
  }
}
