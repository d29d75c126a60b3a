/** A heading or name without notes, line breaks and capitals, for comparison. */
export function plain(text: string): string {
  return withoutNotes(text).replaceAll('_', ' ').toLowerCase();
}

/** Text without “[note 2]”, on one line. */
export function withoutNotes(text: string): string {
  return text
    .replace(/\[\s*notes?[^\]]*\]/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What the columns of a sheet of official figures mean; a column's place in the row by its part. */
export type Headings =
  | { layout: 'forces'; columns: Columns<'code' | 'name' | 'total'> }
  | {
      layout: 'partnerships';
      columns: Columns<'forceCode' | 'forceName' | 'partnership' | 'ltla' | 'total'>;
    }
  | { layout: 'combined'; columns: Columns<'partnership' | 'ltla'> }
  | {
      layout: 'openData';
      columns: Columns<'year' | 'quarter' | 'force' | 'group' | 'count'> & { partnership?: number };
    }
  | { layout: 'unusable'; why: string };

type Columns<Part extends string> = Record<Part, number>;

const TOTAL = /^total (police )?recorded (crime|offences)\b/;
const WITHOUT_FRAUD = /\b(excluding|excl|without|less)\b.*\bfraud\b/;
const OFFENCES = /^(number of offences|offence count|offences?)$/;

/**
 * Reads a row as headings of a table of recorded crime, or of the list of combined authorities.
 * `undefined` where it is neither.
 */
export function headingsOf(cells: readonly string[]): Headings | undefined {
  const texts = cells.map(plain);
  const at = (pattern: RegExp): number => texts.findIndex((text) => pattern.test(text));
  const [partnership, ltla] = [
    at(/^(community safety partnership|csp) name$/),
    at(/^local authority code$/),
  ];
  const [year, quarter] = [at(/^financial year$/), at(/^financial quarter$/)];
  if (year >= 0 && quarter >= 0) return openData(at, { year, quarter, partnership });
  const totals = texts.flatMap((text, index) => (TOTAL.test(text) ? [index] : []));
  const total = totals.find((index) => WITHOUT_FRAUD.test(texts[index]!));
  if (partnership >= 0 && ltla >= 0 && totals.length === 0)
    return { layout: 'combined', columns: { partnership, ltla } };
  const [code, name] = [at(/^area codes?$/), at(/^area names?$/)];
  const [forceCode, forceName] = [
    at(/^police force area codes?$/),
    at(/^police force area names?$/),
  ];
  const isForces = code >= 0 && name >= 0;
  const isPartnerships = forceCode >= 0 && forceName >= 0 && partnership >= 0 && ltla >= 0;
  if (!isForces && !isPartnerships) return undefined;
  if (total === undefined)
    return {
      layout: 'unusable',
      why:
        totals.length === 0
          ? 'it has no column “Total recorded crime (excluding fraud)”'
          : `its column “${withoutNotes(cells[totals[0]!]!)}” does not say that fraud is left out`,
    };
  return isForces
    ? { layout: 'forces', columns: { code, name, total } }
    : { layout: 'partnerships', columns: { forceCode, forceName, partnership, ltla, total } };
}

function openData(
  at: (pattern: RegExp) => number,
  { year, quarter, partnership }: Columns<'year' | 'quarter' | 'partnership'>,
): Headings {
  const [force, group, count] = [
    at(/^(police )?force( name)?$/),
    at(/^offence group$/),
    at(OFFENCES),
  ];
  const missing = [
    ...(force < 0 ? ['Force Name'] : []),
    // Without it the rows of fraud cannot be left out.
    ...(group < 0 ? ['Offence Group'] : []),
    ...(count < 0 ? ['Number of Offences'] : []),
  ];
  if (missing.length > 0)
    return { layout: 'unusable', why: `it has no column “${missing.join('”, “')}”` };
  return {
    layout: 'openData',
    columns: { year, quarter, force, group, count, ...(partnership >= 0 && { partnership }) },
  };
}
