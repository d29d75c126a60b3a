import { define } from '../frame/define.js';
import { CrimetrendsSearch } from './search.js';

define('crimetrends-search', CrimetrendsSearch);

declare global {
  interface HTMLElementTagNameMap {
    'crimetrends-search': CrimetrendsSearch;
  }
}
