import { useEffect, useState } from 'react';

/**
 * Asks a client for a postcode. Returns `{ status: 'loading' }`, a result, or `{ status: 'failed',
 * error }`. Outdated requests are aborted.
 */
export function usePostcode(client, postcode) {
  const [state, setState] = useState({ status: 'loading' });
  useEffect(() => {
    const controller = new AbortController();
    setState({ status: 'loading' });
    client
      .withSignal(controller.signal)
      .postcode(postcode)
      .then(setState, (error) => {
        if (!controller.signal.aborted) setState({ status: 'failed', error });
      });
    return () => controller.abort();
  }, [client, postcode]);
  return state;
}
