import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { nearestOf } from '@crimetrends/sdk/stats';
import type { FindNeighbours } from '../../core/release/similar/similar-areas.js';
import type { KeptPlace } from '../run/build-run.js';

const DIGEST_BYTES = 32;
const FOLDER = 'neighbours';

/**
 * `nearestOf`, computed once for the same points: a census does not change from month to month.
 * Each result is a file named by a digest of points and code, with its sha256 before the numbers; a
 * damaged one is computed again.
 */
export class KeptNeighbours {
  readonly #folder: string;
  readonly #used = new Set<string>();

  constructor(
    readonly place: KeptPlace,
    readonly code: string,
  ) {
    this.#folder = join(place.folder, FOLDER);
  }

  find: FindNeighbours = (points, k) => {
    const name = `${this.#digestOf(points, k)}.bin`;
    this.#used.add(name);
    return this.#read(name, points.length) ?? this.#keep(name, nearestOf(points, k));
  };

  /** Removes the results that this run did not use. */
  forgetOthers(): void {
    this.#writing(() => {
      if (existsSync(this.#folder))
        for (const name of readdirSync(this.#folder))
          if (!this.#used.has(name)) rmSync(join(this.#folder, name));
    });
  }

  #digestOf(points: readonly Float64Array[], k: number): string {
    const digest = createHash('sha256').update(JSON.stringify([this.code, k, points.length]));
    for (const point of points) digest.update(point);
    return digest.digest('hex');
  }

  /** The neighbours of each point; undefined where the file is missing or damaged. */
  #read(name: string, points: number): Int32Array[] | undefined {
    const path = join(this.#folder, name);
    if (!existsSync(path)) return undefined;
    const kept = readFileSync(path);
    const numbers = kept.subarray(DIGEST_BYTES);
    if (points === 0 || !sha256(name, numbers).equals(kept.subarray(0, DIGEST_BYTES)))
      return undefined;
    const all = new Int32Array(
      numbers.buffer.slice(numbers.byteOffset, numbers.byteOffset + numbers.byteLength),
    );
    const each = all.length / points;
    return Array.from({ length: points }, (_, point) =>
      all.subarray(point * each, (point + 1) * each),
    );
  }

  #keep(name: string, neighbours: Int32Array[]): Int32Array[] {
    const numbers = Buffer.concat(
      neighbours.map(({ buffer, byteOffset, byteLength }) =>
        Buffer.from(buffer, byteOffset, byteLength),
      ),
    );
    this.#writing(() => {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(
        join(this.#folder, `${name}.unfinished`),
        Buffer.concat([sha256(name, numbers), numbers]),
      );
      renameSync(join(this.#folder, `${name}.unfinished`), join(this.#folder, name));
    });
    return neighbours;
  }

  #writing(write: () => void): void {
    try {
      write();
    } catch (error) {
      throw this.place.fault(error);
    }
  }
}

function sha256(name: string, numbers: Buffer): Buffer {
  return createHash('sha256').update(name).update(numbers).digest();
}
