import type { Phrases } from '../language/phrases.js';

// As in the Welsh pages of ONS's Census 2021 dictionary. Each part of a category, between colons,
// is one entry.
const NAMES: Readonly<Record<string, string>> = {
  'Residence type': 'Math o breswylfa',
  'Lives in a household': 'Yn byw mewn cartref',
  'Lives in a communal establishment': 'Yn byw mewn sefydliad cymunedol',

  'Household composition': 'Cyfansoddiad y cartref',
  'One-person household': 'Cartref un person',
  'One person household': 'Cartref un person',
  'Single family household': 'Cartref un teulu',
  'Other single family household': 'Cartref un teulu arall',
  'Other household types': 'Mathau eraill o gartrefi',
  'All aged 66 years and over': 'Pob un yn 66 oed a throsodd',
  'Married or civil partnership couple': 'Pâr priod neu gwpwl partneriaeth sifil',
  'Cohabiting couple family': 'Teulu cwpwl sy’n cyd-fyw',
  'Lone parent family': 'Teulu un rhiant',
  'No children': 'Dim plant',
  'Dependent children': 'Plant dibynnol',
  'With dependent children': 'Â phlant dibynnol',
  'All children non-dependent': 'Yr holl blant heb fod yn ddibynnol',
  'Other family composition': 'Cyfansoddiad teuluol arall',
  'Other, including all full-time students and all aged 66 years and over':
    'Arall, gan gynnwys pob un yn fyfyrwyr amser llawn a phob un yn 66 oed a throsodd',
  Other: 'Arall',

  'Age by five-year age bands': 'Oedran fesul bandiau pum mlynedd',
  'Age, six bands': 'Oedran, chwe band',
  'Household size': 'Maint y cartref',

  'Households by deprivation dimensions': 'Amddifadedd cartrefi',
  'Household is not deprived in any dimension':
    'Nid yw’r cartref yn ddifreintiedig mewn unrhyw ffordd',
  'Household is deprived in one dimension': 'Mae’r cartref yn ddifreintiedig mewn un ffordd',
  'Household is deprived in two dimensions': 'Mae’r cartref yn ddifreintiedig mewn dwy ffordd',
  'Household is deprived in three dimensions': 'Mae’r cartref yn ddifreintiedig mewn tair ffordd',
  'Household is deprived in four dimensions': 'Mae’r cartref yn ddifreintiedig mewn pedair ffordd',

  'Accommodation type': 'Math o gartref',
  Detached: 'Adeilad ar wahân',
  'Semi-detached': 'Tŷ neu fyngalo semi',
  Terraced: 'Tŷ neu fyngalo mewn teras',
  'In a purpose-built block of flats or tenement':
    'Mewn bloc o fflatiau neu denement a adeiladwyd yn bwrpasol',
  'Part of a converted or shared house, including bedsits':
    'Yn rhan o dŷ wedi’i addasu neu dŷ sy’n cael ei rannu, gan gynnwys fflatiau un ystafell',
  'Part of another converted building, for example, former school, church or warehouse':
    'Yn rhan o adeilad arall wedi’i addasu, er enghraifft, hen ysgol, eglwys neu warws',
  'In a commercial building, for example, in an office building, hotel or over a shop':
    'Mewn adeilad masnachol, er enghraifft, mewn adeilad o swyddfeydd, gwesty, neu uwchben siop',
  'A caravan or other mobile or temporary structure':
    'Carafán neu fath arall o gartref symudol neu dros dro',

  'Occupancy rating for bedrooms': 'Cyfraddau deiliadaeth ystafelloedd gwely',
  '+2 or more (under-occupied)': '+2 neu fwy (heb fod yn llawn)',
  '+1 (under-occupied)': '+1 (heb fod yn llawn)',
  '0 (ideal)': '0 (delfrydol)',
  '-1 (overcrowded)': '-1 (gorlawn)',
  '-2 or less (overcrowded)': '-2 neu lai (gorlawn)',

  Tenure: 'Deiliadaeth y cartref',
  'Tenure of household': 'Deiliadaeth y cartref',
  Owned: 'Yn berchen arno',
  'Owns outright': 'Yn berchen arno’n gyfan gwbl',
  'Owns with a mortgage or loan': 'Yn berchen arno gyda morgais neu fenthyciad',
  'Shared ownership': 'Cynllun rhanberchnogaeth',
  'Social rented': 'Wedi’i rentu’n gymdeithasol',
  'Rents from council or Local Authority': 'Yn cael ei rentu gan gyngor neu Awdurdod Lleol',
  'Other social rented': 'Math arall o rentu cymdeithasol',
  'Private rented': 'Wedi’i rentu’n breifat',
  'Private landlord or letting agency': 'Landlord preifat neu asiantaeth gosod tai',
  'Other private rented': 'Math arall o rentu preifat',
  'Lives rent free': 'Yn byw yn y cartref heb dalu rhent',
};

// Age bands and household sizes: numbers with fixed words around them.
const NUMBERED: readonly (readonly [RegExp, string])[] = [
  [/^Aged (\d+) years and under$/, '$1 oed neu’n iau'],
  [/^Aged (\d+) to (\d+) years$/, '$1 i $2 oed'],
  [/^Aged (\d+) years and over$/, '$1 oed a throsodd'],
  [/^1 person in household$/, '1 person yn y cartref'],
  [/^(\d+) people in household$/, '$1 o bobl yn y cartref'],
  [/^(\d+) or more people in household$/, '$1 neu fwy o bobl yn y cartref'],
];

function named(part: string): string | undefined {
  if (Object.hasOwn(NAMES, part)) return NAMES[part];
  const numbered = NUMBERED.find(([pattern]) => pattern.test(part));
  return numbered && part.replace(...numbered);
}

export const census: Phrases['census'] = {
  nameOf: (english) => {
    const parts = english.split(': ').map(named);
    return parts.includes(undefined) ? undefined : parts.join(': ');
  },
};
