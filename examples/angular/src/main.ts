import '@crimetrends/widgets/card';
import { bootstrapApplication } from '@angular/platform-browser';
import { CrimeByPostcode } from './crime-by-postcode.js';

await bootstrapApplication(CrimeByPostcode);
