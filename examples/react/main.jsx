import { createClient } from '@crimetrends/sdk';
import {
  brochureParagraph,
  demoSentence,
  notFoundSentence,
  outOfCoverageSentence,
} from '@crimetrends/sdk/sentences';
import { CrimetrendsCard } from '@crimetrends/widgets/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { usePostcode } from './use-postcode.js';

const root = document.getElementById('app');
const client = createClient({ base: root.dataset.base });
const { demo } = await client.release();
createRoot(root).render(<App first={root.dataset.postcode} />);

function App({ first }) {
  const [postcode, setPostcode] = useState(first);
  const ask = (event) => {
    event.preventDefault();
    setPostcode(new FormData(event.currentTarget).get('postcode'));
  };
  return (
    <main>
      <form onSubmit={ask}>
        <label>
          Postcode <input name="postcode" defaultValue={first} autoComplete="postal-code" />
        </label>{' '}
        <button>Show</button>
      </form>
      {demo && <p>{demoSentence('en')}</p>}
      <Answer postcode={postcode} />
      <CrimetrendsCard
        postcode={postcode}
        client={client}
        lang="en"
        onCrimetrendsError={({ detail }) => console.warn(detail.message)}
      />
    </main>
  );
}

/** Handles every status. A place without figures is not an error. */
function Answer({ postcode }) {
  const state = usePostcode(client, postcode);
  if (state.status === 'loading') return <p role="status">Loading…</p>;
  if (state.status === 'failed') return <p role="alert">{state.error.message}</p>;
  if (state.status === 'notFound') return <p role="status">{notFoundSentence(state, 'en')}</p>;
  if (state.status === 'outOfCoverage')
    return <p role="status">{outOfCoverageSentence(state, 'en')}</p>;
  return <p role="status">{brochureParagraph(state.area, { postcode: state.postcode }, 'en')}</p>;
}
