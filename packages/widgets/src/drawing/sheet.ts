import type { Lang } from '../words/words.js';
import type { Colours } from './colours.js';
import { wrapText, type Type } from './wrap-text.js';

/** How a text stands on a sheet: type, colour and distance of its lines in pixels. */
export interface TextStyle extends Type {
  fill: keyof Colours;
  leading: number;
}

/** A picture as SVG, its size in pixels, and what it says in words. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
  title: string;
  description: string;
}

/** Where a text stands: its left edge and the width it may take. */
export interface Column {
  x: number;
  width: number;
}

/** The text alternative of a drawing, and its language. */
interface Words {
  title: string;
  description: string;
  lang: Lang;
}

// The part of a line's height that is above its baseline, with the text in the middle of it.
const ABOVE_BASELINE = 0.36;

/**
 * A drawing that grows downwards: what is added stands below what is there. Text is selectable, in
 * the fonts of the reader if Open Sans is missing; those are narrower, so no line grows too long.
 */
export class Sheet {
  readonly colours: Colours;
  readonly column: Column;
  /** Lower edge of what has been added. */
  y: number;
  readonly #width: number;
  readonly #padding: number;
  readonly #parts: string[] = [];

  constructor(width: number, padding: number, colours: Colours) {
    this.colours = colours;
    this.column = { x: padding, width: width - 2 * padding };
    this.y = padding;
    this.#width = width;
    this.#padding = padding;
  }

  gap(height: number): void {
    this.y += height;
  }

  /** Adds a drawing at the lower edge, whose text is escaped already. */
  draw(height: number, drawing: string): void {
    this.#parts.push(drawing);
    this.y += height;
  }

  /** Adds what `content` adds, on top of the drawing that it returns. */
  behind(content: () => string): void {
    const place = this.#parts.push('') - 1;
    this.#parts[place] = content();
  }

  rule(): void {
    const { x, width } = this.column;
    this.draw(1, `<path d="M${x} ${at(this.y + 0.5)}h${width}" stroke="${this.colours.line}"/>`);
  }

  /** Adds a text in lines below each other. */
  text(text: string, style: TextStyle, { x, width }: Column = this.column): void {
    const lines = wrapText(text, width, style);
    const first = this.y + style.leading / 2 + style.size * ABOVE_BASELINE;
    this.draw(
      lines.length * style.leading,
      lines
        .map((line, index) =>
          textAt(line, { x, y: first + index * style.leading }, style, this.colours),
        )
        .join(''),
    );
  }

  /** The whole drawing as a document of its own. */
  toDrawing({ title, description, lang }: Words): Drawing {
    const width = this.#width;
    const height = Math.ceil(this.y + this.#padding);
    const { surface, line } = this.colours;
    const svg =
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
      `viewBox="0 0 ${width} ${height}" role="img" lang="${lang === 'en' ? 'en' : 'cy'}" ` +
      `font-family="${FONTS}">` +
      `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>` +
      `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="6" ` +
      `fill="${surface}" stroke="${line}"/>${this.#parts.join('')}</svg>\n`;
    return { svg, width, height, title, description };
  }
}

// Open Sans is the widest of them, and text is measured in it.
const FONTS = "'Open Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** One line of text with its baseline at `y`. */
export function textAt(
  text: string,
  { x, y, anchor }: { x: number; y: number; anchor?: 'end' },
  { size, weight, fill }: Pick<TextStyle, 'size' | 'weight' | 'fill'>,
  colours: Colours,
): string {
  return (
    `<text x="${at(x)}" y="${at(y)}" font-size="${size}"` +
    (weight ? ' font-weight="600"' : '') +
    (anchor ? ` text-anchor="${anchor}"` : '') +
    ` fill="${colours[fill]}">${escaped(text)}</text>`
  );
}

/** A coordinate with two decimals at most. */
export function at(value: number): number {
  return Math.round(value * 100) / 100;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it may stand in a document; what XML does not allow at all is left out. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => ENTITIES[character]!)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
