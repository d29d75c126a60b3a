/** Registers an element. Two copies of this package on one page: the first to come is kept. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
