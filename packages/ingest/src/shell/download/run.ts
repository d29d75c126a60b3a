import type { PlannedDownload } from '../../core/download/plan.js';
import type { DownloadReport } from '../../core/download/report.js';
import { IngestError } from '../../core/ingest-error.js';
import type { Progress } from '../run/progress.js';
import { DownloadClient, type ClientOptions } from './client.js';
import { fetchFile } from './file.js';
import { fetchTable } from './table.js';

/**
 * Fetches the planned files one after another. A file that fails is reported and the next is
 * fetched; a disk that cannot be written stops the run.
 */
export async function runDownloads(
  planned: readonly PlannedDownload[],
  out: string,
  options: ClientOptions,
  progress: Progress,
): Promise<Omit<DownloadReport, 'seconds'>> {
  const client = new DownloadClient(options);
  const report: Omit<DownloadReport, 'seconds'> = { out, files: [], failed: [] };
  for (const plan of planned) {
    try {
      const fetchOne = plan.how === 'file' ? fetchFile : fetchTable;
      report.files.push(
        await progress.step(`${plan.to} (${plan.title})`, (say) =>
          fetchOne(plan, out, client, say),
        ),
      );
    } catch (error) {
      if (!(error instanceof IngestError)) throw writable(error, out);
      report.failed.push({
        source: plan.source,
        file: plan.to,
        url: plan.url,
        sentence: error.message,
      });
    }
  }
  return report;
}

function writable(error: unknown, out: string): unknown {
  if (!(error instanceof Error) || !('syscall' in error)) return error;
  return new IngestError(
    'unwritable',
    `${out}: a file could not be written (${error.message}). ` +
      'Make room or give write access, then run again; what was fetched is kept.',
    out,
  );
}
