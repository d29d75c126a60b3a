import type { Attributes } from './markup-text.js';

/** Shows an element in each box. One that is there already is changed, not made again. */
export function previewElement(
  boxes: Iterable<Element>,
  name: string,
  attributes: Attributes,
): void {
  for (const box of boxes) {
    const shown = box.firstElementChild;
    const element =
      shown?.localName === `crimetrends-${name}`
        ? shown
        : document.createElement(`crimetrends-${name}`);
    for (const attribute of element.getAttributeNames())
      if (!Object.hasOwn(attributes, attribute)) element.removeAttribute(attribute);
    for (const [attribute, value] of Object.entries(attributes))
      if (element.getAttribute(attribute) !== value)
        element.setAttribute(attribute, value === true ? '' : value);
    if (element !== shown) box.replaceChildren(element);
  }
}

/** Shows a picture in each box, light or dark as the page around it. */
export function previewPicture(
  boxes: Iterable<Element>,
  address: string,
  { width, height, alt }: { width: number; height: number; alt: string },
): void {
  for (const box of boxes)
    box.replaceChildren(Object.assign(new Image(width, height), { src: address, alt }));
}

/** Shows a text in each box. */
export function previewText(boxes: Iterable<Element>, text: string): void {
  for (const box of boxes) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    box.replaceChildren(paragraph);
  }
}
