import type { Phrases } from '../language/phrases.js';

const FORCES: Readonly<Record<string, string>> = {
  'North Wales': 'Heddlu Gogledd Cymru',
  'South Wales': 'Heddlu De Cymru',
  'Greater Manchester': 'Heddlu Manceinion Fwyaf',
  'City of London': 'Heddlu Dinas Llundain',
  'Metropolitan Police': 'Heddlu Metropolitan',
};

export const force: Phrases['force'] = {
  name,
  // Unchanged: in Welsh the possessor follows the noun, as in "Ffigurau Heddlu Gwent".
  possessive: name,
};

function name(full: string): string {
  return FORCES[full] ?? (/\b(police|constabulary|heddlu)\b/i.test(full) ? full : `Heddlu ${full}`);
}
