// Takes ky's place in the script-tag build, where ky would weigh 8.5 kB of the card's 26: the part of it that the SDK's
// client uses, under the same names (rollup.config.js; small-ky.test.ts runs the client on it). npm users get ky itself.

interface Options {
  timeout: number;
  retry: { limit: number };
  headers: Record<string, string>;
  fetch?: (request: Request) => Promise<Response>;
}

// As ky: these may pass, as may a request that had no answer; one that ran out of time is not repeated.
const PASSING = [408, 413, 429, 500, 502, 503, 504];
const FIRST_WAIT_MS = 300;

function create({ timeout, retry, headers, fetch = (request) => globalThis.fetch(request) }: Options): (url: string) => { text(): Promise<string> } {
  const ask = async (url: string, tried: number): Promise<string> => {
    let response: Response | undefined;
    try {
      response = await fetch(new Request(url, { headers, signal: AbortSignal.timeout(timeout) }));
      if (response.ok) return await response.text();
      throw new Error(`answered ${response.status}`);
    } catch (error) {
      const passes = response ? PASSING.includes(response.status) : (error as Error).name !== 'TimeoutError';
      if (!passes || tried === retry.limit) throw Object.assign(error as Error, { response });
    }
    await new Promise((resolve) => { setTimeout(resolve, FIRST_WAIT_MS * 2 ** tried); });
    return ask(url, tried + 1);
  };
  return (url) => ({ text: () => ask(url, 0) });
}

export default { create };
