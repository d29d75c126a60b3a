import type { BoundaryFile } from '@crimetrends/sdk/contract';
import type { FileOfKind } from '../../bundle/file-kinds.js';

/** A boundary file without its lines: which areas it draws. */
export type KeptBoundaries = Pick<
  BoundaryFile,
  'release' | 'level' | 'within' | 'withoutBoundary'
> & { path: { level: string; within: string }; drawn: string[] };

export function keptBoundaries({
  level,
  within,
  content,
}: FileOfKind<'boundaries'>): KeptBoundaries {
  const { release, withoutBoundary, areas } = content;
  return {
    release,
    level: content.level,
    within: content.within,
    withoutBoundary,
    path: { level, within },
    drawn: areas.map(({ code }) => code),
  };
}
