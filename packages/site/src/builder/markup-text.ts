/** Attributes by name; `true` stands without a value. */
export type Attributes = Readonly<Record<string, string | true>>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as HTML writes it. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

/** A tag as text to copy; without `content` it is one that has none, such as `<img>`. */
export function tag(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes).map(([attribute, value]) =>
    value === true ? ` ${attribute}` : ` ${attribute}="${escaped(value)}"`,
  );
  const opening = `<${name}${written.join('')}>`;
  return content === undefined ? opening : `${opening}${content}</${name}>`;
}
