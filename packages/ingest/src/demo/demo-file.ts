/** A file of the demonstration: path within the folder or ZIP, and bytes or UTF-8 text. */
export interface DemoFile {
  path: string;
  content: string | Uint8Array;
}
