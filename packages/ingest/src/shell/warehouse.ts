import { readFileSync } from 'node:fs';
import {
  DuckDBInstance,
  LIST,
  listValue,
  structValue,
  VARCHAR,
  version,
  type DuckDBConnection,
  type DuckDBValue,
} from '@duckdb/node-api';
import type * as z from 'zod/mini';
import { typedRows, type RowSchema } from './typed-rows.js';

const SQL_FOLDER = new URL('../../sql/', import.meta.url);

/** Reads one chunk of a large result: its columns, each with at least `rowCount` values. */
export type IntegerReader = (columns: Int32Array[], rowCount: number) => void;

/**
 * The DuckDB database of one run. Statements are files under `sql/`; parameters are variables they
 * read with `getvariable()`.
 */
export class Warehouse {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  #isClosed = false;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance;
    this.#connection = connection;
  }

  static async open(scratch: string): Promise<Warehouse> {
    const instance = await DuckDBInstance.create(':memory:', {
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      temp_directory: scratch,
      preserve_insertion_order: 'false',
      // What does not fit goes to the scratch folder. The process still takes more: a month of 8.34
      // million rows took 787 MB with this limit, 1,051 MB with 512.
      memory_limit: '256MB',
    });
    return new Warehouse(instance, await instance.connect());
  }

  /** May be called twice: a build closes it early, and again at its end. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#connection.closeSync();
    this.#instance.closeSync();
  }

  /** Sets a variable for the statements that follow; an object becomes a struct. */
  async set(
    name: string,
    value:
      | string
      | number
      | readonly string[]
      | readonly number[]
      | Readonly<Record<string, string>>,
  ): Promise<void> {
    const bound: DuckDBValue = Array.isArray(value)
      ? listValue(value)
      : typeof value === 'object'
        ? structValue(value as Record<string, string>)
        : value;
    // An empty list has no type of its own.
    const types = Array.isArray(value) && value.length === 0 ? { value: LIST(VARCHAR) } : undefined;
    await this.#connection.run(`SET VARIABLE ${name} = $value`, { value: bound }, types);
  }

  /** Runs a statement file that makes a table. */
  async run(file: string): Promise<void> {
    await this.#connection.run(statement(file));
  }

  /**
   * Runs a statement file and gives its rows as the schema reads them: for small results. Throws an
   * Error that names the file, the column and the value where a row does not fit.
   */
  async rows<Schema extends RowSchema>(file: string, schema: Schema): Promise<z.infer<Schema>[]> {
    const reader = await this.#connection.runAndReadAll(statement(file));
    return typedRows(file, reader.columnNames(), reader.getRowObjectsJS(), schema);
  }

  /** Runs a statement file with INTEGER columns only, chunk by chunk: for large results. */
  async integers(file: string, read: IntegerReader): Promise<void> {
    const result = await this.#connection.stream(statement(file));
    for (
      let chunk = await result.fetchChunk();
      chunk && chunk.rowCount > 0;
      chunk = await result.fetchChunk()
    ) {
      const columns = Array.from(
        { length: chunk.columnCount },
        (_, index) => (chunk.getColumnVector(index) as unknown as { items: Int32Array }).items,
      );
      read(columns, chunk.rowCount);
    }
  }
}

/** The database's version: what a statement returns may change with it. */
export function duckdbVersion(): string {
  return version();
}

function statement(file: string): string {
  return readFileSync(new URL(file, SQL_FOLDER), 'utf8');
}
