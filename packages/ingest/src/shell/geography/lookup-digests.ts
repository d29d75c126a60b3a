import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { LsoaRow } from '../../core/geography/geography.js';
import type { Warehouse } from '../warehouse.js';

/** Digest of the bytes of several lookups. */
export function lookupsDigest(read: readonly { sha256: string }[]): string {
  return createHash('sha256')
    .update(read.map(({ sha256 }) => sha256).join())
    .digest('hex');
}

const CHILD_ROW = z.object({
  lsoa11: z.string(),
  lsoa21: z.string(),
  change: z.nullable(z.string()),
  lsoa_no: z.int(),
  latitude_e6: z.nullable(z.int()),
  longitude_e6: z.nullable(z.int()),
});

/**
 * Digest of everything that gives a row its LSOA: the list of LSOAs, and the children of 2011 LSOAs
 * with their centroids.
 */
export async function placingDigest(
  warehouse: Warehouse,
  lsoas: readonly LsoaRow[],
): Promise<string> {
  const children = await warehouse.rows('marts/geography/lsoa11_children.sql', CHILD_ROW);
  return createHash('sha256')
    .update(JSON.stringify([lsoas.map(({ code }) => code), children]))
    .digest('hex');
}
