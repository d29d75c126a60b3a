/** A stored file, as far as the target’s listing describes it. */
export interface StoredFile {
  bytes?: number;
  etag?: string;
}

/** A file to be sent, checked against SHA256SUMS. */
export interface OutgoingFile {
  /** Path below the bundle’s base. */
  path: string;
  content: Buffer;
  sha256: string;
}

/**
 * Where a bundle is published. Paths are below its base; each write stores a whole file or none.
 */
export interface PublicationTarget {
  /** Its name in messages. */
  readonly name: string;
  /** How many files may be sent at once. */
  readonly parallel: number;
  /** Names of the releases there, complete or not. */
  releases(): Promise<string[]>;
  /** Files below a folder, by path. */
  list(folder: string): Promise<Map<string, StoredFile>>;
  /** The plain bytes of a file; `undefined` when there is none. */
  read(path: string): Promise<Buffer | undefined>;
  /** Whether the stored file has the same content. */
  isStored(file: OutgoingFile, stored: StoredFile): Promise<boolean>;
  /** Stores a file and returns the number of bytes stored. */
  write(file: OutgoingFile): Promise<number>;
  remove(path: string): Promise<void>;
}
