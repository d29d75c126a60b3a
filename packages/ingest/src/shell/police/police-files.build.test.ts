import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { freshFolder } from '../../../test/england/fresh-folder.js';
import { OUTCOME_COLUMNS, STOP_AND_SEARCH_COLUMNS } from '../../core/input/layouts/police.js';
import { policeMonths } from '../../core/input/police-months.js';
import { discover } from '../input/discover.js';
import { openInputFolder } from '../input/input-files.js';
import type { Workbench } from '../input/workbench.js';
import { readRegistry } from '../registry.js';
import { Warehouse } from '../warehouse.js';
import { loadOutcomes, type LoadedOutcomes } from './load-outcomes.js';
import { loadStopAndSearch, type LoadedSearches } from './load-stop-and-search.js';

const registry = readRegistry();
const ID = 'c31df7a35168bfd999f18b1ffa6b7e1ded3c74cd1e126c7a440f590c0c79d7c7';
const NAME = 'police/2024-04/2024-04-gwent-outcomes.csv';

/** A file of outcomes that an error is put into. */
const outcomeRow = ({
  id = ID,
  month = '2024-04',
  force = 'Gwent Police',
  type = 'Suspect charged',
} = {}): string =>
  [
    id,
    month,
    force,
    force,
    '-3.1',
    '51.6',
    'On or near Park Street',
    'W01001234',
    'Newport 001A',
    type,
  ].join(',');
const searchRow = (date: string): string =>
  [
    'Person search',
    date,
    'False',
    '',
    '',
    '',
    'Male',
    '',
    '',
    '',
    '',
    'Firearms',
    '',
    '',
    'False',
  ].join(',');
const table = (columns: readonly string[], rows: readonly string[]): string =>
  `${[columns.join(','), ...rows].join('\n')}\n`;
const outcomes = (...rows: string[]): string => table(OUTCOME_COLUMNS, rows);

let input: string;
beforeEach(() => {
  input = freshFolder();
});

function put(name: string, text: string | Buffer): void {
  mkdirSync(join(input, name, '..'), { recursive: true });
  writeFileSync(join(input, name), text);
}

async function loaded(
  accepted: readonly string[] = [],
): Promise<LoadedOutcomes & { searches: LoadedSearches }> {
  const folder = await openInputFolder(input);
  const warehouse = await Warehouse.open(freshFolder());
  try {
    const inventory = await discover(folder.files, registry);
    const bench: Workbench = {
      registry,
      files: new Map(folder.files.map((file) => [file.file, file])),
      warehouse,
      scratch: freshFolder(),
      kept: { folder: freshFolder(), fault: (error) => error },
      accepted,
      code: '',
    };
    const months = ['2024-04', '2024-05'];
    const searches = await loadStopAndSearch(
      bench,
      policeMonths(inventory, 'stopAndSearch'),
      months,
    );
    const found = policeMonths(inventory, 'outcomes');
    return { ...(await loadOutcomes(bench, found, months, () => {})), searches };
  } finally {
    warehouse.close();
    folder.close();
  }
}

describe('an outcomes file', () => {
  test('is counted row by row, the same outcome twice among them', async () => {
    put(
      NAME,
      outcomes(
        outcomeRow(),
        outcomeRow(),
        outcomeRow({ id: ID.replace('c', 'd'), type: 'Local resolution' }),
      ),
    );
    expect((await loaded()).files).toEqual([
      expect.objectContaining({
        force: 'gwent',
        month: '2024-04',
        lines: 3,
        rows: { read: 3, followed: 3, courtResult: 0, noId: 0, malformed: 0 },
      }),
    ]);
  });

  test('without rows is empty, and no error', async () => {
    put(NAME, outcomes());
    expect((await loaded()).files).toMatchObject([{ lines: 0, rows: { read: 0 } }]);
  });

  // claim: their-results-ceased-may
  test('may have a court’s result after May 2019, when courts stopped: the row is left out', async () => {
    put(
      NAME,
      outcomes(
        outcomeRow({ type: 'Offender fined' }),
        outcomeRow({ type: 'Awaiting court outcome' }),
        outcomeRow(),
      ),
    );
    expect((await loaded()).files[0]!.rows).toMatchObject({ read: 3, courtResult: 2, followed: 1 });
  });

  test('may use a name from before 2014 for an outcome', async () => {
    put(NAME, outcomes(outcomeRow({ type: 'Offender sentenced as part of another case' })));
    expect((await loaded()).files[0]!.rows).toMatchObject({ followed: 1 });
  });

  test('with an outcome that is not in the publisher’s list stops with its name', async () => {
    put(NAME, outcomes(outcomeRow(), outcomeRow({ type: 'Suspect pardoned' })));
    await expect(loaded()).rejects.toMatchObject({
      code: 'unknownOutcome',
      file: NAME,
      message: expect.stringContaining('“Suspect pardoned” (rows: 1)'),
    });
  });

  test('without ids stops, or counts them when the operator accepts it', async () => {
    put(NAME, outcomes(outcomeRow(), outcomeRow({ id: '' })));
    await expect(loaded()).rejects.toMatchObject({
      code: 'checkFailed',
      message: expect.stringContaining('1 of 2 outcomes carry no Crime ID'),
    });
    expect((await loaded(['outcomesWithoutId'])).files[0]!.rows).toMatchObject({
      read: 2,
      noId: 1,
      followed: 1,
    });
  });

  test('with rows of another month stops with the line', async () => {
    put(NAME, outcomes(outcomeRow(), outcomeRow({ month: '2024-13' })));
    await expect(loaded()).rejects.toMatchObject({
      code: 'malformedRows',
      line: 3,
      message: expect.stringContaining('the Month column should say 2024-04, found “2024-13”'),
    });
  });

  test('of another force inside stops with both names', async () => {
    put(NAME, outcomes(outcomeRow(), outcomeRow({ force: 'South Wales Police' })));
    await expect(loaded()).rejects.toMatchObject({
      code: 'mixedForces',
      message: expect.stringContaining('named for gwent, but “South Wales Police” reports 1'),
    });
  });

  test('whose quote is never closed loses no row unnoticed', async () => {
    put(
      NAME,
      outcomes(outcomeRow(), outcomeRow().replace('On or near', '"On or near'), outcomeRow()),
    );
    await expect(loaded()).rejects.toMatchObject({ code: 'rowsLost', file: NAME });
  });

  test('with a NUL byte stops with the line', async () => {
    put(NAME, Buffer.concat([Buffer.from(outcomes(outcomeRow())), Buffer.from([0, 10])]));
    await expect(loaded()).rejects.toMatchObject({ code: 'notUtf8', line: 3 });
  });

  test('found twice is used once: the newer archive’s', async () => {
    put('2024-05.zip › is no archive/2024-04-gwent-outcomes.csv', outcomes(outcomeRow()));
    put(NAME, outcomes(...Array.from({ length: 20 }, () => outcomeRow())));
    const { files, notes } = await loaded();
    expect(files.map(({ lines }) => lines)).toEqual([20]);
    expect(notes).toEqual([expect.stringContaining('2024-04 gwent outcomes: used')]);
  });
});

describe('a stop-and-search file', () => {
  const SEARCHES = 'police/2024-05/2024-05-gwent-stop-and-search.csv';
  const searches = (...dates: string[]): string =>
    table(STOP_AND_SEARCH_COLUMNS, dates.map(searchRow));

  // claim: so-one-23-41
  test('is counted; a search in the first night of a London month is in the month before by UTC', async () => {
    put(SEARCHES, searches('2024-04-30T23:41:00+00:00', '2024-05-31T22:10:00+00:00'));
    expect((await loaded()).searches.files).toEqual([
      expect.objectContaining({ force: 'gwent', month: '2024-05', lines: 2 }),
    ]);
  });

  test('with searches of another month stops with line and date', async () => {
    put(SEARCHES, searches('2024-05-02T10:00:00+00:00', '2024-06-02T10:00:00+00:00'));
    await expect(loaded()).rejects.toMatchObject({
      code: 'malformedRows',
      line: 3,
      message: expect.stringContaining('should lie in 2024-05, found “2024-06-02T10:00:00+00:00”'),
    });
  });

  test('without a force in its name is not skipped', async () => {
    put('police/searches.csv', searches('2024-05-02T10:00:00+00:00'));
    await expect(loaded()).rejects.toMatchObject({
      code: 'mixedMonths',
      message: expect.stringContaining('Name it YYYY-MM-<force>-stop-and-search.csv'),
    });
  });
});
