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

/** What every element shows, as words. What is undefined is left out. */
export interface ElementView {
  title: string;
  subtitle?: string;
  demo: string | undefined;
  loading?: true;
  notes: Note[];
  retry?: true;
  caveats: string[];
  source: string;
  /** A mistake of the page's author, to be named on the console. */
  mistake?: string;
}

/** What the answer leaves open. */
export interface ViewContext {
  lang: Lang;
  tag: string;
  /** As it was asked for: known before any answer. */
  postcode?: string | null | undefined;
}

/**
 * An element before it knows anything: the title is known already where the place is a postcode.
 */
export function bareView({ lang, postcode }: ViewContext, demo = false): ElementView {
  return {
    title: postcode ? postcodeTitle(postcode.toUpperCase(), lang) : bareTitle(lang),
    demo: demo ? demoSentence(lang) : undefined,
    notes: [],
    caveats: [recordedSentence(lang)],
    source: sourceLine(lang, demo),
  };
}

/** An element that waits. */
export function loadingView(context: ViewContext): ElementView {
  return { ...bareView(context), loading: true };
}

/** An element that could not load, or was not told what to. */
export function problemView(error: unknown, context: ViewContext): ElementView {
  const words = wordsIn(context.lang);
  const view = bareView(context);
  const { code, message } = error as ClientError;
  if (code === 'invalidArgument') return mistakenView(view, message, context);
  if (code === 'unreachable')
    return {
      ...view,
      notes: [{ lead: words.unreachable, text: words.checkConnection, detail: message }],
      retry: true,
    };
  return { ...view, notes: [{ lead: words.unreadable, text: message }] };
}

/** An element whose page named a place, or a bundle, that is none. */
export function mistakenView(
  view: ElementView,
  message: string,
  { tag }: ViewContext,
): ElementView {
  const mistake = `${tag}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
  return { ...view, notes: [{ text: mistake }], mistake };
}
