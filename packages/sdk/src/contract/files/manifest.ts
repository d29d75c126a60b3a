import * as z from 'zod/mini';
import { ledger } from './ledger.js';
import { monthRange } from '../vocabulary/months.js';
import { similarityVariable } from './similar.js';
import { textByKey } from '../schema/text-by-key.js';
import { wholeNumber } from '../schema/whole-number.js';

/** An input file, whether used or set aside, with the digest to check a fresh download against. */
export const inputFile = z.object({
  file: z.string(),
  rows: wholeNumber,
  bytes: wholeNumber,
  sha256: z.string(),
  /** Census table of the file, for example `TS001`. */
  table: z.optional(z.string()),
});

/** A publisher's product, with the attribution its licence requires. */
export const source = z.object({
  id: z.string(),
  publisher: z.string(),
  title: z.string(),
  /** The edition used, for example `WD24 / LAD24` or `2025-12`. */
  edition: z.string(),
  licence: z.string(),
  attribution: z.string(),
  url: z.string(),
  files: z.array(inputFile),
});
/** Inferred from {@link source}. */
export type Source = z.infer<typeof source>;

/** Who answers for the release: a person or an organisation, and an email address or URL. */
export const responsibleParty = z.object({ name: z.string(), contact: z.string() });
/** Inferred from {@link responsibleParty}. */
export type ResponsibleParty = z.infer<typeof responsibleParty>;

/** `manifest.json`: what a release was built from. */
export const manifest = z.object({
  contract: wholeNumber,
  release: z.string(),
  window: monthRange,
  months: monthRange,
  demo: z.optional(z.literal(true)),
  /** As the operator named it; absent if the operator has named nobody. */
  responsible: z.optional(responsibleParty),
  /** The day for which the operator has announced the next release, `YYYY-MM-DD`. */
  nextRelease: z.optional(z.string()),
  /** Version of the code that built the bundle. */
  codeVersion: z.string(),
  /** Formula versions, for example `{ rate: '1', interval: 'byar+exact/1' }`. */
  formulas: textByKey,
  /** Edition of each geography and denominator. */
  editions: textByKey,
  /** Number of areas by level. */
  areas: z.catchall(z.object({}), wholeNumber),
  /**
   * Number of similar areas per area, and the variables they are chosen by; absent if there are
   * none.
   */
  similarAreas: z.optional(
    z.object({ areas: wholeNumber, variables: z.array(similarityVariable) }),
  ),
  ledger,
  sources: z.array(source),
  /**
   * Only in a pack: the outcodes it is limited to, and the sha256 of SHA256SUMS of the full
   * release.
   */
  subset: z.optional(z.object({ outcodes: z.array(z.string()), checksumsSha256: z.string() })),
  /** Decisions of the build that readers should know about, as sentences. */
  notes: z.array(z.string()),
});
/** Inferred from {@link manifest}. */
export type Manifest = z.infer<typeof manifest>;
