import type { Level, MeasureName, PropertyType } from '@crimetrends/sdk/contract';

/** The figures that can be explained: name on the command line, and description. */
export const FIGURES = {
  rate: 'incidents per 1,000 residents, with limits',
  rank: 'place among the areas of its level, with its interval',
  change: 'the year against the year before',
  similar: 'median rate of the areas most like it',
  housePrices: 'median price of homes sold',
  outcomes: 'what became of a year’s crimes',
  placeTypes: 'where the points of the incidents lie',
  people: 'census tables',
  denominators: 'numbers to divide by',
} as const;
export type FigureName = keyof typeof FIGURES;
export const FIGURE_NAMES = Object.keys(FIGURES) as FigureName[];

/** The larger areas within which an area is ranked. */
export const RANK_SCOPES = [
  'nation',
  'country',
  'region',
  'county',
  'ltla',
] as const satisfies readonly Level[];

/** Which figure of an area to explain. */
export interface FigureQuery {
  figure: FigureName;
  measure: MeasureName;
  /** The larger area of a rank. */
  within: (typeof RANK_SCOPES)[number];
  type: PropertyType;
}
