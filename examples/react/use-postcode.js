import { useEffect, useState } from 'react';

/**
 * What a client says of a postcode: `{ status: 'loading' }`, a result, or `{ status: 'failed',
 * error }`. A question that is no longer wanted is ended.
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
