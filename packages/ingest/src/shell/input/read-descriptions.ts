import { text } from 'node:stream/consumers';
import {
  parseInputDescription,
  parseKnownGaps,
  type InputDescription,
} from '../../core/input/input-description.js';
import { filesOf, type Inventory } from '../../core/input/inventory.js';
import type { KnownGapEntry } from '../../core/input/known-gaps.js';
import type { InputFile } from './input-files.js';

/** What the input says of itself, and known gaps: the committed ones and the input's own. */
export interface Descriptions {
  input: InputDescription;
  gaps: KnownGapEntry[];
}

/** Reads the small JSON files of the input folder. */
export async function readDescriptions(
  inventory: Inventory,
  files: ReadonlyMap<string, InputFile>,
  committed: readonly KnownGapEntry[],
): Promise<Descriptions> {
  const read = async (file: string): Promise<string> => text(await files.get(file)!.open());
  const described: Descriptions = { input: {}, gaps: [...committed] };
  for (const { file } of filesOf(inventory, 'inputDescription'))
    described.input = { ...described.input, ...parseInputDescription(await read(file), file) };
  for (const { file } of filesOf(inventory, 'knownGaps'))
    described.gaps.push(...parseKnownGaps(await read(file), file));
  return described;
}
