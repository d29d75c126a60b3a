import * as z from 'zod/mini';
import { LEVELS } from '../vocabulary/codes.js';
import { wholeNumber } from '../schema/whole-number.js';

/** `levels/<level>.json`: all areas of a level, ordered by code. */
export const levelFile = z.object({
  contract: wholeNumber,
  release: z.string(),
  level: z.literal(LEVELS),
  areas: z.array(z.object({ code: z.string(), name: z.string() })),
});
/** Inferred from {@link levelFile}. */
export type LevelFile = z.infer<typeof levelFile>;
