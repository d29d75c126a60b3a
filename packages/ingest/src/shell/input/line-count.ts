const LINE_FEED = 10;
const RETURN = 13;

/** What is wrong with the lines of a text, and at which line. */
export interface LineFault {
  kind: 'loneReturn' | 'mixedEnds' | 'tooLong';
  line: number;
}

// The longest line of a street file is 324 bytes, of a postcode directory some 500. DuckDB refuses
// lines over 2 MB.
export const LONGEST_LINE = 1_000_000;

/**
 * Counts the lines of a text that comes in pieces, and checks that all end the same way, with LF or
 * CRLF, and that none is too long for a table.
 */
export class LineCount {
  /** Lines that are not blank. */
  filled = 0;
  /** Blank lines that other lines follow. */
  blank = 0;
  /** The first fault, by line. */
  fault: LineFault | undefined = undefined;
  #blankAtEnd = 0;
  /** Bytes of an unfinished line at the end of the last piece. */
  #carried = 0;
  #lastByte = LINE_FEED;
  /** Whether the first line ended with CRLF. DuckDB stops reading where a later one differs. */
  #hasReturns: boolean | undefined;

  /** Number of the line that the next byte belongs to. */
  get line(): number {
    return this.filled + this.blank + this.#blankAtEnd + 1;
  }

  /** Whether the text so far ends with a line end. */
  get isEnded(): boolean {
    return this.#lastByte === LINE_FEED;
  }

  read(piece: Buffer): void {
    if (piece.length === 0) return;
    this.#watchReturns(piece);
    let start = 0;
    for (let at = piece.indexOf(LINE_FEED); at !== -1; at = piece.indexOf(LINE_FEED, start)) {
      this.#endLine(this.#carried + at - start, at > 0 ? piece[at - 1]! : this.#lastByte);
      start = at + 1;
    }
    this.#carried += piece.length - start;
    if (this.#carried > LONGEST_LINE) this.#found('tooLong', this.line);
    this.#lastByte = piece[piece.length - 1]!;
  }

  /** Counts a last line that has no line end. */
  end(): void {
    if (this.#lastByte === RETURN) this.#found('loneReturn', this.line);
    if (this.#carried > 0) this.#fill();
  }

  #endLine(length: number, lastByte: number): void {
    this.#carried = 0;
    this.#hasReturns ??= lastByte === RETURN;
    if ((lastByte === RETURN) !== this.#hasReturns) this.#found('mixedEnds', this.line);
    if (length === 0 || (length === 1 && lastByte === RETURN)) {
      this.#blankAtEnd += 1;
      return;
    }
    if (length > LONGEST_LINE) this.#found('tooLong', this.line);
    this.#fill();
  }

  #fill(): void {
    this.blank += this.#blankAtEnd;
    this.#blankAtEnd = 0;
    this.filled += 1;
  }

  #watchReturns(piece: Buffer): void {
    if (this.#lastByte === RETURN && piece[0] !== LINE_FEED) this.#found('loneReturn', this.line);
    for (
      let at = piece.indexOf(RETURN);
      at !== -1 && at < piece.length - 1;
      at = piece.indexOf(RETURN, at + 1)
    ) {
      if (piece[at + 1] !== LINE_FEED)
        return this.#found('loneReturn', this.line + linesIn(piece.subarray(0, at)));
    }
  }

  #found(kind: LineFault['kind'], line: number): void {
    if (!this.fault || line < this.fault.line) this.fault = { kind, line };
  }
}

function linesIn(piece: Buffer): number {
  let count = 0;
  for (let at = piece.indexOf(LINE_FEED); at !== -1; at = piece.indexOf(LINE_FEED, at + 1))
    count += 1;
  return count;
}
