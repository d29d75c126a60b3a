import { createClient } from '@crimetrends/sdk';
import { cardHtml } from '@crimetrends/widgets/server';

const client = createClient({ base: process.argv[2] });
console.log(await cardHtml({ client, postcode: 'QA1 1AD' }));
