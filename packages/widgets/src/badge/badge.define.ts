import { define } from '../frame/define.js';
import { CrimetrendsBadge } from './badge.js';

define('crimetrends-badge', CrimetrendsBadge);

declare global {
  interface HTMLElementTagNameMap {
    'crimetrends-badge': CrimetrendsBadge;
  }
}
