import { countPostcodes } from '../../core/geography/postcode-rows.js';
import { oldGapWarnings } from '../../core/input/known-gap-age.js';
import { policeBytes } from '../../core/police/month-cache/months-read.js';
import { areaCounts, type BuildReport } from '../../core/release/build-report.js';
import type { OpenWorkbench } from '../input/workbench.js';
import type { ReleaseParts } from './release-parts.js';
import type { WrittenContent } from './write-content.js';

/** What a build did. The caller adds how long it took. */
export type BuiltRelease = Omit<BuildReport, 'seconds' | 'steps' | 'peakMemoryMb'>;

/** The report of a build, for people and for machines. */
export function builtRelease(
  { options: { cache, today }, folder, notes }: OpenWorkbench,
  { inputs, police: { street }, context, combined, postcodes }: ReleaseParts,
  { written, content: { records, manifest }, revisions }: WrittenContent,
): BuiltRelease {
  return {
    ...written,
    window: inputs.window,
    months: inputs.months,
    ledger: manifest.ledger,
    ...(context.sales && { sales: context.sales.total }),
    areas: areaCounts({ records }),
    coverage: { forces: combined.coverage },
    postcodes: countPostcodes(postcodes),
    monthsRead: {
      ...(cache !== undefined && { cache }),
      fromCache: street.fromCache,
      readAnew: street.readAnew,
      policeBytes: policeBytes(inputs.inventory, folder.bytesRead),
    },
    revisions,
    notes: [...notes, ...manifest.notes],
    warnings: today === undefined ? [] : oldGapWarnings(inputs.gaps, today),
    notUnderstood: inputs.inventory.left,
  };
}
