/** What a target’s listing shows of a file, besides that it is there. */
export interface StoredFile {
  bytes?: number;
  etag?: string;
}

/** A file on its way to a target, checked against SHA256SUMS. */
export interface OutgoingFile {
  /** Path below the bundle’s base. */
  path: string;
  content: Buffer;
  sha256: string;
}

/**
 * Where a bundle is published. Paths are below its base; each write puts a whole file in place or
 * none.
 */
export interface PublicationTarget {
  /** As messages name it. */
  readonly name: string;
  /** Most files on their way at once. */
  readonly parallel: number;
  /** Names of the releases there, whole or not. */
  releases(): Promise<string[]>;
  /** Files below a folder, by path. */
  list(folder: string): Promise<Map<string, StoredFile>>;
  /** The plain bytes of a file; `undefined` when there is none. */
  read(path: string): Promise<Buffer | undefined>;
  /** Whether what is stored is this very file. */
  holds(file: OutgoingFile, stored: StoredFile): Promise<boolean>;
  /** Stores a file and gives the bytes stored. */
  write(file: OutgoingFile): Promise<number>;
  remove(path: string): Promise<void>;
}
