import type { Category } from '../contract/measures.js';
import type { AbsenceWords } from './absence.js';
import type { CaveatWords } from './caveat.js';
import type { ComparisonWords } from './comparison.js';
import type { CoverageWords } from './coverage.js';
import type { LangTag } from './language.js';
import type { MonthsWords } from './months.js';
import type { NamesWords } from './names.js';
import type { NumbersWords } from './numbers.js';
import type { RateWords } from './rate.js';
import type { TitleWords } from './title.js';
import type { TrendWords } from './trend.js';

/** Every phrase of a language other than English, by the subject whose sentences need it. */
export interface Phrases {
  tag: LangTag;
  absence: AbsenceWords;
  categories: Readonly<Record<Category, string>>;
  caveat: CaveatWords;
  comparison: ComparisonWords;
  coverage: CoverageWords;
  method: readonly string[];
  months: MonthsWords;
  names: NamesWords;
  numbers: NumbersWords;
  rate: RateWords;
  title: TitleWords;
  trend: TrendWords;
}
