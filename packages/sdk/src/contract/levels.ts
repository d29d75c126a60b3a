import * as z from 'zod/mini';
import { LEVELS } from './codes.js';

/** `levels/<level>.json`: the areas of one level, by code. */
export const levelFile = z.object({
  contract: z.int(),
  release: z.string(),
  level: z.enum(LEVELS),
  areas: z.array(z.object({ code: z.string(), name: z.string() })),
});
export type LevelFile = z.infer<typeof levelFile>;
