/**
 * One file of the demo input: its path inside the folder (or the ZIP) and its bytes or UTF-8 text.
 */
export interface DemoFile {
  path: string;
  content: string | Uint8Array;
}
