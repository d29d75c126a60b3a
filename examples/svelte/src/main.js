import '@crimetrends/widgets/card';
import { mount } from 'svelte';
import CrimeByPostcode from './CrimeByPostcode.svelte';

mount(CrimeByPostcode, { target: document.getElementById('app') });
