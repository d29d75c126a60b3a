// A replacement for the part of zod/mini that the contract uses, for the script tag
// (docs/decisions/0005). schema-reader.test.ts checks that both read every file alike, valid or
// not.

/** Where a value is invalid. */
interface Issue {
  path?: PropertyKey[];
}

type Read = (value: unknown, issues: Issue[]) => unknown;
type Check = (payload: { value: unknown; issues: Issue[] }) => void;
type Shape = Readonly<Record<string, Schema>>;

class Schema {
  readonly read: Read;
  readonly shape: Shape | undefined;
  readonly isOptional: boolean;

  constructor(read: Read, shape?: Shape, isOptional = false) {
    this.read = read;
    this.shape = shape;
    this.isOptional = isOptional;
  }

  /** Checks run only if the value was read without an issue. */
  check(...checks: Check[]): Schema {
    return new Schema((given, issues) => {
      const before = issues.length;
      const value = this.read(given, issues);
      for (const check of checks) if (issues.length === before) check({ value, issues });
      return value;
    }, this.shape);
  }

  safeParse(
    value: unknown,
  ): { success: true; data: unknown } | { success: false; error: { issues: Issue[] } } {
    const issues: Issue[] = [];
    const data = this.read(value, issues);
    return issues.length > 0 ? { success: false, error: { issues } } : { success: true, data };
  }
}

/** Accepts a value unchanged if `isOne` holds. */
function of(isOne: (value: unknown) => boolean): Schema {
  return new Schema((value, issues) => {
    if (!isOne(value)) issues.push({});
    return value;
  });
}

function readAt(key: PropertyKey, { read }: Schema, value: unknown, issues: Issue[]): unknown {
  const before = issues.length;
  const found = read(value, issues);
  for (const issue of issues.slice(before)) (issue.path ??= []).unshift(key);
  return found;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads known fields; `others` reads the rest, which is dropped without it. */
function fields(shape: Shape, others?: Schema): Schema {
  return new Schema((value, issues) => {
    const found: Record<string, unknown> = {};
    if (!isRecord(value)) issues.push({});
    else {
      for (const [key, schema] of Object.entries(shape))
        if (Object.hasOwn(value, key) || !schema.isOptional)
          found[key] = readAt(key, schema, value[key], issues);
      // Data must not be able to set a prototype.
      if (others)
        for (const key of Object.keys(value))
          if (!Object.hasOwn(shape, key) && key !== '__proto__')
            found[key] = readAt(key, others, value[key], issues);
    }
    return found;
  }, shape);
}

export const unknown = (): Schema => of(() => true);
export const string = (): Schema => of((value) => typeof value === 'string');
export const number = (): Schema => of(Number.isFinite);
export const literal = (values: unknown): Schema => of((value) => [values].flat().includes(value));
export const object = (shape: Shape): Schema => fields(shape);
export const catchall = ({ shape }: Schema, others: Schema): Schema => fields(shape!, others);
export const optional = ({ read }: Schema): Schema =>
  new Schema(
    (value, issues) => (value === undefined ? value : read(value, issues)),
    undefined,
    true,
  );

export const array = (element: Schema): Schema =>
  new Schema((value, issues) => {
    if (Array.isArray(value))
      return value.map((each, index) => readAt(index, element, each, issues));
    issues.push({});
    return value;
  });

export const union = (options: readonly Schema[]): Schema =>
  new Schema((value, issues) => {
    for (const option of options) {
      const found = option.safeParse(value);
      if (found.success) return found.data;
    }
    issues.push({});
    return value;
  });
