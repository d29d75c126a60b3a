import { createClient, isCrimeTrendsError } from '@crimetrends/sdk';
import {
  brochureParagraph,
  demoSentence,
  notFoundSentence,
  outOfCoverageSentence,
} from '@crimetrends/sdk/sentences';

const client = createClient({ base: '/bundle/' });
const form = document.querySelector('form');
const answer = document.querySelector('#answer');

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void show(new FormData(form).get('postcode'));
});
await show(new FormData(form).get('postcode'));

async function show(postcode) {
  try {
    const demo = document.querySelector('#demo');
    demo.hidden = !(await client.release()).demo;
    demo.textContent = demoSentence('en');
    answer.textContent = sentence(await client.postcode(postcode));
  } catch (error) {
    if (!isCrimeTrendsError(error)) throw error;
    answer.textContent = error.message;
  }
}

/** Handles every status. A place without figures is not an error. */
function sentence(result) {
  if (result.status === 'notFound') return notFoundSentence(result, 'en');
  if (result.status === 'outOfCoverage') return outOfCoverageSentence(result, 'en');
  return brochureParagraph(result.area, { postcode: result.postcode }, 'en');
}
