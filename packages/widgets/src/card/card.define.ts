import { CrimetrendsCard, type CardErrorDetail, type CardLoadDetail } from './card.js';

const TAG = 'crimetrends-card';

// Two copies of this package on one page: the first to come is kept.
if (!customElements.get(TAG)) customElements.define(TAG, CrimetrendsCard);

declare global {
  interface HTMLElementTagNameMap {
    'crimetrends-card': CrimetrendsCard;
  }
  interface HTMLElementEventMap {
    'crimetrends-load': CustomEvent<CardLoadDetail>;
    'crimetrends-error': CustomEvent<CardErrorDetail>;
  }
}
