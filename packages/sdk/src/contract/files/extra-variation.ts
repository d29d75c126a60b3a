import * as z from 'zod/mini';
import { LEVELS, type Level } from '../vocabulary/codes.js';
import { wholeNumber, wholeNumbers } from '../schema/whole-number.js';

/**
 * τ by measure, in the order of MEASURE_NAMES, to 3 decimals: how much the areas of a level vary
 * from year to year beyond chance, as a standard deviation on the log scale.
 */
export const tauByMeasure = z.array(z.number());

/**
 * τ by level and measure. A catchall, not a record of levels, so that a level added later is not
 * rejected.
 */
export const tauByLevel: z.ZodMiniType<Partial<Record<Level, readonly number[]>>> = z.catchall(
  z.object({}),
  tauByMeasure,
);

/**
 * Where a τ comes from. `release`: measured in areas of this release. `reference`: of the project's
 * reference table, January to April 2024 against 2025 in 37 forces.
 */
export const TAU_ORIGINS = ['release', 'reference'] as const;

/** One of {@link TAU_ORIGINS}. */
export type TauOrigin = (typeof TAU_ORIGINS)[number];

/** `extra-variation.json`: how much areas vary from year to year beyond chance, and how we know. */
export const extraVariationFile = z.object({
  contract: wholeNumber,
  release: z.string(),
  /** Fewest areas that a τ is measured in. */
  fewestAreas: wholeNumber,
  levels: z.array(
    z.object({
      level: z.literal(LEVELS),
      tau: tauByMeasure,
      /**
       * By measure: how many areas τ was measured in, with 20 incidents or more in the two years
       * together; of the reference table, how many that had.
       */
      areas: wholeNumbers,
      from: z.array(z.literal(TAU_ORIGINS)),
      /**
       * By measure: the level it was measured at. A finer one where this one has none of its own: it
       * is then rather too large.
       */
      measuredAt: z.array(z.literal(LEVELS)),
    }),
  ),
});
/** Inferred from {@link extraVariationFile}. */
export type ExtraVariationFile = z.infer<typeof extraVariationFile>;
