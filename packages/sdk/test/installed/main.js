import '@crimetrends/widgets/card';
