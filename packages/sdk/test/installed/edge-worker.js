import { createClient } from '@crimetrends/sdk';
import { said } from './said.mjs';

export async function answer(base) {
  return new Response(said(await createClient({ base }).postcode('QA1 1AD')));
}
