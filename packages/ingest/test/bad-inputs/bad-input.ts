import type { Ledger, SalesLedger } from '@crimetrends/sdk/contract';
import type { IngestErrorCode } from '../../src/core/ingest-error.js';
import type { BuildOptions } from '../../src/shell/run/build-options.js';
import type { InputDraft } from './input-draft.js';

/**
 * How a build ends: with a named error, or with a release whose ledger and notes say where
 * everything went.
 */
export type End = Stop | Release;

export interface Stop {
  code: IngestErrorCode;
  /** What the sentence must name: file, line, what was found, the next step. */
  says: readonly string[];
  line?: number;
}

export interface Release {
  /**
   * Rows by bucket, more or fewer than without the fault; nothing: as if the fault were not there.
   */
  ledger?: Partial<Ledger>;
  /** The same for house sales. */
  sales?: Partial<SalesLedger>;
  /** What a note, or the list of what was not understood, must say. */
  says?: readonly string[];
}

/** One thing wrong with an input, and how it must end. */
export interface BadInput {
  /** What is wrong, as a person would say it. */
  name: string;
  /** Paths, by how they begin, that the input has besides what a build needs. */
  with?: readonly string[];
  spoil: (draft: InputDraft) => void | Promise<void>;
  /** Done to the folder once the files lie in it, for what is no file. */
  place?: (folder: string) => void;
  end: End;
  /** What `inspect` says of it; left out where only reading every row shows it. */
  inspect?: readonly string[];
  options?: Partial<BuildOptions>;
}
