import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { SearchResult } from '@crimetrends/sdk';
import { problemView } from '../frame/element-view.js';
import type { SelectDetail } from '../frame/events.js';
import { noteBox } from '../frame/note.js';
import { ELEMENT_PROPERTIES } from '../frame/place-inputs.js';
import { reportOnce } from '../frame/report-once.js';
import { wordsIn, type Lang } from '../words/words.js';
import { addressOf, show } from './destination.js';
import { searchController, type SearchInputs, type SearchView } from './search-controller.js';
import { moveFor } from './search-keys.js';
import { searchStyles } from './search.styles.js';
import { detailOf, optionOf, statusOf } from './search.view.js';
import { searchWords } from './search.words.js';
import { Suggestions } from './suggestions.js';

/**
 * A field to find a place by name, postcode or code, with a list of suggestions. The choice is
 * reported to the page, shown by other elements (`for`), or opens a URL (`to`). A page can prevent
 * both by calling `preventDefault()` on `crimetrends-select`.
 *
 * @attr [label=Find a place] - the field's visible label, by default "Find a place"
 * @attr levels - only areas of these levels, such as `ltla ward`, and no postcodes
 * @attr [limit=8] - maximum number of places, by default 8
 * @attr for - ids of CrimeTrends elements on the page that should show the chosen place
 * @attr to - URL to go to, with `{code}` in it; further URLs, after a space, may have `{postcode}`
 * or `{outcode}`
 * @attr bundle - folder with `latest.json`; by default the one named by the page or script tag
 * @attr release - a release to show instead of the latest, such as `2025-12`
 * @attr lang - language, `en` or `cy`; by default the page's
 * @attr theme - `light`, `dark` or `auto`, the reader's system setting; by default the page's own
 * `color-scheme`
 * @slot - what the page writes inside, shown until there are figures
 * @fires {CustomEvent} crimetrends-load - the field is ready
 * @fires {CustomEvent<ErrorDetail>} crimetrends-error - the bundle or an attribute is at fault; the
 * element says so
 * @fires {CustomEvent<SelectDetail>} crimetrends-select - the `code`, `postcode` or `outcode` of
 * the place that the reader chose, its `name` and its `level`
 * @csspart search, field, options, option, note
 */
export class CrimetrendsSearch extends LitElement {
  static override styles = searchStyles;

  static override properties = {
    ...ELEMENT_PROPERTIES,
    levels: {},
    limit: {},
    label: {},
    to: {},
    for: {},
  };

  #isOpen = false;
  #active = -1;

  readonly #bundle = searchController(this);

  readonly #suggestions = new Suggestions(this, () => {
    const question = this.#bundle.lang && this.#bundle.view.question;
    return question
      ? (text) =>
          question.client.search(text, {
            limit: question.limit,
            ...(question.levels && { levels: question.levels }),
          })
      : undefined;
  });

  /** Focuses the field. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('input')?.focus(options);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { lang, waiting, fallback } = this.#bundle;
    // The page's own content, or nothing: no English while Welsh is loading.
    if (waiting || !lang) return fallback ?? nothing;
    const { view } = this.#bundle;
    const words = searchWords(lang);
    const { state } = this.#suggestions;
    const isWaiting = state.phase === 'asking' && view.notes.length === 0;
    return html`${fallback}<article part="search" tabindex="-1" lang=${lang === 'en' ? 'en' : 'cy'}>
      ${view.demo ? html`<p class="demo">${view.demo}</p>` : nothing}
      <label for="field">${this.label?.trim() || words.label}</label>
      <p class="hint" id="hint">${words.hint}</p>
      <div class="box">${this.#renderField()}${this.#renderOptions(lang)}</div>
      <p class="status" role="status">${statusOf(state, view.question?.limit ?? 0, lang)}</p>
      ${isWaiting ? html`<p class="hint waiting">${words.searching}</p>` : nothing}
      ${this.#renderFault(view, lang)}
    </article>`;
  }

  #renderField(): TemplateResult {
    const active = this.#expanded && this.#active >= 0 ? `option-${this.#active}` : nothing;
    return html`<input id="field" part="field" type="text" role="combobox"
      aria-autocomplete="list" aria-controls="options" aria-describedby="hint"
      aria-expanded=${this.#expanded ? 'true' : 'false'} aria-activedescendant=${active}
      autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search"
      @input=${this.#handleInput} @keydown=${this.#handleKey}
      @click=${this.#handleOpen} @blur=${this.#handleClose}>`;
  }

  #renderOptions(lang: Lang): TemplateResult {
    return html`<ul id="options" part="options" role="listbox"
      aria-label=${searchWords(lang).label} ?hidden=${!this.#expanded}
      @pointerdown=${keepFocus} @click=${this.#handlePick}>
      ${this.#results.map((result, index) => {
        const { name, detail } = optionOf(result, lang);
        return html`<li id="option-${index}" part="option" role="option"
          aria-selected=${index === this.#active ? 'true' : 'false'}>
          <span class="name">${name}</span> <span class="detail">${detail}</span>
        </li>`;
      })}
    </ul>`;
  }

  #renderFault(view: SearchView, lang: Lang): TemplateResult | typeof nothing {
    const { state, again } = this.#suggestions;
    const failed = state.phase === 'failed' ? problemView(state.error, { lang }) : view;
    if (failed.notes.length === 0) return nothing;
    const handleRetry = failed === view ? this.#bundle.retry : again;
    return html`${failed.notes.map(noteBox)}
      ${
        failed.retry
          ? html`<button type="button" @click=${handleRetry}>${wordsIn(lang).retry}</button>`
          : nothing
      }`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
    if (changed.has('levels') || changed.has('limit') || changed.has('bundle'))
      this.#suggestions.clear();
  }

  get #results(): readonly SearchResult[] {
    return this.#suggestions.state.results;
  }

  get #expanded(): boolean {
    return this.#isOpen && this.#results.length > 0;
  }

  get #field(): HTMLInputElement {
    return this.renderRoot.querySelector('input')!;
  }

  #setList(isOpen: boolean, active = -1): void {
    this.#isOpen = isOpen;
    this.#active = active;
    this.requestUpdate();
  }

  readonly #handleInput = (): void => {
    this.#setList(true);
    this.#suggestions.type(this.#field.value);
  };

  readonly #handleOpen = (): void => this.#setList(true, this.#active);

  readonly #handleClose = (): void => this.#setList(false);

  readonly #handlePick = ({ target }: Event): void => {
    const index = [...this.renderRoot.querySelectorAll('li')].indexOf(
      (target as Element).closest('li')!,
    );
    if (index >= 0) this.#choose(this.#results[index]!);
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    const move = moveFor(event, {
      isOpen: this.#expanded,
      active: this.#active,
      count: this.#results.length,
      isEmpty: this.#field.value === '',
    });
    if (!move) return;
    if (move.prevents) event.preventDefault();
    if (move.to === 'choose') this.#choose(this.#results[this.#active]!);
    else if (move.to === 'hurry') this.#suggestions.hurry();
    else if (move.to === 'empty') this.#empty();
    else this.#setList(move.to !== 'closed', move.to === 'closed' ? -1 : move.to);
  };

  #empty(): void {
    this.#field.value = '';
    this.#suggestions.clear();
    this.#setList(false);
  }

  #choose(result: SearchResult): void {
    const detail = detailOf(result, this.#bundle.lang!);
    this.#field.value = detail.name!;
    this.#suggestions.clear();
    this.#setList(false);
    const wanted = this.dispatchEvent(
      new CustomEvent('crimetrends-select', {
        detail,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
    if (wanted) this.#follow(detail);
  }

  #follow(detail: SelectDetail): void {
    for (const id of this.for?.split(/\s+/).filter(Boolean) ?? []) {
      const element = (this.getRootNode() as ParentNode).querySelector(`#${CSS.escape(id)}`);
      if (element?.localName.startsWith('crimetrends-')) show(element, detail);
      else reportOnce(`${this.localName}: ${searchWords(this.#bundle.lang!).noElement(id)}`);
    }
    const address = addressOf(this.to ?? '', detail, this.baseURI);
    if (address) this.ownerDocument.defaultView?.location.assign(address);
  }
}

// Lit creates these properties.
export interface CrimetrendsSearch extends SearchInputs {}

// Keep focus in the field: losing it would close the list before the click.
function keepFocus(event: Event): void {
  event.preventDefault();
}
