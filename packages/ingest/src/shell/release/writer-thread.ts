// The thread that `release-writer.ts` starts: checks each batch against the contract, writes it,
// and reports back.
import { parentPort, workerData } from 'node:worker_threads';
import type { PlannedFile } from '../../core/bundle/planned-file.js';
import { IngestError } from '../../core/ingest-error.js';
import type { WriterReply } from './release-writer.js';
import { UnfinishedRelease } from './unfinished-release.js';

const { folder, release } = workerData as { folder: string; release: string };
const unfinished = new UnfinishedRelease(folder, release);

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
parentPort!.on('message', (files: PlannedFile[]) => parentPort!.postMessage(reply(files)));

function reply(files: readonly PlannedFile[]): WriterReply {
  try {
    return { written: unfinished.write(files) };
  } catch (error) {
    if (error instanceof IngestError)
      return {
        refused: {
          code: error.code,
          message: error.message,
          ...(error.file !== undefined && { file: error.file }),
        },
      };
    const { message, code, syscall } = error as NodeJS.ErrnoException;
    return {
      failed: {
        message,
        ...(code !== undefined && { code }),
        ...(syscall !== undefined && { syscall }),
      },
    };
  }
}
