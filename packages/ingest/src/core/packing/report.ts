import { NEEDS_WHOLE_BUNDLE, PACKED_ELEMENTS } from './packed-elements.js';
import { bytesInWords, numberText } from '../number-text.js';

/** Result of `pack`, for people and for machines (`--json`). */
export interface PackReport {
  out: string;
  release: string;
  outcodes: string[];
  elements: string[];
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
  elements,
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
    `  elements ${elements.join(', ')}`,
    ...notPacked(elements),
    `  page     index.html; look at it with “crimetrends serve ${out}”`,
    '  hosting  README.txt, HEADERS.txt',
    `  time     ${seconds.toFixed(1)} s`,
    '',
  ].join('\n');
}

/** What a page must not expect of the pack. */
function notPacked(elements: readonly string[]): string[] {
  const others = PACKED_ELEMENTS.filter((name) => !elements.includes(name));
  return [
    ...(others.length > 0 ? [`  not in   ${others.join(', ')}: name them with --elements`] : []),
    ...Object.entries(NEEDS_WHOLE_BUNDLE).map(
      ([name, needs]) => `           ${name}: needs ${needs}`,
    ),
  ];
}
