/** A city of the registry: the built-up area it is, or the ground that it is made of. */
export interface KnownCity {
  /** Of the registry, for a city that is no ONS area: such codes begin with Z01, as no GSS code. */
  code: string;
  name: string;
  nameWelsh?: string;
  country: string;
  /** Name of its built-up area; absent if ONS has none of the city alone. */
  builtUpArea?: string;
  /** Name of the LTLA that it is, or that its wards lie in. */
  ltla: string;
  /** Names of its wards, if it is smaller than its LTLA. */
  wards?: readonly string[];
  why: string;
}

const OWN_CODE = /^Z01\d{6}$/;

/** What is wrong with an entry of a list of cities; `undefined` if it can be used. */
export function cityFault(city: Partial<KnownCity> | undefined): string | undefined {
  const { code, name, country, ltla, wards = [] } = city ?? {};
  if (![name, country, ltla].every((text) => typeof text === 'string' && text !== ''))
    return 'every city needs a name, a country and an ltla';
  if (typeof code !== 'string' || !OWN_CODE.test(code))
    return 'the code of a city begins with Z01, and six digits follow';
  return Array.isArray(wards) && wards.every((ward) => typeof ward === 'string' && ward !== '')
    ? undefined
    : 'wards are names in a list';
}
