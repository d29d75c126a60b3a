import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Client } from '@crimetrends/sdk';
import { LICENCE_NAME, LICENCE_URL } from '@crimetrends/sdk/sentences';
import { placeController } from '../controllers/place-controller.js';
import { linkUrl } from '../frame/foot.js';
import { PLACE_PROPERTIES, type PlaceInputs } from '../frame/place-inputs.js';
import { wordsIn, type Lang } from '../words/words.js';
import { badgeStyles } from './badge.styles.js';
import { badgeText, badgeView } from './badge.view.js';

/**
 * One figure inside a page's own text, in the page's font, size and colour: place, rate, likely
 * range, period, caveat and source. It makes no comparison.
 *
 * @attr area - GSS code of an area at any level
 * @attr postcode - instead of `area`: the LSOA 2021 it lies in
 * @attr outcode - instead of `area`: the first half of a postcode
 * @attr [measure=crime] - the measure, such as `burglary`; by default `crime`
 * @attr bundle - folder with `latest.json`; by default the one named by the page or script tag
 * @attr release - a release to show instead of the latest, such as `2025-12`
 * @attr lang - language, `en` or `cy`; by default the page's
 * @attr methodology - URL of a page that explains how the figures are made
 * @slot - what the page writes inside, shown until there are figures
 * @fires {CustomEvent<LoadDetail>} crimetrends-load - figures, or the reason for none, are shown
 * @fires {CustomEvent<ErrorDetail>} crimetrends-error - the bundle or an attribute is at fault; the
 * element says so
 * @csspart badge, figure, source
 */
export class CrimetrendsBadge extends LitElement {
  static override styles = badgeStyles;

  static override properties = PLACE_PROPERTIES;

  readonly #place = placeController(this, badgeView);

  protected override render(): TemplateResult | typeof nothing {
    const { lang, waiting, fallback } = this.#place;
    // The page's own content, or nothing: no English while Welsh is loading.
    if (waiting || !lang) return fallback ?? nothing;
    const { view, retry } = this.#place;
    const words = wordsIn(lang);
    return html`${fallback}<span part="badge" tabindex="-1" lang=${lang === 'en' ? 'en' : 'cy'}
      aria-busy=${view.loading ? 'true' : 'false'}>
      ${
        view.loading
          ? html`<span class="waiting">${words.loading}.</span>`
          : html`<span part="figure">${badgeText(view)}</span>`
      }
      ${view.retry ? html`<button type="button" @click=${retry}>${words.retry}</button>` : nothing}
      ${this.#renderSource(view, lang)}
    </span>`;
  }

  #renderSource(
    { caveats, source }: { caveats: readonly string[]; source: string },
    lang: Lang,
  ): TemplateResult {
    const methodology = linkUrl(this.methodology, this.baseURI);
    return html`<span part="source">(${caveats.join(' ')} ${source}\u00A0· <a href=${LICENCE_URL}
      rel="license">${LICENCE_NAME}</a>${
        methodology ? html` · <a href=${methodology}>${wordsIn(lang).method}</a>` : nothing
      })</span>`;
  }
}

// Lit creates these properties from PLACE_PROPERTIES.
export interface CrimetrendsBadge extends PlaceInputs<Client> {}
