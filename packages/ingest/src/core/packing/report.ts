import { bytesInWords, numberText } from '../number-text.js';

/** Result of `pack`, for people and for machines (`--json`). */
export interface PackReport {
  out: string;
  release: string;
  outcodes: string[];
  /** Files of larger areas. */
  areas: number;
  /** Files of the release and their bytes, before compression. */
  files: number;
  bytes: number;
  /** Script and stylesheet, before compression. */
  widgetBytes: number;
  seconds: number;
}

/** The result as text. */
export function packText({
  out,
  release,
  outcodes,
  areas,
  files,
  bytes,
  widgetBytes,
  seconds,
}: PackReport): string {
  return [
    `A pack of ${outcodes.join(', ')} from release ${release} is in ${out}`,
    `  figures  ${numberText(files)} files, ${bytesInWords(bytes)}; ${numberText(areas)} of larger areas`,
    `  widgets  ${bytesInWords(widgetBytes)}; a web server that compresses sends about a third`,
    `  page     index.html; look at it with “crimetrends serve ${out}”`,
    '  hosting  README.txt, HEADERS.txt',
    `  time     ${seconds.toFixed(1)} s`,
    '',
  ].join('\n');
}
