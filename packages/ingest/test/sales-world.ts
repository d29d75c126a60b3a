import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SalesLedger } from '@crimetrends/sdk/contract';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { filesOf } from '../src/core/input/inventory.js';
import { loadHousePrices, type LoadedHousePrices } from '../src/shell/context/load-house-prices.js';
import { discover } from '../src/shell/input/discover.js';
import { openInputFolder } from '../src/shell/input/input-files.js';
import { readRegistry } from '../src/shell/registry.js';
import { demoInput } from './england/england.js';
import { freshFolder } from './england/fresh-folder.js';
import { stagedGeography, type StagedGeography } from './staged-geography.js';

/** What `everyMonth` alone comes to: 24 months of 10 sales, 12 months outside. */
export const EVERY_MONTH: Partial<SalesLedger> = { read: 360, counted: 240, otherMonths: 120 };

/** The columns of a sale that a test may change. */
type Sale = Record<'id' | 'price' | 'date' | 'postcode' | 'type' | 'category' | 'status', string>;

/**
 * The miniature England with its geography staged, to load sales into. Made once for the test file
 * that constructs it; each test has an input folder of its own.
 */
export class SalesWorld {
  staged!: StagedGeography;
  postcodes!: { live: string; ended: string; withoutPlace: string };
  folder!: string;

  constructor() {
    beforeAll(() => this.#stage());
    afterAll(() => this.staged.close());
    beforeEach(() => {
      this.folder = freshFolder();
    });
  }

  async #stage(): Promise<void> {
    const input = await demoInput();
    const nation = { code: 'K04900001', name: 'Demoland' };
    this.staged = await stagedGeography(input, '2025-12', nation, freshFolder());
    const { examples } = JSON.parse(readFileSync(join(input, 'expected.json'), 'utf8')) as {
      examples: { postcodes: { centre: string; terminated: string; withoutPlace: string } };
    };
    this.postcodes = {
      live: examples.postcodes.centre,
      ended: examples.postcodes.terminated,
      withoutPlace: examples.postcodes.withoutPlace,
    };
  }

  /** A row as the register writes it; `id` is any number. */
  sale = (id: number, more: Partial<Sale> = {}): string => {
    const {
      price = '200000',
      date = '2025-05-06 00:00',
      postcode = this.postcodes.live,
      type = 'T',
      category = 'A',
      status = 'A',
    } = more;
    const transaction = more.id ?? `{${String(id).padStart(8, '0')}-6332-4EB0-9CD3-8737CEA4A65A}`;
    return [
      transaction,
      price,
      date,
      postcode,
      type,
      'N',
      'F',
      '7',
      '',
      'LARCH LANE',
      '',
      'TOWN',
      'DISTRICT',
      'COUNTY',
      category,
      status,
    ]
      .map((field) => `"${field}"`)
      .join(',');
  };

  /** Enough sales of every month of 2023 to 2025 for a yearly file: 10 a month, ids from 1,000 up. */
  everyMonth = (more: Partial<Sale> = {}): string[] => {
    return Array.from({ length: 360 }, (_, number) =>
      this.sale(1000 + number, {
        date: `${2023 + Math.floor(number / 120)}-${String((Math.floor(number / 10) % 12) + 1).padStart(2, '0')}-15 00:00`,
        ...more,
      }),
    );
  };

  /** Loads the files given, by name; `cache` outlasts the loading where one is given. */
  load = async (
    files: Record<string, string[] | string>,
    accepted: string[] = [],
    { cache = freshFolder(), lookups = 'these', opened: seen = [] as string[] } = {},
  ): Promise<LoadedHousePrices> => {
    for (const [name, lines] of Object.entries(files)) {
      mkdirSync(join(this.folder, name, '..'), { recursive: true });
      writeFileSync(
        join(this.folder, name),
        typeof lines === 'string' ? lines : `${lines.join('\n')}\n`,
      );
    }
    const found = await openInputFolder(this.folder);
    const inventory = await discover(found.files, readRegistry());
    if (inventory.left.length > 0)
      throw new Error(`Not recognised: ${JSON.stringify(inventory.left)}`);
    try {
      const opened = new Map(
        found.files.map((file) => [
          file.file,
          { ...file, open: () => (seen.push(file.file), file.open()) },
        ]),
      );
      return await loadHousePrices(
        {
          ...this.staged.bench,
          files: opened,
          accepted,
          kept: { folder: cache, fault: (error) => error },
        },
        { ...this.staged.inputs, pricePaid: filesOf(inventory, 'pricePaid') },
        { ...this.staged, digests: { ...this.staged.digests, lookups } },
      );
    } finally {
      found.close();
    }
  };

  /** The buckets of one file that hold a row. */
  bucketsOf = ({ sales }: LoadedHousePrices, file: string): Partial<SalesLedger> => {
    const { file: _, ...ledger } = sales!.files.find((entry) => entry.file === file)!;
    return Object.fromEntries(Object.entries(ledger).filter(([, rows]) => rows > 0));
  };

  /** The figure of all types together in the nation. */
  nation = ({ topic }: LoadedHousePrices): unknown => {
    const prices = topic.of(this.staged.geography.areas.find(({ level }) => level === 'nation')!);
    return 'latest' in prices ? prices.latest[0] : prices;
  };
}
