import * as z from 'zod/mini';
import { ledger } from './ledger.js';
import { monthRange } from '../vocabulary/months.js';
import { similarityVariable } from './similar.js';
import { textByKey } from '../schema/text-by-key.js';
import { wholeNumber } from '../schema/whole-number.js';

/** A file that went in, or was found and left: its bytes can be fetched again and compared. */
export const inputFile = z.object({
  file: z.string(),
  rows: wholeNumber,
  bytes: wholeNumber,
  sha256: z.string(),
  /** Which census table it is, for example `TS001`. */
  table: z.optional(z.string()),
});

/** A publisher's product, with the words its licence asks for. */
export const source = z.object({
  id: z.string(),
  publisher: z.string(),
  title: z.string(),
  /** Which edition was used, for example `WD24 / LAD24` or `2025-12`. */
  edition: z.string(),
  licence: z.string(),
  attribution: z.string(),
  url: z.string(),
  files: z.array(inputFile),
});
/** What {@link source} reads. */
export type Source = z.infer<typeof source>;

/** `manifest.json`: what a release is made of. */
export const manifest = z.object({
  contract: wholeNumber,
  release: z.string(),
  window: monthRange,
  months: monthRange,
  demo: z.optional(z.literal(true)),
  /** The code that wrote the bundle. */
  codeVersion: z.string(),
  /** Formula versions, for example `{ rate: '1', interval: 'byar+exact/1' }`. */
  formulas: textByKey,
  /** The edition of each geography and denominator. */
  editions: textByKey,
  /** Number of areas by level. */
  areas: z.catchall(z.object({}), wholeNumber),
  /**
   * How many areas are named as similar to one, and by what they are chosen; absent where none are.
   */
  similarAreas: z.optional(
    z.object({ areas: wholeNumber, variables: z.array(similarityVariable) }),
  ),
  ledger,
  sources: z.array(source),
  /**
   * Present in a pack: the outcodes it was cut to, and the sha256 of SHA256SUMS of the whole
   * release it was cut from.
   */
  subset: z.optional(z.object({ outcodes: z.array(z.string()), checksumsSha256: z.string() })),
  /** Choices the build made and a reader should know, as sentences. */
  notes: z.array(z.string()),
});
/** What {@link manifest} reads. */
export type Manifest = z.infer<typeof manifest>;
