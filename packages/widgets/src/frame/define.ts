/** Registers an element. If a page has two copies of this package, the first registration wins. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
