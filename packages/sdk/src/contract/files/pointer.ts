import * as z from 'zod/mini';
import { month, monthRange } from '../vocabulary/months.js';
import { wholeNumber } from '../schema/whole-number.js';

/** `latest.json`: names the newest release. The only file of a bundle that ever changes. */
export const pointer = z.object({
  contract: wholeNumber,
  /**
   * The last month, `2025-12`; corrected releases of the same month end in `.2`, `.3` and so on.
   */
  release: z.string(),
  lastMonth: month,
  window: monthRange,
  /** Present if the figures are invented; shown with every figure. */
  demo: z.optional(z.literal(true)),
});
/** Inferred from {@link pointer}. */
export type Pointer = z.infer<typeof pointer>;
