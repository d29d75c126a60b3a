/** What a server says to tell two editions of a file apart. */
export interface Edition {
  etag?: string;
  lastModified?: string;
}

/** The part of a file on disk, and its edition. */
export interface PartOnDisk {
  url: string;
  bytes: number;
  edition: Edition;
}

/** A whole file on disk. */
export interface FinishedOnDisk extends PartOnDisk {
  md5?: string;
}

/** Status and headers of a response. */
export interface Answer {
  status: number;
  edition: Edition;
  contentLength?: number;
  contentRange?: string;
  /** The server compressed the bytes, so their number is not the file's size. */
  encoded: boolean;
}

/** What to do with a response. */
export type Decision =
  | { kind: 'unchanged' }
  /** Write the body from this byte on; `total` is the whole file's length where it is known. */
  | {
      kind: 'write';
      from: number;
      total?: number;
      edition: Edition;
      restarted?: 'otherEdition' | 'rangeIgnored';
    }
  /** All the bytes are here already. */
  | { kind: 'complete'; total: number }
  /** Throw the part away and ask for the whole. */
  | { kind: 'discard'; found: string };

/**
 * Request headers: for the rest of a part, or for the file if it has changed since it was fetched.
 */
export function requestHeaders(
  part: PartOnDisk | undefined,
  finished: FinishedOnDisk | undefined,
): Record<string, string> {
  // Compressed bytes can be neither counted nor resumed.
  const plain = { 'accept-encoding': 'identity' };
  const mark = part && part.bytes > 0 ? gluingMark(part.edition) : undefined;
  if (part && mark !== undefined)
    return { ...plain, range: `bytes=${part.bytes}-`, 'if-range': mark };
  return {
    ...plain,
    ...(finished?.edition.etag !== undefined && { 'if-none-match': finished.edition.etag }),
    ...(finished?.edition.lastModified !== undefined && {
      'if-modified-since': finished.edition.lastModified,
    }),
  };
}

/**
 * The validator that allows two responses to be joined. A weak ETag promises the same meaning, not
 * the same bytes.
 */
export function gluingMark({ etag, lastModified }: Edition): string | undefined {
  return etag === undefined ? lastModified : etag.startsWith('W/') ? undefined : etag;
}

/**
 * Decides what to do with a response. `part` and `finished` are those the request was made from.
 */
export function decide(
  answer: Answer,
  part: PartOnDisk | undefined,
  finished: FinishedOnDisk | undefined,
): Decision {
  const { status, edition } = answer;
  if (status === 304)
    return finished
      ? { kind: 'unchanged' }
      : { kind: 'discard', found: 'status 304 for a file that is not here' };
  if (status === 416) {
    const total = totalOf(answer.contentRange);
    const same =
      part !== undefined && (edition.etag === undefined || edition.etag === part.edition.etag);
    return same && total === part.bytes
      ? { kind: 'complete', total }
      : { kind: 'discard', found: `status 416 for the bytes from ${part?.bytes ?? 0} on` };
  }
  if (status === 206) return glued(answer, part);
  const total = answer.encoded ? undefined : answer.contentLength;
  if (
    finished &&
    sameEdition(edition, finished.edition) &&
    (total === undefined || total === finished.bytes)
  )
    return { kind: 'unchanged' };
  const restarted =
    !part || part.bytes === 0
      ? undefined
      : otherEdition(edition, part.edition)
        ? 'otherEdition'
        : 'rangeIgnored';
  return {
    kind: 'write',
    from: 0,
    edition,
    ...(total !== undefined && { total }),
    ...(restarted && { restarted }),
  };
}

function glued(
  { edition, contentRange, contentLength }: Answer,
  part: PartOnDisk | undefined,
): Decision {
  const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(contentRange ?? '');
  if (!part || !range || Number(range[1]) !== part.bytes)
    return {
      kind: 'discard',
      found: `a piece that does not begin at byte ${part?.bytes ?? 0} (Content-Range “${contentRange ?? ''}”)`,
    };
  if (edition.etag !== undefined && edition.etag !== part.edition.etag)
    return { kind: 'discard', found: 'a piece of another edition' };
  const total = Number(range[3]);
  if (
    Number(range[2]) !== total - 1 ||
    (contentLength !== undefined && part.bytes + contentLength !== total)
  ) {
    return {
      kind: 'discard',
      found: `a piece that does not reach the end (Content-Range “${contentRange}”)`,
    };
  }
  return { kind: 'write', from: part.bytes, total, edition: part.edition };
}

function totalOf(contentRange: string | undefined): number | undefined {
  const found = /\/(\d+)$/.exec(contentRange ?? '');
  return found ? Number(found[1]) : undefined;
}

function otherEdition(a: Edition, b: Edition): boolean {
  return gluingMark(b) !== undefined && !sameEdition(a, b);
}

/** Whether both have the same validator; false where either has none. */
export function sameEdition(a: Edition, b: Edition): boolean {
  if (a.etag !== undefined && b.etag !== undefined) return a.etag === b.etag;
  return a.lastModified !== undefined && a.lastModified === b.lastModified;
}
