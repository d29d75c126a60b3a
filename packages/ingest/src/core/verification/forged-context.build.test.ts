import type { ContextFile, HousePrices, LedgerFile, PriceFigure } from '@crimetrends/sdk/contract';
import { describe, expect, test } from 'vitest';
import { forgedBundle, sentences } from '../../../test/forged-bundle.js';

const ROOT = 'releases/2025-12/';
const { forge, verify } = forgedBundle();

describe('contexts changed together with their checksum', () => {
  test('a context with too short a list, or in another LTLA’s file, is found', () => {
    const [first, second] = ['contexts/ward/E07900001.json', 'contexts/ward/E07900002.json'];
    let moved: ContextFile['areas'][number] | undefined;
    forge<ContextFile>(first, ({ areas }) => {
      moved = areas.pop();
      areas[0]!.denominators.push(1);
    });
    forge<ContextFile>(second, ({ areas }) => {
      areas.push(moved!);
    });
    expect(sentences(verify())).toEqual([
      expect.stringMatching(
        /E07900001\.json: E05900\d+: denominators do not have the lengths that the head of the file gives\.$/,
      ),
      `${ROOT}${first}: ${moved!.code} is in ${ROOT}${second} instead.`,
    ]);
  });

  // claim: figure-fewer-than-5
  test('house sales that the parts cannot add up to, and a median of 4 sales', () => {
    const shown = (prices: HousePrices, type: number): Extract<PriceFigure, { kind: 'known' }> =>
      (prices as { latest: PriceFigure[] }).latest[type] as Extract<PriceFigure, { kind: 'known' }>;
    forge<ContextFile>('contexts/ltla/E07900001.json', ({ areas }) => {
      shown(areas[0]!.housePrices, 0).sales += 900;
    });
    forge<ContextFile>('contexts/ltla/E07900002.json', ({ areas }) => {
      shown(areas[0]!.housePrices, 3).sales = 4;
    });
    const found = sentences(verify());
    expect(found).toContainEqual(
      expect.stringMatching(
        /ltla\/E07900001\.json: E07900001: house sales of all types are \d+; the parts have \d+\.$/,
      ),
    );
    expect(found).toContainEqual(
      expect.stringMatching(
        /ltla\/E07900001\.json: Aldermarsh: its house sales \(all, latest\) are \d+; the parts have \d+( to \d+)?\.$/,
      ),
    );
    expect(found).toContainEqual(
      expect.stringMatching(
        /ltla\/E07900002\.json: E07900002: a median of 4 sales is shown; below 5 it is withheld\.$/,
      ),
    );
    expect(found).toContainEqual(
      expect.stringMatching(
        new RegExp(
          String.raw`ltla/E07900002\.json: Thornwick Vale: its house sales \(terraced, latest\) ` +
            String.raw`are 4; the parts have \d+ to \d+\.$`,
        ),
      ),
    );
  });

  test('a median without its limits, one with limits below 50 sales, and one outside them', () => {
    const first = (prices: HousePrices): Extract<PriceFigure, { kind: 'known' }> =>
      (prices as { latest: PriceFigure[] }).latest.find(({ kind }) => kind === 'known') as never;
    forge<ContextFile>('contexts/ltla/E07900001.json', ({ areas }) => {
      delete first(areas[0]!.housePrices).limits95;
    });
    forge<ContextFile>('contexts/ltla/E07900002.json', ({ areas }) => {
      first(areas[0]!.housePrices).medianPricePounds += 1_000_000;
    });
    let lsoa = '';
    forge<ContextFile>('contexts/lsoa21/E07900001.json', ({ areas }) => {
      const area = areas.find(
        ({ housePrices }) => 'latest' in housePrices && housePrices.latest[0]!.kind === 'known',
      )!;
      lsoa = area.code;
      first(area.housePrices).limits95 = [1, 2];
    });
    expect(sentences(verify()).map((sentence) => sentence.replace(/\d+ sales/, 'n sales'))).toEqual(
      [
        expect.stringContaining(`${lsoa}: its median price (all) of n sales has 95% limits.`),
        expect.stringContaining('E07900001: its median price (all) of n sales lacks 95% limits.'),
        expect.stringContaining(
          'E07900002: its median price (all) of n sales is not between its 95% limits.',
        ),
      ],
    );
  });

  test('a parent with house prices that its LSOAs do not have, and other residents than theirs', () => {
    forge<ContextFile>('contexts/ltla/E08900002.json', ({ areas }) => {
      const none = { kind: 'suppressed' as const, rule: 'fewerThan5Sales' };
      areas[0]!.housePrices = {
        kind: 'known',
        latest: [none, none, none, none, none],
        yearBefore: [none, none, none, none, none],
      };
    });
    forge<ContextFile>('contexts/county/E11900001.json', ({ areas }) => {
      Object.assign(areas[0]!.housePrices, { populationCovered: 7 });
    });
    forge<ContextFile>('contexts/pfa/E23900001.json', ({ areas }) => {
      areas[0]!.housePrices = { kind: 'notSupplied' };
    });
    expect(sentences(verify()).sort()).toEqual([
      expect.stringMatching(
        /Greater Brackwater: its house prices cover 7 residents; the LSOAs with figures have \d+\.$/,
      ),
      expect.stringMatching(
        /Nethercote: its house prices are “known”; 0 of its 16 LSOAs have figures\.$/,
      ),
      expect.stringMatching(
        /pfa\/E23900001\.json: Wexmere: its house prices are “notSupplied”; 40 of its 40 LSOAs have figures\.$/,
      ),
    ]);
  });

  test('house prices of other months in one file, or not of a year', () => {
    forge<ContextFile>('contexts/ltla/E07900001.json', (content) => {
      content.prices!.latest.from = '2024-12';
      content.prices!.latest.to = '2025-11';
    });
    expect(sentences(verify())).toEqual([
      expect.stringContaining(
        'E07900001.json: its house prices are of 2024-12 to 2025-11 and 2023-11 to 2024-10, ' +
          'which are not 24 months in two years.',
      ),
      expect.stringContaining(
        'E07900001.json: is of house prices of 2024-12 to 2025-11; the other contexts are of ' +
          'house prices of 2024-11 to 2025-10.',
      ),
    ]);
  });

  test('a ledger of house sales that loses a row, and fewer sales counted than shown', () => {
    forge<LedgerFile>('ledger.json', ({ sales }) => {
      sales!.files[0]!.otherCategory -= 1;
    });
    expect(sentences(verify())).toEqual([
      expect.stringMatching(
        /ledger\.json: price-paid\/.*\.csv: \d+ rows read, \d+ in the buckets\.$/,
      ),
      expect.stringMatching(
        /ledger\.json: the total of house sales has \d+ rows “otherCategory”; the files add up to \d+\.$/,
      ),
    ]);
    forge<LedgerFile>('ledger.json', ({ sales }) => {
      sales!.files[0]!.otherCategory += 1;
      for (const entry of [...sales!.files, sales!.total]) {
        entry.otherMonths += entry.counted;
        entry.counted = 0;
      }
    });
    expect(sentences(verify())).toEqual([
      expect.stringMatching(/ledger\.json: 0 house sales were counted; K04900001 shows \d+\.$/),
    ]);
  });
});
