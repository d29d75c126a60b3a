import {
  levelOfCode,
  lookupPaths,
  parseGssCode,
  parsePostcode,
  placeOutsideByOutcode,
} from '@crimetrends/sdk/contract';
import { preload, preloads, preloadBase } from './preloaded.js';

/**
 * Preloads the files of the cards in view, once the pointer that the script tag asked for arrives.
 */
export function preloadFigures(): void {
  // The card asks for its charts only once its own code is there.
  import('../card/card.charts.js').catch(() => {});
  for (const card of document.querySelectorAll('crimetrends-card:not(:defined)')) {
    const base = preloadBase(card);
    const pointer = base + lookupPaths.pointer();
    const answer = preloads.get(pointer);
    if (!answer) continue;
    preloads.set(card, undefined);
    // Whoever takes the pointer gets it only once the files are requested, and so finds them here.
    const whole = answer.then(async (found: Response) => {
      const { release } = (await found
        .clone()
        .json()
        .catch(() => ({}))) as { release?: string };
      if (release)
        for (const path of pathsOf(release, card))
          if (!preloads.has(base + path)) preload(base + path);
      return found;
    });
    // The element that takes it reports the failure.
    whole.catch(() => {});
    preloads.set(pointer, whole);
    // Without crimetrends.css cards have no height yet, and all are in the same place.
    if (!card.clientHeight) break;
  }
}

function pathsOf(release: string, card: Element): string[] {
  const [area, postcode] = ['area', 'postcode'].map((name) => card.getAttribute(name) ?? '') as [
    string,
    string,
  ];
  const code = parseGssCode(area);
  const level = code && levelOfCode(code);
  if (level) return [lookupPaths.area(release, level, code)];
  const outcode = parsePostcode(postcode)?.outcode;
  return outcode && !placeOutsideByOutcode(outcode)
    ? [lookupPaths.postcodes(release, outcode), lookupPaths.outcode(release, outcode)]
    : [];
}
