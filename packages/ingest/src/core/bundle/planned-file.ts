/**
 * A file to write: its path below the bundle's base, and its content as JSON. The contract has not
 * checked it yet.
 */
export interface PlannedFile {
  path: string;
  json: string;
}
