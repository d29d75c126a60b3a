import { define } from '../frame/define.js';
import { CrimetrendsBreakdown } from './breakdown.js';

define('crimetrends-breakdown', CrimetrendsBreakdown);

declare global {
  interface HTMLElementTagNameMap {
    'crimetrends-breakdown': CrimetrendsBreakdown;
  }
}
