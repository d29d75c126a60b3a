import '@crimetrends/widgets/card';
import { createApp } from 'vue';
import CrimeByPostcode from './CrimeByPostcode.vue';

createApp(CrimeByPostcode).mount('#app');
