import * as z from 'zod/mini';

/** The columns that a query is read for, by name; others that it returns are left out. */
export type RowSchema = z.ZodMiniObject;

/**
 * A query's rows, each as its schema reads it. A BIGINT becomes a number: no count here passes
 * 2^53. Throws an Error that names the SQL file, the column and the value that does not fit.
 */
export function typedRows<Schema extends RowSchema>(
  file: string,
  columns: readonly string[],
  rows: readonly Record<string, unknown>[],
  schema: Schema,
): z.infer<Schema>[] {
  // Checked before any row: most checks return none, and a column must not go missing unseen.
  const missing = Object.keys(schema.shape).find((name) => !columns.includes(name));
  if (missing !== undefined)
    throw new Error(
      `sql/${file}: there is no column “${missing}” among ${JSON.stringify(columns)}.`,
    );
  const reader = compiled(schema);
  return rows.map((row, index) => {
    const plain = withNumbers(row);
    const { data, error } = reader.safeParse(plain);
    if (!error) return data;
    const name = String(error.issues[0]!.path[0]);
    throw new Error(
      `sql/${file}: column “${name}” of row ${index + 1} does not fit its schema, ` +
        `found ${JSON.stringify(plain[name])}.`,
    );
  });
}

const COMPILED = new WeakMap<RowSchema, RowSchema>();

/** Compiled on first use: a query may return 180,000 rows. */
function compiled<Schema extends RowSchema>(schema: Schema): Schema {
  const reader = COMPILED.get(schema) ?? z.compile(schema);
  COMPILED.set(schema, reader);
  return reader as Schema;
}

function withNumbers(row: Record<string, unknown>): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const name in row)
    plain[name] = typeof row[name] === 'bigint' ? Number(row[name]) : row[name];
  return plain;
}
