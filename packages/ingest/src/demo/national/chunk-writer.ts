import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

const CHUNK_BYTES = 4 << 20;

/**
 * Two buffers taken in turn: one is filled by the caller while the other is written by the system.
 */
export class ChunkWriter {
  /** The buffer to fill, from `used`. */
  bytes = new Uint8Array(CHUNK_BYTES);
  used = 0;
  /** Bytes written over all files. */
  total = 0;
  private spare = new Uint8Array(CHUNK_BYTES);
  private writing: Promise<unknown> = Promise.resolve();
  private file?: FileHandle;

  async open(path: string): Promise<void> {
    await mkdir(dirname(path), { recursive: true });
    this.file = await open(path, 'w');
  }

  /** Whether `bytes` more fit into the buffer at hand. */
  hasRoomFor(bytes: number): boolean {
    return this.used + bytes <= CHUNK_BYTES;
  }

  /** ASCII text, for which there must be room. */
  add(text: string): void {
    this.used += Buffer.from(this.bytes.buffer).write(text, this.used, 'latin1');
  }

  /** Hands the filled buffer over and takes the other, once it is free. */
  async turn(): Promise<void> {
    await this.writing;
    const filled = this.bytes;
    this.writing = this.file!.write(filled, 0, this.used);
    this.total += this.used;
    this.bytes = this.spare;
    this.spare = filled;
    this.used = 0;
  }

  async close(): Promise<void> {
    await this.turn();
    await this.writing;
    await this.file!.close();
  }
}
