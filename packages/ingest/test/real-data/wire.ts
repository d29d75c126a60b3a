import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { decodePostcodes, formatPostcode, paths, postcodeShard } from '@crimetrends/sdk/contract';

/** A fetch of the files in a folder, with what was asked of it. */
export interface Wire {
  fetch(request: string | URL | Request): Promise<Response>;
  /** The paths asked for, in order. */
  asked: string[];
  /** Requests that had to wait for each other's answers, at most. */
  stages: number;
  /** In brotli at its highest quality, as a host may keep files ready. */
  bytes: number;
}

/** Serves a bundle's folder as a host would whose root it is. */
export function wireTo(bundle: string): Wire {
  const wire: Wire = {
    asked: [],
    stages: 0,
    bytes: 0,
    async fetch(request) {
      const path = new URL(request instanceof Request ? request.url : request).pathname;
      const [file, stage] = [join(bundle, path), wire.stages + 1];
      wire.asked.push(path);
      const body = existsSync(file) ? readFileSync(file) : undefined;
      if (body) wire.bytes += brotliSize(file, body);
      // What is asked for before an answer has come is of the same stage.
      await new Promise(setImmediate);
      wire.stages = Math.max(wire.stages, stage);
      return body ? new Response(new Uint8Array(body)) : new Response(null, { status: 404 });
    },
  };
  return wire;
}

// By path: the highest quality is slow, and many postcodes ask for one file.
const sizes = new Map<string, number>();

function brotliSize(file: string, body: Buffer): number {
  const size =
    sizes.get(file) ??
    brotliCompressSync(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }).length;
  sizes.set(file, size);
  return size;
}

/** The live postcodes of an outcode, in order. */
export function livePostcodes(bundle: string, release: string, outcode: string): string[] {
  const shard = postcodeShard.parse(
    JSON.parse(readFileSync(join(bundle, paths.postcodes(release, outcode)), 'utf8')),
  );
  const entries = [...decodePostcodes(shard)].filter(
    ([, { terminated }]) => terminated === undefined,
  );
  return entries.map(([incode]) => formatPostcode({ outcode, incode })).sort();
}
