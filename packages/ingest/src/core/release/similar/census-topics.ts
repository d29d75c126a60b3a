/**
 * A share of a table's residents or households. `categories` must match the whole name of a
 * category.
 */
export interface ShareVariable {
  title: string;
  categories: RegExp;
}

/** A census table for a topic. Without shares it is the table of population density. */
export interface TopicTable {
  table: string;
  shares: readonly ShareVariable[];
}

/** A topic in which areas can be alike. The first of its tables that was supplied is used. */
export interface CensusTopic {
  topic: string;
  tables: readonly TopicTable[];
}

// Divides evenly among 1, 2, 3, 4 or 6 variables.
export const TOPIC_WEIGHT = 12;

const FLATS = new RegExp(
  `^(${[
    'In a purpose-built block of flats or tenement',
    'Part of a converted or shared house, including bedsits',
    'Part of another converted building, .*',
    'In a commercial building, .*',
  ].join('|')})$`,
);

/** The topics, all of equal weight. Ethnic group is not one of them (methodology §9). */
export const CENSUS_TOPICS: readonly CensusTopic[] = [
  {
    topic: 'age',
    tables: [
      {
        table: 'resident_age_6a',
        shares: [
          { title: 'Residents aged 15 and under', categories: /^Aged 15 years and under$/ },
          { title: 'Residents aged 16 to 24', categories: /^Aged 16 to 24 years$/ },
          { title: 'Residents aged 25 to 34', categories: /^Aged 25 to 34 years$/ },
          { title: 'Residents aged 35 to 49', categories: /^Aged 35 to 49 years$/ },
          { title: 'Residents aged 50 to 64', categories: /^Aged 50 to 64 years$/ },
          { title: 'Residents aged 65 and over', categories: /^Aged 65 years and over$/ },
        ],
      },
      {
        table: 'TS007A',
        shares: [
          {
            title: 'Residents aged 14 and under',
            categories: /^Aged (4 years and under|5 to 9 years|10 to 14 years)$/,
          },
          { title: 'Residents aged 15 to 24', categories: /^Aged (15 to 19|20 to 24) years$/ },
          { title: 'Residents aged 25 to 34', categories: /^Aged (25 to 29|30 to 34) years$/ },
          {
            title: 'Residents aged 35 to 49',
            categories: /^Aged (35 to 39|40 to 44|45 to 49) years$/,
          },
          {
            title: 'Residents aged 50 to 64',
            categories: /^Aged (50 to 54|55 to 59|60 to 64) years$/,
          },
          {
            title: 'Residents aged 65 and over',
            categories:
              /^Aged (65 to 69 years|70 to 74 years|75 to 79 years|80 to 84 years|85 years and over)$/,
          },
        ],
      },
    ],
  },
  {
    topic: 'deprivation',
    tables: [
      {
        table: 'TS011',
        shares: [
          {
            title: 'Households deprived in no dimension',
            categories: /^Household is not deprived in any dimension$/,
          },
          {
            title: 'Households deprived in two or more dimensions',
            categories: /^Household is deprived in (two|three|four) dimensions$/,
          },
        ],
      },
    ],
  },
  {
    topic: 'accommodation',
    tables: [
      {
        table: 'TS044',
        shares: [
          { title: 'Households in detached houses', categories: /^Detached$/ },
          { title: 'Households in semi-detached houses', categories: /^Semi-detached$/ },
          { title: 'Households in terraced houses', categories: /^Terraced$/ },
          { title: 'Households in flats, converted and commercial buildings', categories: FLATS },
        ],
      },
    ],
  },
  {
    topic: 'tenure',
    tables: [
      {
        table: 'TS054',
        shares: [
          { title: 'Households that own outright or with a mortgage', categories: /^Owned: / },
          { title: 'Households that rent socially', categories: /^Social rented: / },
          { title: 'Households that rent privately', categories: /^Private rented: / },
        ],
      },
    ],
  },
  { topic: 'density', tables: [{ table: 'TS006', shares: [] }] },
];
