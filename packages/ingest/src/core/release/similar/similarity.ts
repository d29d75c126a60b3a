import type { SimilarityVariable } from '@crimetrends/sdk/contract';
import type { AreaParts } from '../../geography/area-parts.js';
import {
  countsOf,
  densityOf,
  type Density,
  type LsoaCensus,
  type TableCounts,
} from '../../context/people.js';
import { CENSUS_TOPICS, TOPIC_WEIGHT, type CensusTopic, type TopicTable } from './census-topics.js';

/** The variables that areas are compared by, and their values for any area. */
export interface Similarity {
  variables: SimilarityVariable[];
  /**
   * One value for each variable; `undefined` where a table lacks an LSOA of the area, or nobody
   * lives there.
   */
  of(area: AreaParts): number[] | undefined;
}

// By a single topic, areas would seem alike that share nothing else.
const FEWEST_TOPICS = 2;

/** The variables available from the tables supplied, and notes on missing topics. */
export function similarityOf(census: LsoaCensus): { similarity?: Similarity; notes: string[] } {
  const found = CENSUS_TOPICS.map((topic) => suppliedTopic(topic, census));
  const supplied = found.filter((topic) => topic !== undefined);
  const missing = CENSUS_TOPICS.filter((_, index) => !found[index]).map(
    ({ topic, tables }) => `${topic} (${tables.map(({ table }) => table).join(' or ')})`,
  );
  if (supplied.length < FEWEST_TOPICS)
    return {
      notes: [
        'No area is told which are similar: that takes census tables of at least ' +
          `${FEWEST_TOPICS} topics, and these are missing: ${missing.join(', ')}.`,
      ],
    };
  return {
    similarity: {
      variables: supplied.flatMap(({ variables }) => variables),
      of: (area) => joined(supplied.map((topic) => topic.of(area))),
    },
    notes:
      missing.length === 0
        ? []
        : [
            `Similar areas are chosen without these topics, whose census tables are missing: ${missing.join(', ')}.`,
          ],
  };
}

function joined(values: readonly (number[] | undefined)[]): number[] | undefined {
  const known = values.filter((each) => each !== undefined);
  return known.length < values.length ? undefined : known.flat();
}

/** A topic's variables, from the first supplied table that has the categories needed. */
function suppliedTopic(
  { topic, tables }: CensusTopic,
  { tables: counted, density }: LsoaCensus,
): Similarity | undefined {
  for (const source of tables) {
    if (source.shares.length === 0) {
      if (density) return densityTopic(topic, source, density);
      continue;
    }
    const table = counted.find((each) => each.table.id === source.table);
    const shares = table && sharesTopic(topic, source, table);
    if (shares) return shares;
  }
  return undefined;
}

function densityTopic(topic: string, { table }: TopicTable, density: Density): Similarity {
  return {
    variables: [
      {
        topic,
        title: 'Natural logarithm of usual residents per square kilometre',
        table,
        weight: TOPIC_WEIGHT,
      },
    ],
    of: (area) => {
      const found = densityOf(area, density);
      return found === undefined || found <= 0 ? undefined : [Math.log(found)];
    },
  };
}

function sharesTopic(
  topic: string,
  { table, shares }: TopicTable,
  source: TableCounts,
): Similarity | undefined {
  const categories = shares.map((share) =>
    source.table.categories.flatMap((name, index) => (share.categories.test(name) ? index : [])),
  );
  if (categories.some((indexes) => indexes.length === 0)) return undefined;
  return {
    variables: shares.map(({ title }) => ({
      topic,
      title,
      table,
      weight: TOPIC_WEIGHT / shares.length,
    })),
    of: (area) => {
      const counts = countsOf(area, source);
      const total = counts?.reduce((sum, count) => sum + count, 0);
      if (!counts || !total) return undefined;
      return categories.map(
        (indexes) => indexes.reduce((sum, index) => sum + counts[index]!, 0) / total,
      );
    },
  };
}
