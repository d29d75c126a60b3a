import { deliveryOf } from '../bundle/delivery.js';
import { NEEDS_WHOLE_BUNDLE } from './packed-elements.js';
import { attributions, type PackPage } from './page.js';
import { SECURITY_POLICY } from './policy.js';

/** `README.txt`: what the folder is, how to host it, and what must be shown. */
export function packReadme({ manifest, outcodes, elements, postcodes }: PackPage): string {
  const { release, window } = manifest;
  const demo = manifest.demo ? '. DEMONSTRATION DATA: invented places and figures' : '';
  return `Recorded crime around ${outcodes.join(', ')}
Release ${release}, figures of ${window.from} to ${window.to}${demo}

index.html    an example page; open it through a web server, not as a file
widgets/      the script and the stylesheet
bundle/       the figures: ${outcodes.join(', ')}, and the local authorities, counties,
              regions, country and nation they lie in
HEADERS.txt   what the web server should send; _headers is the same for Netlify and
              Cloudflare Pages

To host it: copy the folder to any web server that serves files. Nothing else is
needed, nothing is fetched from elsewhere, and no cookie is set.

On your own page, three lines show a card; the paths are those of this folder:

  <link rel="stylesheet" href="/widgets/crimetrends.css" media="(scripting: enabled)">
  <script type="module" src="/widgets/crimetrends.js" data-bundle="/bundle/"></script>
  <crimetrends-card postcode="${postcodes[0] ?? outcodes[0]}"></crimetrends-card>

with a postcode of ${outcodes.join(', ')}, or area="…" with the code of a local
authority. Another postcode is said not to be found. On a page of another address the
first two paths, and data-bundle, begin with the address of this folder.

Elements in the pack: ${elements.join(', ')}. Others need "crimetrends pack --elements".
Not in any pack:
${Object.entries(NEEDS_WHOLE_BUNDLE)
  .map(([name, needs]) => `  ${name}: needs ${needs}`)
  .join('\n')}
Areas of the pack are found by name with crimetrends-search.

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

For widgets/ and bundle/, where pages of another address show the elements (a script of
type module needs it too):

  Access-Control-Allow-Origin: *

In nginx, and in Caddy:

  location ~ ^/(widgets|bundle)/ { add_header Access-Control-Allow-Origin *; }

  @shared path /widgets/* /bundle/*
  header @shared Access-Control-Allow-Origin *

A file that is not there must be answered 404. Compress .json, .js and .css.
`;
}

/** `_headers`: the same for Netlify and Cloudflare Pages. */
export function packHeadersFile(): string {
  return `/*
  Content-Security-Policy: ${SECURITY_POLICY}
  X-Content-Type-Options: nosniff
/widgets/*
  Access-Control-Allow-Origin: *
/bundle/*
  Access-Control-Allow-Origin: *
/bundle/releases/*
  Cache-Control: ${deliveryOf('releases/').cacheControl}
/bundle/latest.json
  Cache-Control: ${deliveryOf('latest.json').cacheControl}
`;
}
