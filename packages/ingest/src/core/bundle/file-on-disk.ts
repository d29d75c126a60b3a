/** A file of a bundle on disk. */
export interface FileOnDisk {
  /** Path below the bundle's folder, with `/`. */
  path: string;
  sha256: string;
  bytes: number;
  text: string;
}
