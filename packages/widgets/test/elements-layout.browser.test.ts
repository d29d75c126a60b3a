import { emulateMedia } from '@web/test-runner-commands';
import { inside, nothingFoundByAxe, shown } from './element-stage.js';
import { expect } from './stage.js';
import '../src/breakdown/breakdown.define.js';
import '../src/compare/compare.define.js';
import '../src/context/context.define.js';
import '../src/map/map.define.js';
import '../src/ranking/ranking.define.js';
import '../src/trend/trend.define.js';

const AREA = { area: 'E07900001' };
/** Every element with a table, and attributes that give it one. */
const WITH_TABLES = {
  'crimetrends-trend': AREA,
  'crimetrends-breakdown': AREA,
  'crimetrends-context': AREA,
  'crimetrends-compare': { areas: 'E07900001, QA1, QA1 1AD' },
  'crimetrends-ranking': { level: 'ward', within: 'E07900001' },
  'crimetrends-map': { level: 'ward', within: 'E07900001' },
} as const;
type Tag = keyof typeof WITH_TABLES;

/** An element with everything open that a reader can open. */
async function opened(
  tag: Tag,
  width: number,
  more: Record<string, string> = {},
): Promise<HTMLElement> {
  const element = await shown(tag, { ...WITH_TABLES[tag], ...more }, width);
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
  await element.updateComplete;
  return element;
}

describe('every element with a table', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const tag of Object.keys(WITH_TABLES) as Tag[]) {
    it(`keeps opened parts inside its frame, and large enough to tap: ${tag}`, async () => {
      const element = await opened(tag, 288);
      const frame = inside(element, 'article').getBoundingClientRect();
      const parts = [
        ...element.shadowRoot!.querySelectorAll('.scroll, p, canvas, summary, button, select'),
      ].filter((part) => !part.closest('.unseen') && part.className !== 'unseen');
      expect(
        parts
          .filter((part) => part.getBoundingClientRect().right > frame.right)
          .map(({ outerHTML }) => outerHTML.slice(0, 60))
          .join('; '),
        'parts outside the frame',
      ).toBe('');
      const small = parts.filter(
        (part) =>
          part.matches('summary, button, select') && part.getBoundingClientRect().height < 24,
      );
      expect(
        small.map(({ outerHTML }) => outerHTML.slice(0, 60)).join('; '),
        'targets under 24 px',
      ).toBe('');
    });
  }
});

describe('at twice the font size', () => {
  afterEach(() => {
    document.body.replaceChildren();
    document.documentElement.style.fontSize = '';
  });

  for (const tag of Object.keys(WITH_TABLES) as Tag[]) {
    it(`no element overflows its page or cuts its tables: ${tag}`, async () => {
      document.documentElement.style.fontSize = '200%';
      const element = await opened(tag, 600, { lang: 'cy' });
      expect(document.documentElement.scrollWidth <= innerWidth, 'page within the window').toBe(
        true,
      );
      const cut = [...element.shadowRoot!.querySelectorAll('.scroll')].filter(
        ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
      );
      expect(
        cut
          .map(
            (scroll) =>
              `${scroll.getAttribute('aria-label')}: ${scroll.scrollWidth} in ${scroll.clientWidth}`,
          )
          .join('; '),
        'tables that are cut',
      ).toBe('');
    });
  }
});

describe('in print', () => {
  afterEach(async () => {
    document.body.replaceChildren();
    await emulateMedia({ media: 'screen' });
  });

  it('a ranking keeps its column heads, which are buttons on screen', async () => {
    const element = await shown('crimetrends-ranking', WITH_TABLES['crimetrends-ranking'], 640);
    await emulateMedia({ media: 'print' });
    const heads = [...element.shadowRoot!.querySelectorAll('.sort')];
    expect(heads.filter((head) => head.getClientRects().length > 0).length, 'heads on paper').toBe(
      2,
    );
  });
});

describe('numbers', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const tag of [
    'crimetrends-breakdown',
    'crimetrends-compare',
    'crimetrends-ranking',
    'crimetrends-context',
  ] as const) {
    for (const width of [288, 640]) {
      it(`are aligned with the rules of their table: ${tag}, ${width} px`, async () => {
        const element = await opened(tag, width);
        const table = inside<HTMLTableElement>(element, 'table');
        const cells = [...table.tHead!.rows[0]!.cells].filter(
          (cell) => cell.getClientRects().length > 0,
        );
        expect(getComputedStyle(cells[0]!).paddingLeft, 'before the first').toBe('0px');
        expect(getComputedStyle(cells.at(-1)!).paddingRight, 'after the last').toBe('0px');
      });
    }
  }
});

describe('in forced colours', () => {
  afterEach(async () => {
    document.body.replaceChildren();
    await emulateMedia({ forcedColors: 'none' });
  });

  it('a link has the reader’s link colour, whatever theme the page asks for', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const element = await shown('crimetrends-breakdown', { ...AREA, theme: 'dark' }, 640);
    const probe = document.createElement('p');
    probe.style.color = 'LinkText';
    document.body.append(probe);
    expect(getComputedStyle(inside(element, '.source a')).color).toBe(
      getComputedStyle(probe).color,
    );
    await nothingFoundByAxe(element);
  });

  it('the rules of a chart stay lighter than its line', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const element = await shown('crimetrends-trend', AREA, 640);
    const canvas = await new Promise<Element>((resolve) => {
      const look = (): unknown =>
        element.shadowRoot!.querySelector('canvas')
          ? resolve(inside(element, 'canvas'))
          : requestAnimationFrame(look);
      look();
    });
    const { columnRuleColor, caretColor } = getComputedStyle(canvas);
    expect(columnRuleColor === caretColor, `${columnRuleColor} against ${caretColor}`).toBe(false);
  });
});
