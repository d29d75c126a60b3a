import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

const CHUNK_BYTES = 4 << 20;

/**
 * Writes files in chunks from two buffers: the caller fills one while the system writes the other.
 */
export class ChunkWriter {
  /** The buffer to fill, from `used` on. */
  bytes = new Uint8Array(CHUNK_BYTES);
  used = 0;
  /** Bytes written to all files. */
  total = 0;
  private spare = new Uint8Array(CHUNK_BYTES);
  private writing: Promise<unknown> = Promise.resolve();
  private file?: FileHandle;

  async open(path: string): Promise<void> {
    await mkdir(dirname(path), { recursive: true });
    this.file = await open(path, 'w');
  }

  /** Whether `bytes` more fit into the current buffer. */
  hasRoomFor(bytes: number): boolean {
    return this.used + bytes <= CHUNK_BYTES;
  }

  /** Adds ASCII text. There must be room for it. */
  add(text: string): void {
    this.used += Buffer.from(this.bytes.buffer).write(text, this.used, 'latin1');
  }

  /** Starts writing the current buffer and swaps to the other, once that is free. */
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
