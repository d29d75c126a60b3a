/**
 * A file to write: its path below the bundle's base, and its content as JSON that the contract has
 * yet to read.
 */
export interface PlannedFile {
  path: string;
  json: string;
}
