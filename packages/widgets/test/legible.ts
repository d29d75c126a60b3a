// What a reader cannot read of an element: text that is cut, overlaps other text or is too small,
// and boxes that are wider than the element.

/** A text on the page or a canvas, in pixels of the window. */
interface TextBox {
  text: string;
  /** Texts of one block do not overlap each other: the browser lays them out. */
  block: Element;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const SMALLEST_PX = 12;
// Rounding of positions, and the part of a line box that letters leave free.
const SLACK_PX = 1;
const LEADING = 0.2;

/** The faults of an element at its present width, each in a few words. */
export function faultsOf(element: HTMLElement): string[] {
  const frame = element.getBoundingClientRect();
  const texts = textsIn(element.shadowRoot!);
  const boxes = texts.flatMap((text) => boxesOf(text));
  return [
    ...(document.documentElement.scrollWidth > document.documentElement.clientWidth
      ? ['the page scrolls sideways']
      : []),
    ...texts.flatMap((text) => cutOf(text, frame)),
    ...texts.flatMap((text) => smallOf(text)),
    ...overlaps([...boxes, ...[...elementsIn(element.shadowRoot!)].flatMap(drawnOn)]),
    ...[...elementsIn(element.shadowRoot!)].flatMap(scrollerFault),
    ...[...elementsIn(element.shadowRoot!)].flatMap(canvasFault),
  ];
}

/** Every element of a shadow root and of the shadow roots in it. */
function* elementsIn(root: ParentNode): Generator<Element> {
  for (const each of root.querySelectorAll('*')) {
    yield each;
    if (each.shadowRoot) yield* elementsIn(each.shadowRoot);
  }
}

function textsIn(root: ShadowRoot): Text[] {
  return [...elementsIn(root)].flatMap((each) =>
    [...each.childNodes].filter(
      (node): node is Text =>
        node instanceof Text && node.data.trim() !== '' && isVisible(node.parentElement!),
    ),
  );
}

// Text for screen readers alone is in a box of 1 px, or clipped away.
function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  if (element.closest('style, script, option')) return false;
  for (let each: Element | null = element; each; each = each.parentElement)
    if (getComputedStyle(each).clipPath === 'inset(50%)') return false;
  return true;
}

function rectsOf(text: Text): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

function boxesOf(text: Text): TextBox[] {
  const block = blockOf(text.parentElement!);
  return rectsOf(text).map(({ left, right, top, bottom, height }) => ({
    text: text.data.trim(),
    block,
    left,
    right,
    top: top + height * LEADING,
    bottom: bottom - height * LEADING,
  }));
}

function blockOf(element: Element): Element {
  let block = element;
  while (getComputedStyle(block).display === 'inline' && block.parentElement)
    block = block.parentElement;
  return block;
}

function cutOf(text: Text, frame: DOMRect): string[] {
  const rects = rectsOf(text);
  const box = clipOf(text.parentElement!);
  const right = Math.min(frame.right, box?.right ?? Infinity);
  const left = Math.max(frame.left, box?.left ?? -Infinity);
  const worst = Math.max(0, ...rects.map((rect) => Math.max(rect.right - right, left - rect.left)));
  return worst > SLACK_PX ? [`“${short(text.data)}” is cut`] : [];
}

/** The box that cuts an element's content, or one without limits within a scrolling region. */
function clipOf(element: Element): { left: number; right: number } | undefined {
  let each: Element | null = element;
  while (each) {
    const { overflowX } = getComputedStyle(each);
    if (overflowX === 'auto' || overflowX === 'scroll') return undefined;
    if (overflowX !== 'visible' && !(each instanceof SVGElement)) return innerBox(each);
    each = each.parentElement ?? ((each.getRootNode() as ShadowRoot).host || null);
  }
  return undefined;
}

function innerBox(element: Element): { left: number; right: number } {
  const { left } = element.getBoundingClientRect();
  return {
    left: left + element.clientLeft,
    right: left + element.clientLeft + element.clientWidth,
  };
}

function smallOf(text: Text): string[] {
  const parent = text.parentElement!;
  const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
  const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
  return size < SMALLEST_PX - 0.01 ? [`“${short(text.data)}” is ${size.toFixed(1)} px high`] : [];
}

// A wide table may scroll where a reader can reach it by keyboard and hear its name.
function scrollerFault(element: Element): string[] {
  if (element.scrollWidth <= element.clientWidth || !element.checkVisibility()) return [];
  const { overflowX } = getComputedStyle(element);
  if (overflowX !== 'auto' && overflowX !== 'scroll') return [];
  const isReachable = (element as HTMLElement).tabIndex >= 0 && element.hasAttribute('aria-label');
  return isReachable
    ? []
    : [`${element.localName}.${element.className} scrolls sideways, out of reach by keyboard`];
}

function overlaps(boxes: readonly TextBox[]): string[] {
  const faults: string[] = [];
  const sorted = boxes.toSorted((a, b) => a.top - b.top);
  sorted.forEach((a, index) => {
    for (let at = index + 1; at < sorted.length && sorted[at]!.top < a.bottom; at += 1) {
      const b = sorted[at]!;
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const height = Math.min(a.bottom, b.bottom) - b.top;
      if (a.block !== b.block && width > SLACK_PX && height > SLACK_PX)
        faults.push(`“${short(a.text)}” and “${short(b.text)}” overlap`);
    }
  });
  return faults;
}

const drawn = new WeakMap<Element, TextBox[]>();

/** Keeps what is written on canvases from now on, so that it can be measured like other text. */
export function watchCanvases(): void {
  const { prototype } = CanvasRenderingContext2D;
  // oxlint-disable-next-line unbound-method -- called with its context below
  const { fillText, clearRect } = prototype;
  prototype.clearRect = function clear(...box): void {
    drawn.delete(this.canvas);
    clearRect.apply(this, box);
  };
  prototype.fillText = function fill(text: string, x: number, y: number, most?: number): void {
    const size = this.measureText(text);
    const { a, d, e, f } = this.getTransform();
    const ratio = devicePixelRatio;
    const [left, top] = [
      ((x - size.actualBoundingBoxLeft) * a + e) / ratio,
      ((y - size.actualBoundingBoxAscent) * d + f) / ratio,
    ];
    const box: TextBox = {
      text,
      // Each label is a block of its own.
      block: document.createElement('canvas'),
      left,
      right: left + size.actualBoundingBoxLeft + size.actualBoundingBoxRight,
      top,
      bottom: top + size.actualBoundingBoxAscent + size.actualBoundingBoxDescent,
    };
    if (text.trim() !== '') drawn.set(this.canvas, [...(drawn.get(this.canvas) ?? []), box]);
    fillText.call(this, text, x, y, most);
  };
}

/** The texts written on a canvas, in pixels of the window. */
export function drawnOn(canvas: Element): TextBox[] {
  if (canvas.localName !== 'canvas') return [];
  const { left: x, top: y } = canvas.getBoundingClientRect();
  return (drawn.get(canvas) ?? []).map(({ left, right, top, bottom, ...box }) => ({
    ...box,
    left: left + x,
    right: right + x,
    top: top + y,
    bottom: bottom + y,
  }));
}

function canvasFault(canvas: Element): string[] {
  const { left, right, top, bottom } = canvas.getBoundingClientRect();
  return drawnOn(canvas).flatMap((box) =>
    box.left < left - SLACK_PX ||
    box.right > right + SLACK_PX ||
    box.top < top - SLACK_PX ||
    box.bottom > bottom + SLACK_PX
      ? [`“${box.text}” is cut on the canvas`]
      : [],
  );
}

function short(text: string): string {
  return text.trim().replace(/\s+/g, ' ').slice(0, 30);
}
