import type { AreaProfile, AreaResult, AreasCompared, Client, MeasureName } from '@crimetrends/sdk';
import { parsePostcode } from '@crimetrends/sdk/contract';

/** One of the places, with its postcode if it was asked for by one. */
export interface Side {
  found: AreaResult<AreaProfile>;
  postcode?: string;
  terminated?: string;
}

export interface SidesAnswer {
  /** The client's answer; its `areas` are those of `sides`. */
  result: AreasCompared;
  sides: Side[];
}

type Resolved =
  | ({ code: string } & Omit<Side, 'found'>)
  | { absent: Exclude<AreaResult, { area: unknown }> };

/**
 * Asks for all places; a postcode gives the LSOA 2021 it lies in. A place that is not found does
 * not affect the others.
 */
export async function askSides(
  client: Client,
  places: readonly string[],
  measure: MeasureName,
): Promise<SidesAnswer> {
  const resolved = await Promise.all(places.map((place) => resolve(client, place)));
  const codes = resolved.flatMap((each) => ('code' in each ? [each.code] : []));
  const compared =
    codes.length < 2
      ? { measure, pairs: [], areas: await client.areas(codes) }
      : await client.compare(codes, { measure });
  const answers = compared.areas.values();
  const sides = resolved.map((each): Side => {
    if ('absent' in each) return { found: each.absent };
    const { code: _, ...asked } = each;
    return { found: answers.next().value!, ...asked };
  });
  return { sides, result: { ...compared, areas: sides.map(({ found }) => found) } };
}

async function resolve(client: Client, place: string): Promise<Resolved> {
  if (!parsePostcode(place)) return { code: place };
  const answer = await client.postcode(place);
  if (!('area' in answer)) return { absent: answer };
  return {
    code: answer.area.code,
    postcode: answer.postcode,
    ...(answer.status === 'terminated' && { terminated: answer.terminated }),
  };
}
