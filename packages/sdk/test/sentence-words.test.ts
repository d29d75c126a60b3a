import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as sentences from '../src/sentences/index.js';
import { cy } from '../src/sentences/cy.js';
import { everything, SAID_BY, type Said } from './sentences/cases.js';

const SAID = { en: everything('en'), cy: everything(cy) };
const texts = (said: readonly Said[]): { by: string; text: string }[] =>
  said.flatMap(({ by, text }) => (text === undefined ? [] : [{ by, text }]));

/** The first 20 offending sentences, without repeats. */
function listed(found: readonly { by: string; text: string }[]): string[] {
  return [...new Set(found.map(({ by, text }) => `${by}: ${text}`))].slice(0, 20);
}

// methodology §6 and visual.md: no judgement of a place, no fear or praise, no exclamation marks;
// recorded does not mean committed.
const never = (...words: string[]): RegExp => new RegExp(`\\b(${words.join('|')})\\b|!`, 'i');
const NEVER = {
  en: never(
    'about the same',
    'safe|safer|safest|safety|unsafe|danger|dangerous|risk|risks|risky|best|worst|good|bad',
    'great|rough|notorious|shocking|alarming|soaring|plummeting|crime-ridden|hot ?spot',
    'hotspots|no-go|deprived area|victims?|criminals|committed',
  ),
  cy: never(
    'tua’r un (faint|peth|fath)|fwy neu lai yr un',
    'n?diogel\\w*|ddiogel\\w*|pheryglus|peryglus|beryglus|perygl|risg|gorau|orau|gwaethaf',
    'waethaf|da|drwg|ddrwg|gwael|wael|dychrynllyd|brawychus|ofnadwy|man problemus|cyflawnwyd',
    'dioddefwr',
  ),
};

// English names of places that both languages use.
const PROPER = /Greater|Troseddau|drwgdybir|Community Safety|Diogelwch Cymunedol/g;

// Parts of sentences, and what a card shows beside its one line of period: these need no period of
// their own.
const PART_OF_A_WHOLE = new Set([
  'areaSubtitle',
  'postcodeTitle',
  'rateUnit',
  'likelyBetween',
  'figureUnit',
  'partYearSentence',
  'comparisonSentence',
  'verdictSentence',
  'briefChangeSentence',
  'briefComparisonSentence',
  'briefPlacesSentence',
  'briefSubtitle',
  'leftOutSentences',
  'suppliedPartsNote',
  'groundName',
  'groundLabel',
  'summarySentence',
  'monthsSupplied',
  'caveatSentence',
  'partialMonthsSentence',
  'partSentence',
  'restSentence',
  'areaTitle',
  'postcodeSubtitle',
  'methodSentences',
  'likelyMeaningSentence',
  'limitationSentences',
  'suppressedSentence',
  'coverageSentence',
  'rankPlace',
  'rankingTitle',
  'denominatorName',
  'censusName',
]);
const period = (months: string, other: string): RegExp =>
  new RegExp(`\\b(${months}) \\d{4}\\b|${other}`);
const PERIOD = {
  en: period(
    'January|February|March|April|May|June|July|August|September|October|November|' +
      'December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec',
    '\\bin the year\\b|\\bCensus 2021\\b|\\brelease \\d{4}-\\d{2}\\b',
  ),
  cy: period(
    'Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|' +
      'Thachwedd|Dachwedd|Rhagfyr|Ragfyr|Fai|Fedi|Fawrth|Fehefin|Orffennaf|Chwefror|Ion|' +
      'Chwef|Maw|Ebr|Meh|Gorff|Hyd|Tach|Rhag',
    '\\byn y flwyddyn\\b|\\bCyfrifiad 2021\\b|\\bn?gh?yhoeddiad \\d{4}-\\d{2}\\b',
  ),
};
// Digits that are not figures: codes, postcodes, names of areas, quotations, confidence levels.
const NO_FIGURE =
  /[A-Z]\d{8}|\b[A-Z]{1,2}\d[A-Z\d]?( \d[A-Z]{2})?\b|\bTS\d{3}\b|\d{3}[A-Z]\b|“[^”]*”|95%/g;

describe('every sentence the package can produce', () => {
  it('has a case: a function without one fails here', () => {
    const blocks = [
      'LANGS',
      'LICENCE_NAME',
      'LICENCE_URL',
      'langTag',
      'loadLang',
      'countText',
      'limitTexts',
      'medianChangeTexts',
      'peopleText',
      'plural',
      'rangeText',
      'rateText',
      'shareText',
      'joinList',
      'monthList',
      'monthName',
      'monthSpan',
      'monthYear',
      'shortMonthYear',
      'capitalised',
      'forceName',
      'officialName',
      'placeName',
      'during',
      'inMonth',
      'yearTo',
      'rateOf',
    ];
    expect([...SAID_BY, ...blocks].sort()).toEqual(Object.keys(sentences).sort());
    expect(texts(SAID.en).length).toBeGreaterThan(2_500);
  });

  it('is said in Welsh whenever it is in English, and differs', () => {
    expect(SAID.cy.map(({ by, text }) => `${by} ${typeof text}`)).toEqual(
      SAID.en.map(({ by, text }) => `${by} ${typeof text}`),
    );
    const names =
      /^(groundName|groundLabel|outcomeName|placeTypeName|sourceLine|areaSubtitle|markedName)$/;
    expect(
      listed(
        texts(
          SAID.cy.filter(({ by, text }, index) => !names.test(by) && text === SAID.en[index]!.text),
        ),
      ),
    ).toEqual([]);
  });

  describe.each(['en', 'cy'] as const)('in %s', (lang) => {
    const said = texts(SAID[lang]);

    // claim: nothing-called-safe-dangerous
    // claim: list-words-never-said
    it('judges no place', () => {
      expect(listed(said.filter(({ text }) => NEVER[lang].test(text.replace(PROPER, ''))))).toEqual(
        [],
      );
    });

    // claim: figure-names-period
    it('names the period of its figures', () => {
      expect(
        listed(
          said.filter(
            ({ by, text }) =>
              !PART_OF_A_WHOLE.has(by) &&
              /\d/.test(text.replace(NO_FIGURE, '')) &&
              !PERIOD[lang].test(text),
          ),
        ),
      ).toEqual([]);
    });

    it('contains only words', () => {
      expect(
        listed(
          said.filter(({ text }) =>
            /NaN|undefined|null|Infinity|∞|\[object|function|=>|\$\{/.test(text),
          ),
        ),
      ).toEqual([]);
    });

    it('is spaced and punctuated as prose', () => {
      expect(
        listed(
          said.filter(({ text }) =>
            /\s{2,}|^\s|\s$|\s[,.;:)%]|\(\s|[.,;:]{2,}|\.\s+[a-zâêîôûŵŷ]/.test(
              text.replace(/police\.uk/g, 'police'),
            ),
          ),
        ),
      ).toEqual([]);
      expect(
        listed(
          said.filter(
            ({ by, text }) =>
              /Sentences?$|Paragraph$|Summary$/.test(by) &&
              by !== 'demoSentence' &&
              !/[.]$/.test(text),
          ),
        ),
      ).toEqual([]);
    });

    // claim: numbers-written-alike-both
    it('writes numbers alike: thousands commas, a true minus, an en dash in ranges, no space before %', () => {
      expect(
        listed(
          said.filter(({ text }) =>
            /\d{5,}|\d,\d{1,2}\b|,\d{4}|\d -\d|(?<![\w-])-\d|\d+-\d+(?!\d)/.test(
              text.replace(/\d{4}-\d{2}|[A-Z]\d{8}|TS\d{3}/g, ''),
            ),
          ),
        ),
      ).toEqual([]);
      expect(
        listed(
          said.filter(({ text }) =>
            /−0(?![.\d])|(?<![\d,.])0\d|\d\.\d{4,}/.test(text.replace(NO_FIGURE, '')),
          ),
        ),
      ).toEqual([]);
    });

    it('starts with a capital if it is a whole sentence', () => {
      expect(
        listed(
          said.filter(
            ({ by, text }) =>
              /Sentence$|Paragraph$|Title$|Summary$/.test(by) && !/^[\p{Lu}\d]/u.test(text),
          ),
        ),
      ).toEqual([]);
    });
  });

  it('agrees in number, in English', () => {
    const wrong =
      /(?<![\d,.])1 (crimes|incidents|areas|months|LSOAs|people|residents|sales|wards)\b|the 1 months/;
    expect(listed(texts(SAID.en).filter(({ text }) => wrong.test(text)))).toEqual([]);
  });

  it('has no English word left in Welsh', () => {
    const words =
      'the|and|in|of|with|recorded|crimes?|year|figures|people|between|likely|' +
      'than|from|month|area|were|was|small|rate';
    const english = new RegExp(`\\b(${words})\\b`);
    // Text from the data is in quotation marks, or is a name.
    const own = (text: string): string =>
      text
        .replace(/“[^”]*”/g, '')
        .replace(
          /\b(Isle of Wight|City of \w+|Avon and Somerset|of Bristol|workday population, Census 2011)\b/g,
          '',
        );
    expect(listed(texts(SAID.cy).filter(({ text }) => english.test(own(text))))).toEqual([]);
  });
});

describe('the lists above', () => {
  it.each([
    ['en', 'A safe area!'],
    ['en', 'the worst ward'],
    ['en', 'crime hotspot'],
    ['en', 'about the same as Luton'],
    ['cy', 'tua’r un faint â Luton'],
    ['cy', 'ardal ddiogel'],
    ['cy', 'y ward gwaethaf'],
    ['cy', 'lle peryglus'],
  ] as const)('would catch, in %s, “%s”', (lang, text) => expect(text).toMatch(NEVER[lang]));

  it('also apply to phrases in the source, used or not', () => {
    const folder = new URL('../src/sentences/', import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
    );
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) {
      // Without comments, and without `best` and `worst`, the ends of a rank's interval in the
      // statistics.
      const source = readFileSync(new URL(file, folder), 'utf8')
        .replace(/^\s*(\/?\*|\/\/).*$/gm, '')
        .replace(/'(best|worst)'|\b(best|worst)\b(?=,|:| \}| ===|\)| \?)/g, '');
      const phrases = [...source.matchAll(/['`]([^'`\n]* [^'`\n]*)['`]/g)].map(([, phrase]) =>
        phrase!.replace(PROPER, '').replaceAll('!', ''),
      );
      for (const phrase of phrases)
        expect(phrase, file).not.toMatch(NEVER[file.endsWith('cy.ts') ? 'cy' : 'en']);
    }
  });
});
