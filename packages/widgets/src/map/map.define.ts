import { define } from '../frame/define.js';
import { CrimetrendsMap } from './map.js';

define('crimetrends-map', CrimetrendsMap);

declare global {
  interface HTMLElementTagNameMap {
    'crimetrends-map': CrimetrendsMap;
  }
}
