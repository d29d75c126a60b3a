// What the builder hands out: one place and element at each depth, from an element that reads the
// figures itself to a sentence that is only text. Pure, so that a test can read it.
import { FRAME_HEIGHT, SANDBOX } from '../embed/frame-size.js';
import { escaped, tag, type Attributes } from './markup-text.js';

/** How deep an embed goes: each survives hosts that the one before it does not. */
export const DEPTHS = ['element', 'block', 'iframe', 'link', 'image', 'sentence'] as const;
export type Depth = (typeof DEPTHS)[number];

/** Whether a depth has an element whose options a page may set; the others are as they are. */
export function takesOptions(depth: Depth): boolean {
  return depth === 'element' || depth === 'block' || depth === 'iframe';
}

/** Where the script, the bundle and the site are. */
export interface Host {
  /** The site's address, with a closing slash. */
  site: string;
  /** The folder of the script, with a closing slash; with the version in it if that is pinned. */
  scripts: string;
  /** Named if the folder `bundle/` is not beside the script. */
  bundle?: string;
  /** File name → `sha384-…`, if the version is pinned. */
  integrity?: Readonly<Record<string, string>>;
  /** Lines to put before the script, such as `<link rel="modulepreload" …>`. */
  hints?: readonly string[];
}

/** The place of an embed, in words and addresses. */
export interface Place {
  /** Such as “Recorded crime in Luton (local authority)”. */
  title: string;
  /** Address of a page about it. */
  page: string;
  /** Address of the folder of its pictures, with their sizes and words, if there are any. */
  pictures?: string;
  picture?: { width: number; height: number; alt: string };
  /** What to print about it. */
  sentence?: string;
}

/** What is embedded: an element with its attributes, and the place that it shows. */
export interface Embed {
  element: string;
  attributes: Attributes;
  place: Place;
}

/** A snippet to copy, and what the page's server has to allow for it. */
export interface Snippet {
  code: string;
  /** Directives of the page's `Content-Security-Policy`; empty if none is needed. */
  policy: readonly string[];
  /** Whether script and bundle must be sent with `Access-Control-Allow-Origin`. */
  crossOrigin: boolean;
}

// Until its page says its own: enough that little is cut.
const HEIGHTS: Readonly<Record<string, number>> = { ...FRAME_HEIGHT, search: 420 };
const HEIGHT = 900;

/**
 * The snippet of an embed at one depth.
 *
 * @example
 * snippetOf('link', { element: 'card', attributes: { area: 'E06000032' }, place }, host).code;
 * // 'https://stats.example/area/E06000032-luton/'
 */
export function snippetOf(depth: Depth, embed: Embed, host: Host): Snippet {
  switch (depth) {
    case 'element':
      return withScript(elementTag(embed), embed, host);
    case 'block':
      return withScript(markedBlock(embed), embed, host);
    case 'iframe':
      return frame(embed, host);
    case 'link':
      return {
        code: embed.place.page,
        policy: [`frame-src ${originOf(host.site)}`],
        crossOrigin: false,
      };
    case 'image':
      return picture(embed, host);
    case 'sentence':
      return { code: embed.place.sentence ?? '', policy: [], crossOrigin: false };
  }
}

/** The element, holding what a reader finds there when no script comes. */
function elementTag({ element, attributes, place }: Embed): string {
  return tag(`crimetrends-${element}`, attributes, `\n  ${linkTo(place)}\n`);
}

/** A block that editors without rights for elements let through; the script makes the element. */
function markedBlock({ element, attributes, place }: Embed): string {
  const marks = Object.entries(attributes).map(([name, value]): [string, string | true] => [
    `data-${name}`,
    value === true ? '' : value,
  ]);
  return tag(
    'div',
    { 'data-crimetrends': element, ...Object.fromEntries(marks) },
    `\n  ${linkTo(place)}\n`,
  );
}

function withScript(markup: string, { element }: Embed, host: Host): Snippet {
  const origin = originOf(host.scripts);
  const bundle: Attributes = host.bundle === undefined ? {} : { 'data-bundle': host.bundle };
  // Holds the card's place, so that the page keeps still; other elements have no fixed height.
  const styles =
    element === 'card'
      ? [
          tag('link', {
            rel: 'stylesheet',
            href: `${host.scripts}crimetrends.css`,
            media: '(scripting: enabled)',
            ...checkOf('crimetrends.css', host),
          }),
        ]
      : [];
  return {
    code: [
      ...(host.hints ?? []),
      ...styles,
      scriptTag('crimetrends.js', host, bundle),
      markup,
    ].join('\n'),
    policy: [
      `script-src ${origin}`,
      ...(styles.length > 0 ? [`style-src ${origin}`] : []),
      `connect-src ${originOf(host.bundle ?? host.scripts)}`,
    ],
    crossOrigin: true,
  };
}

function frame({ element, attributes, place }: Embed, host: Host): Snippet {
  const address = new URL('embed/', host.site);
  address.searchParams.set('element', element);
  for (const [name, value] of Object.entries(attributes).filter(([each]) => inFrame(each)))
    address.searchParams.set(name, value === true ? '' : value);
  const iframe = tag(
    'iframe',
    {
      src: address.href,
      title: place.title,
      width: '100%',
      height: String(HEIGHTS[element] ?? HEIGHT),
      loading: 'lazy',
      sandbox: SANDBOX,
      style: 'border:0',
    },
    '',
  );
  return {
    code: [iframe, scriptTag('frames.js', host, {})].join('\n'),
    policy: [`frame-src ${originOf(host.site)}`, `script-src ${originOf(host.scripts)}`],
    crossOrigin: true,
  };
}

// The page of a frame takes no addresses from whoever wrote its own.
const inFrame = (attribute: string): boolean =>
  !['methodology', 'area-link', 'to'].includes(attribute);

/** A picture that follows the reader's light or dark, linked to the page with its source. */
function picture({ element, place }: Embed, { site }: Host): Snippet {
  if (!place.pictures || !place.picture) return { code: '', policy: [], crossOrigin: false };
  const { width, height, alt } = place.picture;
  const file = `${place.pictures}${element}`;
  const image = tag('img', {
    src: `${file}.png`,
    width: String(width),
    height: String(height),
    alt,
    loading: 'lazy',
  });
  const dark = tag('source', {
    srcset: `${file}-dark.png`,
    media: '(prefers-color-scheme: dark)',
  });
  return {
    code: tag('a', { href: place.page }, `<picture>${dark}${image}</picture>`),
    policy: [`img-src ${originOf(site)}`],
    crossOrigin: false,
  };
}

function scriptTag(file: string, host: Host, attributes: Attributes): string {
  return tag(
    'script',
    { type: 'module', src: `${host.scripts}${file}`, ...attributes, ...checkOf(file, host) },
    '',
  );
}

/** A browser checks a file of another origin only if it is fetched for everyone alike. */
function checkOf(file: string, { integrity }: Host): Attributes {
  const digest = integrity?.[file];
  return digest === undefined ? {} : { integrity: digest, crossorigin: 'anonymous' };
}

function linkTo({ title, page }: Place): string {
  return tag('a', { href: page }, escaped(title));
}

function originOf(address: string): string {
  return new URL(address).origin;
}
