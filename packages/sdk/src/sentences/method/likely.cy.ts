import type { Phrases } from '../language/phrases.js';

export const likely: Phrases['likely'] = {
  definition:
    'Amrediad tebygol: terfynau 95%, ar gyfer hap ac ar gyfer faint y mae ardaloedd o’r fath yn ' +
    'amrywio o flwyddyn i flwyddyn.',
};
