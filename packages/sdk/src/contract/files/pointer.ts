import * as z from 'zod/mini';
import { month, monthRange } from '../vocabulary/months.js';
import { wholeNumber } from '../schema/whole-number.js';

/** `latest.json`: the one mutable file of a bundle. It names the release to read. */
export const pointer = z.object({
  contract: wholeNumber,
  /**
   * The release's last month, `2025-12`; a corrected release of the same month ends in `.2`, `.3` …
   */
  release: z.string(),
  lastMonth: month,
  window: monthRange,
  /** Present when the figures are invented: shown wherever they are. */
  demo: z.optional(z.literal(true)),
});
/** What {@link pointer} reads. */
export type Pointer = z.infer<typeof pointer>;
