import type { ClientError } from '@crimetrends/sdk';
import {
  bareTitle,
  demoSentence,
  postcodeTitle,
  recordedSentence,
  sourceLine,
} from '@crimetrends/sdk/sentences';
import type { Note } from './note.js';
import { wordsIn, type Lang } from '../words/words.js';

/** The texts that every element shows. Undefined parts are left out. */
export interface ElementView {
  title: string;
  subtitle?: string;
  demo: string | undefined;
  loading?: true;
  notes: Note[];
  retry?: true;
  caveats: string[];
  source: string;
  /** What is wrong, in English, for the page's author alone (advice.ts). */
  mistake?: string;
}

/** What a view depends on besides the answer. */
export interface ViewContext {
  lang: Lang;
  /** As given in the attribute: known before any answer. */
  postcode?: string | null | undefined;
}

/** The view before any answer. If the place is a postcode, its title is known already. */
export function bareView({ lang, postcode }: ViewContext, demo = false): ElementView {
  return {
    title: postcode ? postcodeTitle(postcode.toUpperCase(), lang) : bareTitle(lang),
    demo: demo ? demoSentence(lang) : undefined,
    notes: [],
    caveats: [recordedSentence(lang)],
    source: sourceLine(lang, demo),
  };
}

/** The view of an element that is loading. */
export function loadingView(context: ViewContext): ElementView {
  return { ...bareView(context), loading: true };
}

/** The view of an element that could not load, or whose attributes are wrong. */
export function problemView(error: unknown, context: ViewContext): ElementView {
  const view = bareView(context);
  const { code, message } = error as ClientError;
  if (code === 'invalidArgument') return mistakenView(view, message, context);
  const text = wordsIn(context.lang).unfetched;
  return { ...view, notes: [{ text }], retry: true, mistake: message };
}

/** The view of an element whose page names a place or a bundle that does not exist. */
export function mistakenView(
  view: ElementView,
  mistake: string,
  { lang }: ViewContext,
): ElementView {
  return { ...view, notes: [{ text: wordsIn(lang).notHere }], mistake };
}
