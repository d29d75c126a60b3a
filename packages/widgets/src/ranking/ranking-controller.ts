import type { Client, RankingQuery, RankingResult } from '@crimetrends/sdk';
import { RANKING_SCOPES, type MeasureName, type RankedLevel } from '@crimetrends/sdk/contract';
import { mistake } from '../controllers/ask-place.js';
import { ElementController, type ElementHost } from '../controllers/element-controller.js';
import { measureOf } from '../controllers/measure-of.js';
import { sharedClient } from '../controllers/shared-client.js';
import { loadingView, problemView, type ViewContext } from '../frame/element-view.js';
import type { ElementInputs } from '../frame/place-inputs.js';
import { rankingView, type RankingView, type RankingOptions } from './ranking.view.js';
import { rankingWords } from './ranking.words.js';

/** The inputs of a ranking besides those common to all elements. */
export interface RankingInputs extends ElementInputs<Client> {
  level: RankedLevel | null | undefined;
  within: string | null | undefined;
  area: string | null | undefined;
  measure: MeasureName | null | undefined;
  order: 'highest' | 'lowest' | null | undefined;
  pageSize: string | number | null | undefined;
  selectable: boolean;
  cities: boolean;
  areaLink: string | null | undefined;
}

type Host = ElementHost<Client> & RankingInputs;

interface Answer {
  result: RankingResult;
  level: string;
  within: string;
  measure: MeasureName;
}

// All rows at once: they are in one file anyway, and names can be sorted and all rows downloaded.
const ALL = Number.MAX_SAFE_INTEGER;

/**
 * Asks for a ranking. While another measure of the same areas is loading, the previous table stays
 * under its own title.
 */
export function rankingController(
  host: Host,
  showing: () => RankingOptions,
): ElementController<Answer, RankingView, Client> {
  let before: { field: string; view: RankingView } | undefined;
  const fieldOf = ({ lang }: ViewContext): string =>
    [host.level, host.cities, host.within, host.bundle, host.release, lang === 'en'].join('\n');
  return new ElementController<Answer, RankingView, Client>(host, {
    inputs: () => [
      host.level,
      host.cities,
      host.within,
      host.measure,
      host.order,
      host.area,
      host.pageSize,
      host.areaLink,
      host.release,
    ],
    clientFor: (base) => sharedClient(base, host.release),
    load: async (client) => ask(client, host),
    detail: ({ result }) => ({ result }),
    context: () => ({}),
    loading: (context) =>
      before?.field === fieldOf(context)
        ? { ...before.view, renewing: true }
        : loadingView(context),
    failed: problemView,
    done: (asked, demo, context) => {
      const view = rankingView(asked.result, { ...asked, ...showing() }, demo, context);
      before = { field: fieldOf(context), view };
      return view;
    },
  });
}

async function ask(
  client: Client,
  { level: levelText, cities, within: withinText, measure: measureText, order: orderText }: Host,
): Promise<Answer> {
  const level = levelText?.trim().toLowerCase() || (cities ? 'town' : 'ltla');
  const within = withinText?.trim().toUpperCase() ?? '';
  const measure = measureOf(measureText);
  const scopes = Object.hasOwn(RANKING_SCOPES, level)
    ? (RANKING_SCOPES[level as RankedLevel] as readonly string[])
    : ['nation'];
  if (!within && !scopes.includes('nation'))
    throw mistake(rankingWords('en').setWithin(level, scopes.join(', ')));
  const order = orderText?.trim().toLowerCase();
  // The client checks levels, codes and orders.
  const query = {
    level,
    measure,
    limit: ALL,
    ...(cities && { cities }),
    ...(within && { within }),
    ...(order && { order }),
  } as RankingQuery;
  return { level, within, measure, result: await client.ranking(query) };
}
