import type { Client, MeasureName } from '@crimetrends/sdk';
import { loadingView, problemView } from '../frame/element-view.js';
import type { PlaceInputs } from '../frame/place-inputs.js';
import { placeView, type ContentOf, type PlaceView } from '../frame/place-view.js';
import { withAbsence, type PlaceAnswer } from './ask-place.js';
import { askProfile, type ProfileResult } from './ask-profile.js';
import { ElementController, type ElementHost } from './element-controller.js';
import { measureOf } from './measure-of.js';
import { sharedClient } from './shared-client.js';

interface Answer {
  place: PlaceAnswer<ProfileResult>;
  measure: MeasureName;
}

/** The controller of an element about one place, whose content `contentOf` words. */
export function placeController<Content>(
  host: ElementHost<Client> & PlaceInputs<Client>,
  contentOf: ContentOf<Content>,
): ElementController<Answer, PlaceView<Content>, Client> {
  return new ElementController<Answer, PlaceView<Content>, Client>(host, {
    inputs: () => [host.area, host.postcode, host.outcode, host.measure, host.release],
    clientFor: (base) => sharedClient(base, host.release),
    load: async (client) => {
      const measure = measureOf(host.measure);
      return { measure, place: await withAbsence(await askProfile(client, host)) };
    },
    detail: ({ place }) => ({ result: place.result }),
    context: () => ({ postcode: host.postcode }),
    loading: loadingView,
    failed: problemView,
    done: ({ place, measure }, demo, context) =>
      placeView(place, measure, demo, context, contentOf),
  });
}
