import { createClient } from '@crimetrends/sdk';
import { CrimetrendsCard } from '@crimetrends/widgets';
import { said } from './said.mjs';

const client = createClient({ base: process.argv[2] });
console.log(said(await client.postcode('QA1 1AD')));
console.log(CrimetrendsCard.name);
