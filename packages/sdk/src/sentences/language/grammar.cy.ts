// The Welsh grammar that the sentences need. They are worded so that a name from the data never
// mutates: it always follows `ar gyfer`, `o fewn`, `o amgylch`, `mis` or a colon.

const SOFT: Readonly<Record<string, string>> = {
  p: 'b',
  t: 'd',
  c: 'g',
  b: 'f',
  d: 'dd',
  g: '',
  m: 'f',
  ll: 'l',
  rh: 'r',
};
const ASPIRATE: Readonly<Record<string, string>> = { p: 'ph', t: 'th', c: 'ch' };
const FIRST_LETTER = /^(ll|rh|ch|ph|th|dd|ff|[a-z])/i;

/** Soft mutation, after `i`, `o`, `am` or `heb`: `Mai` → `Fai`. */
export const soft = (word: string): string => mutated(word, SOFT);

/** Aspirate mutation, after `a` or `â`: `Tachwedd` → `Thachwedd`. */
export const aspirate = (word: string): string => mutated(word, ASPIRATE);

function mutated(word: string, changes: Readonly<Record<string, string>>): string {
  const first = FIRST_LETTER.exec(word)?.[0] ?? '';
  const change = changes[first.toLowerCase()];
  if (change === undefined) return word;
  const rest = word.slice(first.length);
  const changed = change + rest;
  return first.charAt(0) === first.charAt(0).toUpperCase()
    ? changed.charAt(0).toUpperCase() + changed.slice(1)
    : changed;
}

/** Contracts the article after a vowel, as in `o’r` and `â’r`: `y flwyddyn` → `’r flwyddyn`. */
export const joined = (phrase: string): string => phrase.replace(/^yr? /, '’r ');

/** Welsh plural categories. Source: Unicode CLDR, plural rules for cy. */
export function pluralCategory(count: number): 'zero' | 'one' | 'two' | 'few' | 'many' | 'other' {
  return ({ 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 6: 'many' } as const)[count] ?? 'other';
}

/**
 * Forms of a noun after a numeral (always singular) and after `o`. Missing categories are as
 * `other`.
 */
export interface CountedNoun {
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
  /**
   * Plural after `o`, for numbers above ten: `112 o droseddau`. Nouns of time have none: `24 mis`.
   */
  of?: string;
}

/**
 * A noun with its number: `1 drosedd`, `2 drosedd`, `6 throsedd`, `5 trosedd`, `112 o droseddau`.
 * Where 0 is possible it has a sentence of its own.
 */
export function counted(count: number, text: string, { of, other, ...forms }: CountedNoun): string {
  if (of !== undefined && (count > 10 || count === 0)) return `${text} o ${of}`;
  const category = pluralCategory(count);
  return `${text} ${category === 'zero' || category === 'other' ? other : (forms[category] ?? other)}`;
}

/** The months supplied, after `gyda`: `gydag 1 o’r 12 mis wedi’i ddarparu`. */
export function withMonths(months: number): string {
  const beforeVowel = [1, 8, 11].includes(months) ? 'g' : '';
  return `gyda${beforeVowel} ${months} o’r 12 mis wedi’${months === 1 ? 'i ddarparu' : 'u darparu'}`;
}

export const CRIME: CountedNoun = {
  one: 'drosedd',
  two: 'drosedd',
  many: 'throsedd',
  other: 'trosedd',
  of: 'droseddau',
};
export const INCIDENT: CountedNoun = {
  two: 'ddigwyddiad',
  other: 'digwyddiad',
  of: 'ddigwyddiadau',
};
export const MONTH: CountedNoun = { two: 'fis', other: 'mis' };
export const SALE: CountedNoun = { two: 'werthiant', other: 'gwerthiant', of: 'werthiannau' };
export const MAP_POINT: CountedNoun = {
  two: 'bwynt',
  few: 'phwynt',
  many: 'phwynt',
  other: 'pwynt',
  of: 'bwyntiau',
};
