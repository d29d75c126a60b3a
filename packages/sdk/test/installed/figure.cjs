const { createClient } = require('@crimetrends/sdk');
const { said } = require('./said.mjs');

createClient({ base: process.argv[2] })
  .postcode('QA1 1AD')
  .then((result) => console.log(said(result)));
