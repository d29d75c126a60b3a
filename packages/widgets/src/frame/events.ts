import type { AreaResult, Level, PostcodeResult } from '@crimetrends/sdk';

/** Detail of `crimetrends-load`: the client's answer, dispatched once it has been rendered. */
export interface LoadDetail<Result = AreaResult | PostcodeResult> {
  result: Result;
}

/**
 * Detail of `crimetrends-error`. `error.code` is the client's error code; `invalidArgument` means a
 * wrong attribute.
 */
export interface ErrorDetail {
  message: string;
  error: unknown;
}

/**
 * Detail of `crimetrends-select`: what the reader chose. A search adds the place's name and level.
 */
export type SelectDetail = (
  | { code: string }
  | { postcode: string }
  | { outcode: string }
  | { measure: string }
) & { name?: string; level?: Level | 'postcode' };
