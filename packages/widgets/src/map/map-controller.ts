import type {
  BoundariesQuery,
  Client,
  DrawnLevel,
  MeasureName,
  RankingQuery,
} from '@crimetrends/sdk';
import { mistake } from '../controllers/ask-place.js';
import { ElementController, type ElementHost } from '../controllers/element-controller.js';
import { measureOf } from '../controllers/measure-of.js';
import { sharedClient } from '../controllers/shared-client.js';
import { loadingView, problemView } from '../frame/element-view.js';
import type { ElementInputs } from '../frame/place-inputs.js';
import { rankingWords } from '../ranking/ranking.words.js';
import type { Lang } from '../words/words.js';
import { mapView, type MapAnswer, type MapView } from './map.view.js';

/** The inputs of a map besides those common to all elements. */
export interface MapInputs extends ElementInputs<Client> {
  level: DrawnLevel | null | undefined;
  within: string | null | undefined;
  area: string | null | undefined;
  measure: MeasureName | null | undefined;
}

type Host = ElementHost<Client> & MapInputs;

// A map needs every area.
const ALL = Number.MAX_SAFE_INTEGER;

/** Asks for the outlines and the figures of the same areas in parallel. */
export function mapController(host: Host): ElementController<MapAnswer, MapView, Client> {
  // A map is rendered at every move of the pointer, and each path is long.
  let last: { answer: MapAnswer; lang: Lang; view: MapView } | undefined;
  return new ElementController<MapAnswer, MapView, Client>(host, {
    inputs: () => [host.level, host.within, host.measure, host.area, host.release],
    clientFor: (base) => sharedClient(base, host.release),
    load: (client) => ask(client, host),
    detail: ({ result }) => ({ result }),
    context: () => ({}),
    loading: loadingView,
    failed: problemView,
    done: (answer, demo, context) => {
      if (last?.answer !== answer || last.lang !== context.lang)
        last = { answer, lang: context.lang, view: mapView(answer, demo, context) };
      return last.view;
    },
  });
}

async function ask(
  client: Client,
  { level: levelText, within: withinText, area, measure: measureText }: Host,
): Promise<MapAnswer> {
  const within = withinText?.trim().toUpperCase() ?? '';
  const level = levelText?.trim().toLowerCase() || (within ? 'ward' : 'ltla');
  if (!within && (level === 'ward' || level === 'lsoa21'))
    throw mistake(rankingWords('en').setWithin(level, 'ltla'));
  // The client checks levels and codes.
  const query = { level, ...(within && { within }) };
  const [boundaries, result] = await Promise.all([
    client.boundaries(query as BoundariesQuery),
    client.ranking({
      ...query,
      measure: measureOf(measureText),
      limit: ALL,
    } as RankingQuery),
  ]);
  return { boundaries, result, level, within, area: area?.trim().toUpperCase() };
}
