import { define } from '../define.js';
import { CrimetrendsRanking } from './ranking.js';

define('crimetrends-ranking', CrimetrendsRanking);

declare global {
  interface HTMLElementTagNameMap {
    'crimetrends-ranking': CrimetrendsRanking;
  }
}
