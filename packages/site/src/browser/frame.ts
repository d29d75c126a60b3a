// The page of a frame (embed/frame-page.ts): makes the element that its address names, and tells
// the page around it its height, in this project's protocol and in WordPress's.

// What an address may change of an element that the server wrote.
const LOOKS = ['lang', 'theme', 'heading-level'];

const main = document.querySelector('main')!;
const asked = new URLSearchParams(location.search);
// WordPress names a frame by a secret in its address, and listens only to that.
const secret = /\bsecret=([a-z\d]+)/i.exec(location.hash)?.[1];
let hasHost = false;
// Only the height with figures is told, so that the page around moves once at most.
let isLoaded = false;

const options = main.dataset['options'];
if (options) makeElement(JSON.parse(options) as Record<string, string[]>);
else {
  for (const element of main.querySelectorAll('crimetrends-card')) setAll(element, LOOKS);
  loaded();
}
takeScheme(asked.get('theme'));

for (const outcome of ['crimetrends-load', 'crimetrends-error']) addEventListener(outcome, loaded);
// Whatever is there by then, such as a sentence that the code is missing.
setTimeout(loaded, 10_000);
new ResizeObserver(tellHeight).observe(document.documentElement);
addEventListener('message', ({ data, source }: MessageEvent<Record<string, unknown> | null>) => {
  if (source !== parent || !data) return;
  if (data['message'] === 'ready' && data['secret'] === secret) tellHeight();
  // frames.js is there: it opens links, and hears a height that was told before it came.
  if (data['type'] !== 'crimetrends-host' || hasHost) return;
  hasHost = true;
  if (!asked.has('theme')) takeScheme(data['scheme']);
  tellHeight();
});

// A sandbox that keeps this page from its own origin also keeps links from leaving the frame.
if (origin === 'null') {
  document.querySelector('base')!.target = '_blank';
  document.addEventListener('click', followByHost);
}

/** Makes the element of the address, or says what is wrong with the address. */
function makeElement(allowed: Record<string, string[]>): void {
  const name = asked.get('element') ?? 'card';
  const known = Object.hasOwn(allowed, name) ? allowed[name]! : undefined;
  const strange = [...asked.keys()].filter((key) => key !== 'element' && !known?.includes(key));
  if (!known) say(`“${name}” is no element; use ${Object.keys(allowed).join(', ')}.`);
  else if (strange.length > 0)
    say(`${name} takes no “${strange.join('”, “')}” here, but ${known.join(', ')}.`);
  else {
    const element = document.createElement(`crimetrends-${name}`);
    setAll(element, known);
    // A place that is found opens its page, unless the address names other places to show.
    if (name === 'search')
      element.setAttribute('to', `${new URL('../area/', location.href).href}{code}/`);
    main.append(element);
    if (name === 'search') loaded();
  }
}

// Light, unless the address or the page around says dark: a frame does not see what it lies on.
function takeScheme(scheme: unknown): void {
  if (scheme === 'dark' || scheme === 'light') document.documentElement.style.colorScheme = scheme;
}

function loaded(): void {
  isLoaded = true;
  tellHeight();
}

function say(sentence: string): void {
  const line = document.createElement('p');
  line.textContent = `Address of this frame: ${sentence}`;
  main.append(line);
  loaded();
}

function setAll(element: Element, attributes: readonly string[]): void {
  for (const attribute of attributes) {
    const value = asked.get(attribute);
    if (value !== null) element.setAttribute(attribute, value);
  }
}

function tellHeight(): void {
  if (!isLoaded) return;
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: 'crimetrends-height', height }, '*');
  if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
}

function followByHost(event: MouseEvent): void {
  const link = event
    .composedPath()
    .find((each): each is HTMLAnchorElement => each instanceof HTMLAnchorElement);
  if (!link || link.protocol === 'blob:' || link.hasAttribute('download')) return;
  // WordPress follows only links to the site that the frame is from.
  const byWordPress = secret && link.host === location.host;
  if (!hasHost && !byWordPress) return;
  event.preventDefault();
  if (hasHost) parent.postMessage({ type: 'crimetrends-link', href: link.href }, '*');
  else parent.postMessage({ message: 'link', value: link.href, secret }, '*');
}
