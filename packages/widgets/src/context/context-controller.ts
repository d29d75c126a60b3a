import type { AreaSurroundings, Client } from '@crimetrends/sdk';
import { withAbsence, type PlaceAnswer } from '../controllers/ask-place.js';
import { askProfile, type ProfileResult } from '../controllers/ask-profile.js';
import { ElementController, type ElementHost } from '../controllers/element-controller.js';
import { measureOf } from '../controllers/measure-of.js';
import { sharedClient } from '../controllers/shared-client.js';
import { loadingView, problemView } from '../frame/element-view.js';
import type { PlaceInputs } from '../frame/place-inputs.js';
import { placeView, type PlaceView } from '../frame/place-view.js';
import { contextView, type ContextGroup } from './context.view.js';

interface Answer {
  place: PlaceAnswer<ProfileResult>;
  context: AreaSurroundings | undefined;
}

type Groups = ContextGroup[] | undefined;

/** Asks for an area, and then for its context. */
export function contextController(
  host: ElementHost<Client> & PlaceInputs<Client>,
): ElementController<Answer, PlaceView<Groups>, Client> {
  return new ElementController<Answer, PlaceView<Groups>, Client>(host, {
    inputs: () => [host.area, host.postcode, host.outcode, host.measure, host.release],
    clientFor: (base) => sharedClient(base, host.release),
    load: async (client) => {
      measureOf(host.measure);
      const result = await askProfile(client, host);
      return { place: await withAbsence(result), context: await contextOf(client, result) };
    },
    detail: ({ place }) => ({ result: place.result }),
    context: () => ({ postcode: host.postcode }),
    loading: loadingView,
    failed: problemView,
    done: ({ place, context }, demo, viewContext) =>
      placeView(place, 'crime', demo, viewContext, (area, _measure, lang) =>
        contextView(
          area,
          context,
          lang,
          'postcode' in place.result ? place.result.postcode : undefined,
        ),
      ),
  });
}

async function contextOf(
  client: Client,
  result: ProfileResult,
): Promise<AreaSurroundings | undefined> {
  // An outcode cuts through LSOAs, so it has no census figures.
  if (!('area' in result) || result.area.level === 'outcode') return undefined;
  const found = await client.context(result.area.code);
  return 'context' in found ? found.context : undefined;
}
