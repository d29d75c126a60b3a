import type { AreaResult, PostcodeResult } from '@crimetrends/sdk';

/** What `crimetrends-load` carries: the client's answer, on the page when the event is heard. */
export interface LoadDetail<Result = AreaResult | PostcodeResult> {
  result: Result;
}

/** What `crimetrends-select` carries: an area the reader chose, or another measure. */
export type SelectDetail = { code: string } | { measure: string };

/** What `crimetrends-error` carries. `error.code` tells the client's errors apart; an attribute at fault has `invalidArgument`. */
export interface ErrorDetail {
  message: string;
  error: unknown;
}
