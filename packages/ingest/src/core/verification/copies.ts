import type { ForceCoverage } from '@crimetrends/sdk/contract';

/** Texts that must agree wherever they are repeated: by code, then by text. */
export type Copies = Map<string, Map<string, Repeated>>;

/** The first file with a text, and the number of files. */
interface Repeated {
  file: string;
  times: number;
}

/** Counts a text under a code. */
export function addCopy(copies: Copies, code: string, text: string, file: string): void {
  const texts = copies.get(code) ?? new Map<string, Repeated>();
  const known = texts.get(text);
  if (known) known.times += 1;
  else texts.set(text, { file, times: 1 });
  copies.set(code, texts);
}

/** What files repeat of a police force's coverage. */
export function forceText({ name, months, noLocation }: ForceCoverage): string {
  return JSON.stringify([name, months, noLocation?.crime, noLocation?.of]);
}
