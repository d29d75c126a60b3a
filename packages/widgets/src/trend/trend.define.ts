import { define } from '../frame/define.js';
import { CrimetrendsTrend } from './trend.js';

define('crimetrends-trend', CrimetrendsTrend);

declare global {
  interface HTMLElementTagNameMap {
    'crimetrends-trend': CrimetrendsTrend;
  }
}
