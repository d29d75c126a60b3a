// The words of the release archive. Nothing in them depends on where the folder will lie.

/** @typedef {{ version: string, integrity: Record<string, string> }} Release */

/** What the host of the folder must send for pages of other addresses, for Netlify and the like. */
export const HEADERS = `/*
  Access-Control-Allow-Origin: *
  X-Content-Type-Options: nosniff
/bundle/releases/*
  Cache-Control: public, max-age=31536000, immutable
/bundle/latest.json
  Cache-Control: public, max-age=300
`;

/** The same for Apache. */
export const HTACCESS = `AddType text/javascript .js
<IfModule mod_headers.c>
  Header set Access-Control-Allow-Origin "*"
  Header set X-Content-Type-Options "nosniff"
</IfModule>
`;

export const PAGE_STYLES = `:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 45rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
crimetrends-search, crimetrends-card { margin-block: 1.5rem; }
pre { overflow-x: auto; padding: 0.75rem; border: 1px solid; font-size: 0.875rem; }
`;

// The page allows itself what a careful host would: its own files, nothing inline.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'";

/**
 * The lines for a page of another address: this release and no other is run, or none.
 *
 * @param {Release} release
 * @param {string} [host]
 */
export function snippet({ version, integrity }, host = 'https://your-host.example') {
  const folder = `${host}/crimetrends-widgets-${version}`;
  return `<link rel="stylesheet" href="${folder}/crimetrends.css" media="(scripting: enabled)"
  integrity="${integrity['crimetrends.css']}" crossorigin>
<script type="module" src="${folder}/crimetrends.js"
  integrity="${integrity['crimetrends.js']}" crossorigin></script>

<crimetrends-card postcode="LU1 2AB"></crimetrends-card>
`;
}

/** @param {Release} release */
export function snippetPage(release) {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>CrimeTrends ${release.version}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css">
<link rel="stylesheet" href="crimetrends.css" media="(scripting: enabled)">
<script type="module" src="crimetrends.js"></script>
</head>
<body>
<main>
<h1>CrimeTrends ${release.version}</h1>
<p>Find a place of your bundle. If there is no field, the figures are missing: put a bundle into
<code>bundle/</code>, beside <code>crimetrends.js</code>.</p>
<crimetrends-search for="card"></crimetrends-search>
<crimetrends-card id="card" postcode="LU1 2AB"></crimetrends-card>
<h2>On your own page</h2>
<p>Copy these lines, with your address and a place of your bundle:</p>
<pre><code>${escaped(snippet(release))}</code></pre>
<p>The host must send <code>Access-Control-Allow-Origin: *</code> with every file. README.txt says
how.</p>
</main>
</body>
</html>
`;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** @param {Release} release */
export function readme(release) {
  return `CrimeTrends widgets ${release.version}

1. Copy this folder to any web server that serves files.
2. Put a bundle into bundle/, so that bundle/latest.json is there. "crimetrends build" makes one,
   "crimetrends demo-data" the files for one of invented places.
3. Open index.html through the server (not as a file): it shows a card, and a field to find a place.
4. Paste the lines into your own page:

${snippet(release).replace(/^(?=.)/gm, '     ')}
A page of another address needs Access-Control-Allow-Origin: * with every file of this folder, the
script too. _headers sends it on Netlify and Cloudflare Pages, .htaccess on Apache. For nginx:

     location /crimetrends-widgets-${release.version}/ {
       add_header Access-Control-Allow-Origin *;
     }

With a Content-Security-Policy, allow the host in script-src, style-src and connect-src.

integrity.json       the digest of every script and stylesheet, for "integrity"
custom-elements.json, vscode.html-custom-data.json, web-types.json
                     attributes, events and parts of every element, for editors
LICENSE              the licence of this code (MIT)
crimetrends.licences.txt
                     the licences of other projects' code in the script
`;
}
