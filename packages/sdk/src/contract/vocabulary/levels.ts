import * as z from 'zod/mini';
import { LEVELS } from './codes.js';
import { wholeNumber } from '../schema/whole-number.js';

/** `levels/<level>.json`: the areas of one level, by code. */
export const levelFile = z.object({
  contract: wholeNumber,
  release: z.string(),
  level: z.literal(LEVELS),
  areas: z.array(z.object({ code: z.string(), name: z.string() })),
});
/** What {@link levelFile} reads. */
export type LevelFile = z.infer<typeof levelFile>;
