import { define } from '../frame/define.js';
import { CrimetrendsContext } from './context.js';

define('crimetrends-context', CrimetrendsContext);

declare global {
  interface HTMLElementTagNameMap {
    'crimetrends-context': CrimetrendsContext;
  }
}
