import type { AreaResult, Level, PostcodeResult } from '@crimetrends/sdk';

/** What `crimetrends-load` carries: the client's answer, on the page when the event is heard. */
export interface LoadDetail<Result = AreaResult | PostcodeResult> {
  result: Result;
}

/**
 * What `crimetrends-error` carries. `error.code` tells the client's errors apart; an attribute at
 * fault has `invalidArgument`.
 */
export interface ErrorDetail {
  message: string;
  error: unknown;
}

/**
 * What `crimetrends-select` carries: what a reader chose. A search tells the place's name and level
 * too.
 */
export type SelectDetail = (
  | { code: string }
  | { postcode: string }
  | { outcode: string }
  | { measure: string }
) & { name?: string; level?: Level | 'postcode' };
