import type { CoverageLetter } from '@crimetrends/sdk/contract';
import { placeTypesTopic } from '../../core/context/place-types.js';
import { strayForces } from '../../core/coverage/force-coverage.js';
import { suspectNotes } from '../../core/coverage/suspect-notes.js';
import { lengthOf } from '../../core/input/choose-inputs.js';
import type { InputDescription } from '../../core/input/input-description.js';
import { leftTables } from '../../core/reconciliation/reconciliation.js';
import { recordBasis } from '../../core/release/area-records.js';
import { releaseContent } from '../../core/release/release-content.js';
import type { ReleaseContent } from '../../core/release/release-plan.js';
import { usedFiles } from '../../core/release/used-files.js';
import { withReconciliation } from '../../core/release/with-reconciliation.js';
import type { OpenWorkbench } from '../input/workbench.js';
import { policeFiles } from '../police/police-data.js';
import { KeptNeighbours } from './kept-neighbours.js';
import type { ReleaseParts } from './release-parts.js';

/**
 * Works out the figures of every area. Returns the content of the release by its name.
 * @param findings what the checks found, as sentences
 */
export function workOutRelease(
  { registry, options, kept, code }: OpenWorkbench,
  parts: ReleaseParts,
  findings: readonly string[],
): (release: string) => ReleaseContent {
  const { inputs, official, places, police, combined, context, postcodes, boundaries } = parts;
  const neighbours = options.cache === undefined ? undefined : new KeptNeighbours(kept, code);
  const contentOf = releaseContent({
    window: inputs.window,
    months: inputs.months,
    windowLength: lengthOf(inputs.window),
    geography: places.geography,
    centroids: places.centroids,
    counts: police.street.counts,
    coverage: combined.coverage,
    postcodes: { rows: postcodes, hasEndDates: places.hasEndDates },
    residents: places.residents.byOutcode,
    boundaries: boundaries.files,
    topics: {
      ...context.topics,
      outcomes: combined.outcomes.topic,
      placeTypes: placeTypesOf(parts, registry),
    },
    census: context.census,
    neighbours: neighbours?.find,
    sales: context.sales,
    files: police.street.files,
    ...(combined.outcomes.ledger && { outcomes: combined.outcomes.ledger }),
    used: usedFiles(
      [
        ...places.read,
        ...places.residents.read,
        ...context.read,
        ...boundaries.read,
        ...official.read,
      ],
      policeFiles(police),
    ),
    publishers: registry.publishers,
    reference: registry.extraVariation,
    notes: notesOf(parts, findings, registry),
    demoNotice: demoNotice(inputs.description),
    codeVersion: registry.codeVersion,
    operator: {
      ...(options.responsible && { responsible: options.responsible }),
      ...(options.nextRelease !== undefined && { nextRelease: options.nextRelease }),
    },
  });
  neighbours?.forgetOthers();
  return withReconciliation(contentOf, official.files, registry.forces);
}

/** Notice of a demonstration bundle; undefined for published data. */
export function demoNotice({ dataset, notice }: InputDescription): string | undefined {
  return dataset === 'demo' ? (notice ?? 'Demonstration data.') : undefined;
}

function placeTypesOf(
  { inputs, places: { geography }, combined: { coverage, snapPoints } }: ReleaseParts,
  { placeTypes }: OpenWorkbench['registry'],
): ReturnType<typeof placeTypesTopic> {
  const letters = coverage.map((force) => [...force.months] as CoverageLetter[]);
  const windowLength = lengthOf(inputs.window);
  return placeTypesTopic(snapPoints, placeTypes.types, (area) =>
    recordBasis(area, { geography, letters, windowLength }),
  );
}

function notesOf(
  { inputs, official, police, combined }: ReleaseParts,
  findings: readonly string[],
  { forces }: OpenWorkbench['registry'],
): string[] {
  return [
    ...inputs.notes,
    ...findings,
    ...police.street.notes,
    ...police.outcomes.notes,
    ...police.searches.notes,
    ...combined.outcomes.notes,
    ...leftTables(official.files, inputs.months),
    ...suspectNotes(combined.coverage),
    ...strayForces(combined.coverage, forces, police.street.files),
  ];
}
