// Usage: node card-image.mjs <address of a bundle> <area code or postcode> <file without ending>
// Writes the card as SVG and PNG, and prints the text for the picture's alt attribute.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createClient } from '@crimetrends/sdk';
import { cardAlt, cardSvg } from '@crimetrends/widgets/drawing';
import { Resvg } from '@resvg/resvg-js';

const [base, place, file] = process.argv.slice(2);
const client = createClient({ base });
const asked = { client, [/^[A-Z]\d{8}$/i.test(place) ? 'area' : 'postcode']: place };

const svg = await cardSvg(asked);
writeFileSync(`${file}.svg`, svg);

const { resolve } = createRequire(import.meta.url);
const fontFiles = ['400Regular', '600SemiBold'].map((weight) =>
  resolve(`@expo-google-fonts/open-sans/${weight}/OpenSans_${weight}.ttf`),
);
const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Open Sans' };
const picture = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: 2 } }).render();
writeFileSync(`${file}.png`, picture.asPng());
console.log(await cardAlt(asked));
