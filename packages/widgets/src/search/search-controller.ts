import type { Client, Level } from '@crimetrends/sdk';
import { LEVELS } from '@crimetrends/sdk/contract';
import { mistake } from '../controllers/ask-place.js';
import { ElementController, type ElementHost } from '../controllers/element-controller.js';
import { sharedClient } from '../controllers/shared-client.js';
import { bareView, loadingView, problemView, type ElementView } from '../frame/element-view.js';
import type { ElementInputs } from '../frame/place-inputs.js';
import { badTemplate } from './destination.js';
import { searchWords } from './search.words.js';

/** The inputs of a search besides those common to all elements. */
export interface SearchInputs extends ElementInputs<Client> {
  levels: string | null | undefined;
  limit: string | number | null | undefined;
  label: string | null | undefined;
  to: string | null | undefined;
  for: string | null | undefined;
}

/** Options of a search whose attributes are valid. */
interface Question {
  client: Client;
  limit: number;
  levels: readonly Level[] | undefined;
}

/** What the search shows; `question` once the bundle is ready. */
export interface SearchView extends ElementView {
  question?: Question;
}

export type SearchController = ElementController<Question, SearchView, Client>;

const LIMIT = 8;

/** Checks the attributes and finds the bundle before anything is typed. */
export function searchController(host: ElementHost<Client> & SearchInputs): SearchController {
  return new ElementController<Question, SearchView, Client>(host, {
    inputs: () => [host.levels, host.limit, host.to, host.release],
    clientFor: (base) => sharedClient(base, host.release),
    load: async (client) => ({ client, ...checked(host) }),
    detail: () => ({}),
    context: () => ({}),
    loading: loadingView,
    failed: problemView,
    done: (question, demo, context) => ({ ...bareView(context, demo), question }),
  });
}

function checked({
  levels: text,
  limit: given,
  to,
  baseURI,
}: SearchInputs & { baseURI: string }): Omit<Question, 'client'> {
  const words = searchWords('en');
  const levels = text?.split(/[\s,]+/).filter(Boolean) ?? [];
  const strange = levels.find((level) => !(LEVELS as readonly string[]).includes(level));
  if (strange !== undefined) throw mistake(words.noLevel(strange, LEVELS.join(', ')));
  const limit = Number(given || LIMIT);
  if (!Number.isSafeInteger(limit) || limit < 1 || limit > 50)
    throw mistake(words.noLimit(String(given)));
  const bad = badTemplate(to ?? '', baseURI);
  if (bad !== undefined) throw mistake(words.noAddress(bad));
  return { limit, levels: levels.length > 0 ? (levels as Level[]) : undefined };
}
