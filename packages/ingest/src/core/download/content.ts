/** Why the first bytes of a file do not fit its name; `undefined` when they do. */
export function wrongContent(to: string, start: Uint8Array): string | undefined {
  const text = String.fromCharCode(...start.subarray(0, 64))
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .trimStart();
  if (text === '') return 'the file is empty';
  if (to.endsWith('.zip'))
    return text.startsWith('PK')
      ? undefined
      : `the file should be a ZIP and begins with “${shown(text)}”`;
  // Gateways answer with a web page and ArcGIS with an error object, both with status 200.
  if (to.endsWith('.csv'))
    return /^<|^\{\s*"/.test(text)
      ? `the file should be a CSV and begins with “${shown(text)}”`
      : undefined;
  return undefined;
}

function shown(text: string): string {
  return text.slice(0, 24).replace(/[^\x20-\x7e]/g, '?');
}
