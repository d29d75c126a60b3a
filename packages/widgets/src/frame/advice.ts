// The author's voice: what is wrong and what to do, in English. The reader has a sentence of their
// own; this goes to the console, and into the page only while its author works on it.
import type { ClientError } from '@crimetrends/sdk';
import { reportOnce } from './report-once.js';

const LOCAL = /^(?:.+\.)?localhost$|^127\.|^\[::1\]$/;

/**
 * Reports a mistake once. Returns it for the page to show if the page is on the author's machine,
 * or the element, `<html>` or the script tag has the attribute `debug`.
 */
export function advise(
  element: HTMLElement,
  message: string,
  error: unknown,
  bundle: string | undefined,
): string | undefined {
  const text = `${tagOf(element)}: ${wordsFor(element, message, error as ClientError, bundle)}`;
  reportOnce(text);
  return isDebugged(element) ? text : undefined;
}

/** An element's tag as its page wrote it, without what may be long. */
function tagOf(element: HTMLElement): string {
  const { localName, attributes } = element;
  const written = [...attributes]
    .filter(({ name }) => !/^(class|style|missing|theme)$/.test(name))
    .map(({ name, value }) => ` ${name}="${value.slice(0, 60)}"`);
  return `<${localName}${written.join('')}>`;
}

function wordsFor(
  element: HTMLElement,
  message: string,
  error: ClientError | undefined,
  bundle: string | undefined,
): string {
  switch (error?.code) {
    case 'invalidArgument':
      return invalid(element, message, error);
    case 'unreachable':
      return unreachable(error, bundle);
    case 'malformed':
      return message.replace('Check base,', `Check that ${named(bundle)} is a bundle,`);
    case 'newerContract':
    case 'olderContract':
      return message.replace('@crimetrends/sdk', '@crimetrends/widgets');
    default:
      return message;
  }
}

function invalid(
  { attributes }: HTMLElement,
  message: string,
  { argument, given }: Extract<ClientError, { code: 'invalidArgument' }>,
): string {
  if (!argument) return message;
  // The client has other names for what a page writes as HTML.
  const attribute =
    argument === 'base'
      ? 'bundle'
      : ([...attributes].find(({ value }) => value.toUpperCase().includes(given.toUpperCase()))
          ?.name ?? argument);
  // Nor does it write code.
  const [said] = message.replace(/\.$/, '').split(': {');
  const found = `${said}.`.replace(`${argument} “${given}”`, `${attribute}="${given}"`);
  return attribute === 'area' ? `${found} A postcode goes into postcode="…".` : found;
}

function unreachable(
  { url = '', status, message }: Extract<ClientError, { code: 'unreachable' }>,
  bundle: string | undefined,
): string {
  const found = message.replace(/\.(?: Check base.*)?$/, '');
  if (location.protocol === 'file:')
    return `${found}. A page opened as a file cannot fetch: serve it over http.`;
  if (status !== undefined)
    return `${found}. Check that ${named(bundle)} is the folder that holds latest.json.`;
  if (!url || new URL(url, document.baseURI).origin === location.origin)
    return `${found}. Check the connection.`;
  return (
    `${found}. If it opens in a tab, its host must send the header ` +
    `“Access-Control-Allow-Origin: *” (or ${location.origin}) with every file.`
  );
}

/** The bundle by the place where a page names it. */
const named = (bundle: string | undefined): string =>
  bundle ? `bundle="${bundle}"` : 'the folder in bundle="…"';

function isDebugged(element: HTMLElement): boolean {
  return (
    location.protocol === 'file:' ||
    LOCAL.test(location.hostname) ||
    Boolean(element.closest('[debug]')) ||
    document.querySelector('html[debug], script[debug][src], script[data-debug][src]') !== null
  );
}
