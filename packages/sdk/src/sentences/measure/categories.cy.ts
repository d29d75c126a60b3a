import type { Phrases } from '../language/phrases.js';

export const categories: Phrases['categories'] = {
  'anti-social-behaviour': 'Ymddygiad gwrthgymdeithasol',
  'bicycle-theft': 'Dwyn beiciau',
  burglary: 'Byrgleriaeth',
  'criminal-damage-arson': 'Difrod troseddol a llosgi bwriadol',
  drugs: 'Cyffuriau',
  'other-crime': 'Troseddau eraill',
  'other-theft': 'Mathau eraill o ddwyn',
  'possession-of-weapons': 'Meddu ar arfau',
  'public-order': 'Trefn gyhoeddus',
  robbery: 'Lladrata',
  shoplifting: 'Dwyn o siopau',
  'theft-from-the-person': 'Dwyn oddi ar berson',
  'vehicle-crime': 'Troseddau cerbydau',
  'violent-crime': 'Trais a throseddau rhywiol',
};
