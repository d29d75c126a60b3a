import { define } from '../frame/define.js';
import type { ErrorDetail, LoadDetail, SelectDetail } from '../frame/events.js';
import { CrimetrendsCard } from './card.js';

define('crimetrends-card', CrimetrendsCard);

declare global {
  interface HTMLElementTagNameMap {
    'crimetrends-card': CrimetrendsCard;
  }
  interface HTMLElementEventMap {
    'crimetrends-load': CustomEvent<LoadDetail>;
    'crimetrends-error': CustomEvent<ErrorDetail>;
    'crimetrends-select': CustomEvent<SelectDetail>;
  }
}
