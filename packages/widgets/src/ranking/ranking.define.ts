import { define } from '../frame/define.js';
import { CrimetrendsRanking } from './ranking.js';

define('crimetrends-ranking', CrimetrendsRanking);

declare global {
  interface HTMLElementTagNameMap {
    'crimetrends-ranking': CrimetrendsRanking;
  }
}
