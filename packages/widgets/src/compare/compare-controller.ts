import type { Client, MeasureName } from '@crimetrends/sdk';
import { mistake } from '../controllers/ask-place.js';
import { ElementController, type ElementHost } from '../controllers/element-controller.js';
import { measureOf } from '../controllers/measure-of.js';
import { sharedClient } from '../controllers/shared-client.js';
import { loadingView, problemView } from '../frame/element-view.js';
import type { ElementInputs } from '../frame/place-inputs.js';
import { askSides, type SidesAnswer } from './ask-sides.js';
import { compareView, type CompareView } from './compare.view.js';
import { compareWords } from './compare.words.js';

/** The inputs of this element besides those common to all. */
export interface CompareInputs extends ElementInputs<Client> {
  areas: string | null | undefined;
  measure: MeasureName | null | undefined;
}

type Host = ElementHost<Client> & CompareInputs;

const MOST = 4;

/** Asks for two to four places at once. */
export function compareController(host: Host): ElementController<SidesAnswer, CompareView, Client> {
  return new ElementController<SidesAnswer, CompareView, Client>(host, {
    inputs: () => [host.areas, host.measure, host.release],
    clientFor: (base) => sharedClient(base, host.release),
    load: async (client) => askSides(client, placesIn(host.areas), measureOf(host.measure)),
    detail: ({ result }) => ({ result }),
    context: () => ({}),
    loading: loadingView,
    failed: problemView,
    done: compareView,
  });
}

/** The places that a page names. The client checks whether each is well formed. */
export function placesIn(text: string | null | undefined): string[] {
  const words = compareWords('en');
  const places = (text ?? '')
    .split(',')
    .map((place) => place.trim().toUpperCase())
    .filter(Boolean);
  if (places.length < 2) throw mistake(words.setAreas);
  if (places.length > MOST) throw mistake(words.tooMany(places.length));
  const again = places.find((place, index) => places.indexOf(place) < index);
  if (again) throw mistake(words.twice(again));
  return places;
}
