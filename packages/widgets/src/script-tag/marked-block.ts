// Marked blocks: for pages whose editor removes the elements' tags. A block such as
// <div data-crimetrends="card" data-area="E06000032">, or a link to an area's page, gets the element
// in its place; what the page wrote there stays inside the element as its fallback.

import { MARKED_ATTRIBUTES } from './marked-attributes.js';

const NAMES = 'badge breakdown card compare context map profile ranking search trend'.split(' ');

const BLOCKS = '[data-crimetrends],[class*=crimetrends-]';
const ELEMENTS = NAMES.map((name) => `crimetrends-${name}`).join();
// The address of an area's page: its code, and its name after a hyphen.
const AREA_PAGE = /\/area\/(?:([a-z]\d{8})|([a-z]{1,2}\d[a-z\d]?))(?:-[^/]*)?\/?(?:index\.html)?$/i;
const PLACE = ['area', 'areas', 'postcode', 'outcode'];

const refused = new WeakSet<Element>();

function upgradeBlocks(): void {
  for (const block of document.querySelectorAll<HTMLElement>(BLOCKS)) upgrade(block);
}

function upgrade(block: HTMLElement): void {
  const name = nameOf(block);
  // Not again, and not while someone writes: an editor would save the element.
  if (
    !name ||
    refused.has(block) ||
    block.isContentEditable ||
    block.closest(ELEMENTS) ||
    [...block.children].some((child) => child.matches(ELEMENTS))
  )
    return;
  if (!NAMES.includes(name)) {
    refused.add(block);
    // oxlint-disable-next-line no-console -- for whoever writes the page
    console.error(`data-crimetrends="${name}": there is no such element; use ${NAMES.join(', ')}.`);
    return;
  }
  const element = document.createElement(`crimetrends-${name}`);
  for (const attribute of MARKED_ATTRIBUTES) {
    const value = block.getAttribute(`data-${attribute}`) ?? valueInClass(block, attribute);
    if (value !== undefined) element.setAttribute(attribute, value);
  }
  if (!PLACE.some((attribute) => element.hasAttribute(attribute))) setPlaceOfLink(element, block);
  if (block.localName === 'a') {
    // A link cannot hold the links of an element, so it becomes the content of one.
    block.replaceWith(element);
    element.append(block);
  } else {
    element.append(...block.childNodes);
    block.append(element);
  }
}

// In a class alone, a name counts only with a value, such as in
// class="crimetrends-card crimetrends-area-E06000032": hosts name classes as they like.
function nameOf(block: HTMLElement): string | undefined {
  return (
    block.dataset['crimetrends'] ??
    (PLACE.some((attribute) => valueInClass(block, attribute))
      ? NAMES.find((name) => block.classList.contains(`crimetrends-${name}`))
      : undefined)
  );
}

function valueInClass(block: HTMLElement, attribute: string): string | undefined {
  const start = `crimetrends-${attribute}-`;
  return [...block.classList].find((name) => name.startsWith(start))?.slice(start.length);
}

function setPlaceOfLink(element: Element, block: HTMLElement): void {
  const link = block.localName === 'a' ? block : block.querySelector('a[href*="/area/"]');
  const [, area, outcode] =
    AREA_PAGE.exec((link as HTMLAnchorElement | null)?.pathname ?? '') ?? [];
  if (area) element.setAttribute('area', area);
  if (outcode) element.setAttribute('outcode', outcode);
}

new MutationObserver(upgradeBlocks).observe(document, { childList: true, subtree: true });
upgradeBlocks();
