import { deliveryOf } from '../bundle/delivery.js';
import { attributions, type PackPage } from './page.js';
import { SECURITY_POLICY } from './policy.js';

/** `README.txt`: what the folder is, how to host it, and what must be shown. */
export function packReadme({ manifest, outcodes, postcodes }: PackPage): string {
  const { release, window } = manifest;
  const demo = manifest.demo ? '. DEMONSTRATION DATA: invented places and figures' : '';
  return `Recorded crime around ${outcodes.join(', ')}
Release ${release}, figures of ${window.from} to ${window.to}${demo}

index.html    an example page; open it through a web server, not as a file
widgets/      the script and the stylesheet
bundle/       the figures: ${outcodes.join(', ')}, and the local authorities, counties,
              regions, country and nation they lie in
HEADERS.txt   what the web server should send

To host it: copy the folder to any web server that serves files. Nothing else is
needed, nothing is fetched from elsewhere, and no cookie is set.

On your own page, three lines show a card; the paths are those of this folder:

  <link rel="stylesheet" href="/widgets/crimetrends.css" media="(scripting: enabled)">
  <script type="module" src="/widgets/crimetrends.js" data-bundle="/bundle/"></script>
  <crimetrends-card postcode="${postcodes[0] ?? outcodes[0]}"></crimetrends-card>

with a postcode of ${outcodes.join(', ')}, or area="…" with the code of a local
authority. Another postcode is said not to be found. Wards and single LSOAs are not
in the pack as areas of their own, nor are prices and census tables.

Each month: make the pack again and copy it over, bundle/latest.json last.
"crimetrends verify bundle" checks it.

These words must be shown where the figures are; the card shows the sources and the
licence, the example page all of them:

${attributions(manifest)
  .map((line) => `  ${line}`)
  .join('\n')}
`;
}

/** `HEADERS.txt`: headers for the web server to send. */
export function packHeaders(): string {
  return `For every page that shows a card (a stricter page needs at least these sources):

  Content-Security-Policy: ${SECURITY_POLICY}

For every file:

  X-Content-Type-Options: nosniff

For bundle/releases/, which never changes:

  Cache-Control: ${deliveryOf('releases/').cacheControl}

For bundle/latest.json:

  Cache-Control: ${deliveryOf('latest.json').cacheControl}

For bundle/, only where pages of other origins read it:

  Access-Control-Allow-Origin: *

A file that is not there must be answered 404. Compress .json, .js and .css.
`;
}
