import type { BundleFacts } from '../bundle-facts.js';

/** An element's attributes in one of its states. */
export interface Specimen {
  state: string;
  attributes: Readonly<Record<string, string>>;
}

/** An element and all states to show. */
export interface Exhibit {
  /** The tag without its prefix, which is also the page's name. */
  name: string;
  title: string;
  specimens: Specimen[];
  /** Show the themes of each state side by side, because the element is tall. */
  tall?: true;
}

// States without a place, for codes and URLs that no bundle has.
const ABSENT: readonly Specimen[] = [
  { state: 'Not found', attributes: { area: 'E06999999' } },
  { state: 'Out of coverage', attributes: { postcode: 'ZE1 0AA' } },
  { state: 'A mistyped code', attributes: { area: 'E0600032' } },
  { state: 'No place named', attributes: {} },
  { state: 'Unreachable', attributes: { area: 'E06999999', bundle: '/no-such-bundle/' } },
];

/** The gallery of a bundle: every element in every state for which the bundle has a place. */
export function exhibitsOf({ examples, postcode, pointer }: BundleFacts): Exhibit[] {
  const codeOf = (kind: 'known' | 'partial' | 'notSupplied'): string | undefined =>
    examples.find((example) => example.kind === kind)?.area.code;
  const known = codeOf('known');
  const partial = codeOf('partial');
  const notSupplied = codeOf('notSupplied');
  const { nation: wholeNation, country: wholeCountry } =
    examples.find((example) => example.kind === 'known')?.area.parents ?? {};
  const [nation, country] = [wholeNation?.code, wholeCountry?.code];
  const places: Specimen[] = [
    ...(known ? [{ state: 'Every month supplied', attributes: { area: known } }] : []),
    ...(postcode
      ? [
          { state: 'Around a postcode', attributes: { postcode: postcode.text } },
          { state: 'An outcode', attributes: { outcode: postcode.text.split(' ')[0]! } },
        ]
      : []),
    ...(partial ? [{ state: 'Part of the year supplied', attributes: { area: partial } }] : []),
    ...(nation
      ? [{ state: 'A nation of which parts supplied', attributes: { area: nation } }]
      : []),
    ...(notSupplied ? [{ state: 'Nothing supplied', attributes: { area: notSupplied } }] : []),
  ];
  const kind = known
    ? [
        { state: 'One kind of crime', attributes: { area: known, measure: 'burglary' } },
        { state: 'Anti-social behaviour', attributes: { area: known, measure: 'asb' } },
      ]
    : [];
  const place = (name: string, title: string, more: readonly Specimen[] = []): Exhibit => ({
    name,
    title,
    specimens: [...places, ...more, ...ABSENT],
  });
  const fields: Specimen[] = [
    {
      state: 'Local authorities of the nation',
      attributes: { level: 'ltla', ...(known && { area: known }) },
    },
    { state: 'Wards of the nation, each with its local authority', attributes: { level: 'ward' } },
    ...(known
      ? [
          { state: 'Wards of a local authority', attributes: { level: 'ward', within: known } },
          {
            state: 'Small areas of a local authority',
            attributes: { level: 'lsoa21', within: known, measure: 'burglary' },
          },
        ]
      : []),
    ...(notSupplied
      ? [{ state: 'Nothing supplied', attributes: { level: 'ward', within: notSupplied } }]
      : []),
    { state: 'Not found', attributes: { level: 'ward', within: 'E06999999' } },
    { state: 'Unreachable', attributes: { level: 'ltla', bundle: '/no-such-bundle/' } },
  ];
  const others = examples.map(({ area }) => area.code);
  return [
    place('card', 'Card', kind),
    place('badge', 'Badge', kind),
    place('trend', 'Trend', kind),
    place('breakdown', 'Breakdown'),
    {
      name: 'compare',
      title: 'Compare',
      specimens: [
        ...(others.length > 1
          ? [{ state: 'Areas side by side', attributes: { areas: others.join(', ') } }]
          : []),
        ...(postcode && known
          ? [
              {
                state: 'An area, an outcode and a postcode',
                attributes: {
                  areas: [known, postcode.text.split(' ')[0], postcode.text].join(', '),
                },
              },
            ]
          : []),
        {
          state: 'One of them not found',
          attributes: { areas: [known ?? 'E06999998', 'E06999999'].join(', ') },
        },
        { state: 'None named', attributes: {} },
        {
          state: 'Unreachable',
          attributes: { areas: 'E06999998, E06999999', bundle: '/no-such-bundle/' },
        },
      ],
    },
    {
      name: 'ranking',
      title: 'Ranking',
      specimens: [
        ...fields,
        ...(country
          ? [
              {
                state: 'Local authorities of a country',
                attributes: { level: 'ltla', within: country },
              },
            ]
          : []),
        { state: 'Cities', attributes: { cities: '' } },
      ],
    },
    place('context', 'Context'),
    {
      name: 'search',
      title: 'Search',
      specimens: [
        { state: 'Places and postcodes', attributes: {} },
        { state: 'Unreachable', attributes: { bundle: '/no-such-bundle/' } },
      ],
    },
    { name: 'map', title: 'Map', specimens: fields },
    {
      ...place('profile', 'Profile'),
      tall: true,
      specimens: [
        ...places.filter(({ state }) => /Every|Part of the year|Nothing/.test(state)),
        {
          state: `An earlier release than ${pointer.release}`,
          attributes: { ...(known && { area: known }), release: '2001-01' },
        },
      ],
    },
  ];
}
