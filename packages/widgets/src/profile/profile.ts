import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Client } from '@crimetrends/sdk';
import { parseOutcode } from '@crimetrends/sdk/contract';
import { placeController } from '../controllers/place-controller.js';
import { elementFrame } from '../frame/element-frame.js';
import { linkUrl } from '../frame/foot.js';
import { heading } from '../frame/heading.js';
import { PLACE_PROPERTIES, type PlaceInputs } from '../frame/place-inputs.js';
import type { Lang } from '../words/words.js';
import { asPart } from './as-part.js';
import { contents, type Section } from './contents.js';
import { profileStyles } from './profile.styles.js';
import { profileView, type Linked, type Profile } from './profile.view.js';
import { profileWords } from './profile.words.js';

/**
 * A page about one area, made of the other elements: card, change, ranks in words, kinds of crime,
 * a map, months, similar areas, context, and lists of nearby and smaller areas, with contents.
 *
 * @attr area - GSS code of an area at any level
 * @attr postcode - instead of `area`: the LSOA 2021 it lies in
 * @attr outcode - instead of `area`: the first half of a postcode
 * @attr [measure=crime] - the measure, such as `burglary`; by default `crime`
 * @attr area-link - URL of an area's own page with `{code}` in it, which makes names links
 * @attr bundle - folder with `latest.json`; by default the one named by the page or script tag
 * @attr release - a release to show instead of the latest, such as `2025-12`
 * @attr lang - language, `en` or `cy`; by default the page's
 * @attr theme - `light`, `dark` or `auto`, the reader's system setting; by default the page's own
 * `color-scheme`
 * @attr [heading-level=2] - 1 to 6, by default 2; its parts are one level lower
 * @attr methodology - URL of a page that explains how the figures are made
 * @slot - what the page writes inside, shown until there are figures
 * @fires {CustomEvent<LoadDetail>} crimetrends-load - figures, or the reason for none, are shown
 * @fires {CustomEvent<ErrorDetail>} crimetrends-error - the bundle or an attribute is at fault; the
 * element says so
 * @csspart card, title, note, source
 */
export class CrimetrendsProfile extends LitElement {
  static override styles = profileStyles;

  static override properties = { ...PLACE_PROPERTIES, areaLink: { attribute: 'area-link' } };

  readonly #place = placeController(this, profileView);

  protected override render(): TemplateResult | typeof nothing {
    return elementFrame(this, this.#place, ({ content }, lang) =>
      content ? this.#renderParts(content, lang) : nothing,
    );
  }

  protected override updated(): void {
    this.renderRoot.querySelectorAll(PARTS).forEach(asPart);
  }

  #renderParts(profile: Profile, lang: Lang): TemplateResult {
    const {
      code,
      hasFigures,
      hasMonths,
      map,
      change,
      standing,
      withoutPlace,
      similar,
      children,
      nearby,
    } = profile;
    const words = profileWords(lang);
    const isOutcode = parseOutcode(code) !== undefined;
    const own = {
      area: isOutcode ? undefined : code,
      outcode: isOutcode ? code : undefined,
      bundle: this.bundle,
      lang: lang === 'en' ? 'en' : 'cy',
      level: this.#level,
    };
    const sections: (Section | false | undefined)[] = [
      hasFigures && {
        name: words.card,
        body: html`<crimetrends-card .client=${this.client} .bundle=${own.bundle}
          .release=${this.release} .area=${own.area} .outcode=${own.outcode}
          .measure=${this.measure} .lang=${own.lang} .theme=${this.theme}
          .headingLevel=${own.level}></crimetrends-card>`,
      },
      this.#ownSection(words.change, change),
      this.#ownSection(words.standing, standing),
      hasFigures && {
        name: words.kinds,
        title: words.kinds,
        body: html`<crimetrends-breakdown .client=${this.client} .bundle=${own.bundle}
          .release=${this.release} .area=${own.area} .outcode=${own.outcode}
          .lang=${own.lang} .theme=${this.theme} .headingLevel=${own.level}></crimetrends-breakdown>`,
      },
      map && {
        name: words.map,
        body: html`<crimetrends-map .client=${this.client} .bundle=${own.bundle}
          .release=${this.release} .within=${map.within} .level=${map.level}
          .area=${own.area} .measure=${this.measure}
          .lang=${own.lang} .theme=${this.theme} .headingLevel=${own.level}></crimetrends-map>`,
      },
      hasMonths && {
        name: words.months,
        title: words.months,
        body: html`<crimetrends-trend .client=${this.client} .bundle=${own.bundle}
          .release=${this.release} .area=${own.area} .outcode=${own.outcode}
          .measure=${this.measure} .lang=${own.lang} .theme=${this.theme}
          .headingLevel=${own.level}></crimetrends-trend>`,
      },
      this.#ownSection(words.similar, similar?.sentence ? [similar.sentence] : [], similar?.areas),
      {
        name: words.context,
        body: html`<crimetrends-context .client=${this.client} .bundle=${own.bundle}
          .release=${this.release} .area=${own.area} .outcode=${own.outcode}
          .lang=${own.lang} .theme=${this.theme} .headingLevel=${own.level}></crimetrends-context>`,
      },
      this.#ownSection(words.withoutPlace, withoutPlace),
      this.#ownSection(words.children, [], children),
      this.#ownSection(words.nearby, [], nearby),
    ];
    const shown = sections.filter((section): section is Section => Boolean(section));
    return html`${contents(words.contents, shown)}
      <div class="parts" @crimetrends-load=${stop} @crimetrends-error=${stop}>
        ${shown.map(
          ({ name, title, body }) => html`<section aria-label=${name} tabindex="-1"
          class=${title === undefined ? 'whole' : 'titled'}>
          ${title === undefined ? nothing : heading(own.level, title)}${body}
        </section>`,
        )}
      </div>`;
  }

  #ownSection(
    name: string,
    sentences: readonly string[],
    areas: readonly Linked[] = [],
  ): Section | undefined {
    if (sentences.length === 0 && areas.length === 0) return undefined;
    return {
      name,
      title: name,
      body: html`<div class="own">
        ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
        ${areas.length > 0 ? html`<ul>${areas.map((area) => this.#renderLink(area))}</ul>` : nothing}
      </div>`,
    };
  }

  #renderLink({ code, name, detail }: Linked): TemplateResult {
    const template = this.areaLink?.trim();
    const href = template?.includes('{code}')
      ? linkUrl(template.replaceAll('{code}', encodeURIComponent(code)), this.baseURI)
      : undefined;
    return html`<li>${href ? html`<a href=${href}>${name}</a>` : name}${
      detail ? html` <span class="detail">${detail}</span>` : nothing
    }</li>`;
  }

  /** Heading level of the parts. */
  get #level(): number {
    return Math.min((this.headingLevel || 2) + 1, 6);
  }
}

// Lit creates these properties.
export interface CrimetrendsProfile extends PlaceInputs<Client> {
  areaLink: string | null | undefined;
}

// The elements that a profile is made of.
const PARTS = '.parts > section > :not([part="title"], .own)';

// The profile dispatches its own events, so those of its parts stop here.
function stop(event: Event): void {
  event.stopPropagation();
}
