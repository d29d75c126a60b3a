import type { MeasureName } from '@crimetrends/sdk';
import { CATEGORIES } from '@crimetrends/sdk/contract';
import {
  changeSentence,
  countText,
  withoutPlaceSentence,
  recordedByForceSentence,
} from '@crimetrends/sdk/sentences';
import { html } from '../../html.js';
import { pageWords } from './page.words.js';
import { section, type Section } from './place.js';

const KINDS = CATEGORIES.map(({ slug }) => slug).filter((slug) => slug !== 'anti-social-behaviour');

/** The year beside the year before: all crime, and the kinds that changed clearly. */
export const changed: Section = ({ area, lang }) => {
  if (area.measures.crime.kind === 'notSupplied') return undefined;
  const words = pageWords(lang);
  const sentence = (measure: MeasureName): string =>
    changeSentence(area.change[measure], { window: area.window, measure }, lang);
  const known = KINDS.filter((kind) => area.change[kind].kind === 'known');
  const clear = known.filter((kind) => {
    const change = area.change[kind];
    return change.kind === 'known' && change.verdict !== 'noClearChange';
  });
  const others = known.length - clear.length;
  return section(
    'change',
    words.change,
    html`<p>${sentence('crime')}</p>
${clear.length > 0 && html`<ul>${clear.map((kind) => html`<li>${sentence(kind)}</li>\n`)}</ul>\n`}${
      known.length > 0 && others > 0
        ? html`<p>${clear.length === 0 ? words.noKindChanged : words.otherKinds(others, countText(others))}</p>`
        : undefined
    }`,
  );
};

/** What the figures leave out: crimes without a place, and what the force recorded with them. */
export const leftOut: Section = ({ area, lang }) => {
  const sentences = [withoutPlaceSentence(area, lang), recordedByForceSentence(area, lang)].filter(
    (text) => text !== undefined,
  );
  return html`${sentences.map((text) => html`<p>${text}</p>\n`)}`;
};
