import { createHash } from 'node:crypto';
import { deliveryOf } from '../../core/bundle/delivery.js';
import { readListing, type ListingPage } from '../../core/publication/s3-listing.js';
import { encode, type StoredEncoding } from './encode.js';
import type { S3Client } from './s3-client.js';
import type { OutgoingFile, PublicationTarget, StoredFile } from './target.js';

/** Where and how objects are stored. */
export interface S3TargetOptions {
  prefix: string;
  encoding: StoredEncoding;
  brotliQuality: number;
  parallel: number;
}

// sha256 of the plain file, for stores whose ETag is not an MD5, and for comparing a bucket with
// SHA256SUMS.
const SHA256 = 'x-amz-meta-sha256';

/** A bucket of S3, or of a store with the same protocol. A PUT stores a whole object or none. */
export class S3Target implements PublicationTarget {
  constructor(
    readonly name: string,
    readonly client: S3Client,
    readonly options: S3TargetOptions,
  ) {}

  get parallel(): number {
    return this.options.parallel;
  }

  async releases(): Promise<string[]> {
    const folder = `${this.options.prefix}releases/`;
    const names: string[] = [];
    for await (const { folders } of this.#pages(folder, '/'))
      names.push(...folders.map((found) => found.slice(folder.length, -1)));
    return names.sort();
  }

  async list(folder: string): Promise<Map<string, StoredFile>> {
    const stored = new Map<string, StoredFile>();
    for await (const { objects } of this.#pages(this.options.prefix + folder)) {
      for (const { key, bytes, etag } of objects) {
        // Web consoles create an empty object for each folder.
        if (!key.endsWith('/')) stored.set(key.slice(this.options.prefix.length), { bytes, etag });
      }
    }
    return stored;
  }

  async read(path: string): Promise<Buffer | undefined> {
    return (await this.client.call({ method: 'GET', key: this.options.prefix + path }))?.body;
  }

  async isStored(
    { path, content, sha256 }: OutgoingFile,
    { bytes, etag }: StoredFile,
  ): Promise<boolean> {
    const body = await this.#encoded(path, content);
    if (bytes !== body.length) return false;
    if (etag === createHash('md5').update(body).digest('hex')) return true;
    const head = await this.client.call({ method: 'HEAD', key: this.options.prefix + path });
    return (
      head?.headers.get(SHA256) === sha256 &&
      (head.headers.get('content-encoding') ?? 'none') === this.#encodingOf(path)
    );
  }

  async write({ path, content, sha256 }: OutgoingFile): Promise<number> {
    const body = await this.#encoded(path, content);
    const { contentType, cacheControl } = deliveryOf(path);
    const encoding = this.#encodingOf(path);
    await this.client.call({
      method: 'PUT',
      key: this.options.prefix + path,
      body,
      headers: {
        'content-type': contentType,
        'cache-control': cacheControl,
        [SHA256]: sha256,
        ...(encoding !== 'none' && { 'content-encoding': encoding }),
      },
    });
    return body.length;
  }

  async remove(path: string): Promise<void> {
    await this.client.call({ method: 'DELETE', key: this.options.prefix + path });
  }

  // The pointer is 150 bytes, stored plain so that every client can read it.
  #encodingOf(path: string): StoredEncoding {
    return path.startsWith('releases/') ? this.options.encoding : 'none';
  }

  async #encoded(path: string, content: Buffer): Promise<Buffer> {
    return encode(content, this.#encodingOf(path), this.options.brotliQuality);
  }

  async *#pages(prefix: string, delimiter?: string): AsyncGenerator<ListingPage> {
    let next: string | undefined;
    do {
      const answer = await this.client.call({
        method: 'GET',
        key: '',
        query: {
          'list-type': '2',
          prefix,
          ...(delimiter !== undefined && { delimiter }),
          ...(next !== undefined && { 'continuation-token': next }),
        },
      });
      const page = readListing(answer?.body.toString('utf8') ?? '');
      yield page;
      next = page.next;
    } while (next !== undefined);
  }
}
