import type { Level } from '@crimetrends/sdk/contract';

/** An area's code and the larger areas it may be ranked in. */
interface Placed {
  code: string;
  parents: Partial<Record<Level, string>>;
}

/** Groups areas by the larger area they lie in, in the order given. */
export function fieldsOf<Member>(
  members: readonly Member[],
  scope: Level,
  placeOf: (member: Member) => Placed,
): Map<string, Member[]> {
  const fields = new Map<string, Member[]>();
  for (const member of members) {
    const { parents, code } = placeOf(member);
    const within = parents[scope];
    // Greater London is county and region at once, and a unitary authority county and LTLA: the
    // field of each appears once, as the region's or the LTLA's.
    if (
      within === undefined ||
      within === code ||
      (scope === 'county' && (within === parents.region || within === parents.ltla))
    )
      continue;
    const field = fields.get(within);
    if (field) field.push(member);
    else fields.set(within, [member]);
  }
  return fields;
}
