import { define } from '../frame/define.js';
import { CrimetrendsCompare } from './compare.js';

define('crimetrends-compare', CrimetrendsCompare);

declare global {
  interface HTMLElementTagNameMap {
    'crimetrends-compare': CrimetrendsCompare;
  }
}
