// Types the tags in TSX for React, 18 or later. It holds no code: import it once, anywhere.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementAttributes } from './attributes.js';
import type { CrimetrendsTags } from './tags.js';

type Common<Element> = Omit<
  DetailedHTMLProps<HTMLAttributes<Element>, Element>,
  keyof ElementAttributes<Element>
>;

/** The tags as TSX knows them in React. */
export type CrimetrendsIntrinsicElements = {
  [Tag in keyof CrimetrendsTags]: Common<CrimetrendsTags[Tag]> &
    ElementAttributes<CrimetrendsTags[Tag]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CrimetrendsIntrinsicElements {}
  }
}
