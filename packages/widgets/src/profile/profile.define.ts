import '../breakdown/breakdown.define.js';
import '../card/card.define.js';
import '../context/context.define.js';
import '../map/map.define.js';
import '../trend/trend.define.js';
import { define } from '../frame/define.js';
import { CrimetrendsProfile } from './profile.js';

define('crimetrends-profile', CrimetrendsProfile);

declare global {
  interface HTMLElementTagNameMap {
    'crimetrends-profile': CrimetrendsProfile;
  }
}
