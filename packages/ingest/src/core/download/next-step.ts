import type { PlannedDownload } from './plan.js';

/** The last sentence of a failure: what the operator can do. */
export function nextStepOf({ source, page }: PlannedDownload): (refused: boolean) => string {
  return (refused) =>
    refused
      ? `Look for the new address on ${page} and put it into sources/download/${source}.json, or ` +
        `name a mirror with --base-url ${source}=….`
      : 'Run the same command again later; what was fetched is kept where the server lets it be continued.';
}
