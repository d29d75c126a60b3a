import type { FileHandle } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import { nextStepOf } from '../../core/download/next-step.js';
import type { PlannedDownload } from '../../core/download/plan.js';
import type { DownloadedFile } from '../../core/download/report.js';
import { sameEdition } from '../../core/download/resume.js';
import type { Attempt } from '../../core/download/retry.js';
import {
  countUrl,
  layerUrl,
  pageUrl,
  readCount,
  readLayer,
  readPage,
  type Layer,
} from '../../core/download/table.js';
import type { DownloadClient } from './client.js';
import type { Say } from './file.js';
import { DownloadPlace } from './place.js';

/**
 * Fetches a feature service's table page by page into one CSV. It gets its name only when every row
 * came and the table did not change meanwhile. Throws IngestError.
 */
export async function fetchTable(
  planned: PlannedDownload,
  out: string,
  client: DownloadClient,
  say: Say,
): Promise<DownloadedFile> {
  const place = new DownloadPlace(out, planned.to, planned.url);
  const nextStep = nextStepOf(planned);
  const json = (url: string): Promise<unknown> => client.json(url, nextStep);
  const describe = async (): Promise<Layer | undefined> =>
    readLayer(await json(layerUrl(planned.url)), planned.points === true);
  const outcome = (
    state: DownloadedFile['state'],
    bytes: number,
    rows?: number,
  ): DownloadedFile => ({
    source: planned.source,
    file: planned.to,
    url: planned.url,
    state,
    bytes,
    ...(rows !== undefined && { rows }),
    checked: 'rows',
    notes: [],
  });

  return client.retried(planned.url, nextStep, async (): Promise<Attempt<DownloadedFile>> => {
    const layer = await describe();
    if (!layer) return { kind: 'refused', found: 'the description of a table has no fields' };
    const finished = await place.readFinished();
    if (finished && sameEdition(layer.edition, finished.edition))
      return { kind: 'done', value: outcome('unchanged', finished.bytes) };
    const count = readCount(await json(countUrl(planned.url)));
    if (count === undefined)
      return { kind: 'again', found: 'the server does not say how many rows there are' };

    const handle = await place.startPart(layer.edition, undefined);
    let written: Written;
    try {
      written = await writePages(
        handle,
        layer,
        count,
        (offset) => json(pageUrl(planned.url, layer, offset, planned.points === true)),
        say,
      );
    } finally {
      await handle.close();
    }
    const after = await describe();
    if (JSON.stringify(after) !== JSON.stringify(layer))
      return { kind: 'again', found: 'the table was edited while its pages were being read' };
    if (written.rows !== count)
      return { kind: 'again', found: `${written.rows} rows came of ${count}` };
    await place.settle({ url: planned.url, bytes: written.bytes, edition: layer.edition });
    return { kind: 'done', value: outcome('fetched', written.bytes, count) };
  });
}

interface Written {
  rows: number;
  bytes: number;
}

async function writePages(
  handle: FileHandle,
  layer: Layer,
  count: number,
  page: (offset: number) => Promise<unknown>,
  say: Say,
): Promise<Written> {
  const written: Written = { rows: 0, bytes: 0 };
  const append = async (rows: readonly (string | number | null)[][]): Promise<void> => {
    const text = Buffer.from(stringify([...rows]), 'utf8');
    await handle.writeFile(text);
    written.bytes += text.length;
  };
  await append([[...layer.columns]]);
  while (written.rows < count) {
    const rows = readPage(await page(written.rows), layer);
    if (!rows || rows.length === 0) return written;
    await append(rows);
    written.rows += rows.length;
    say(`${written.rows} of ${count} rows`);
  }
  return written;
}
