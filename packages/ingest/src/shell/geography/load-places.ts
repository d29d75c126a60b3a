import type { ChosenInputs } from '../../core/input/choose-inputs.js';
import type { Edition } from '../../core/input/editions.js';
import { listed, type Finding } from '../../core/findings.js';
import type { FoundFile } from '../../core/input/inventory.js';
import type { CheckedLookup, LookupReader } from '../input/read-lookup.js';
import { single, stageNewestComplete, type EditionStage } from '../input/stage-editions.js';
import type { Warehouse } from '../warehouse.js';

/**
 * Stages LSOAs, wards and LTLAs with all that they lie in, the newest complete edition of each
 * lookup.
 */
export class PlaceLoader {
  readonly findings: Finding[] = [];
  readonly read: CheckedLookup[] = [];
  populationTable = 'TS001';

  constructor(
    readonly lookups: ChosenInputs['lookups'],
    readonly warehouse: Warehouse,
    readonly reader: LookupReader,
  ) {}

  async load(): Promise<void> {
    const { lookups } = this;
    await this.#newest(
      lookups.lsoa11ToLsoa21,
      ['staging/geography/stg_lsoa11_to_lsoa21'],
      ['geography/lsoa11_to_lsoa21_unusable'],
    );
    const wards = await this.#newest(
      lookups.lsoa21ToWard,
      ['staging/geography/stg_lsoa21'],
      ['geography/lsoa21_doubled', 'geography/lsoa21_without_ward', 'geography/lsoa21_missing'],
    );
    const population = await this.#newest(
      lookups.population,
      ['staging/census/stg_population', 'intermediate/geography/int_lsoa21'],
      [
        'census/population_doubled',
        'census/lsoa21_without_population',
        'census/population_unplaced',
      ],
    );
    this.populationTable = population.layout.table!.id;
    if (this.populationTable !== 'TS001')
      this.#note(
        'populationTs021',
        'Population is the total of Census table TS021, because no complete TS001 was found.',
      );
    await this.#predecessors(lookups.lsoa21ToWard.filter((found) => found !== wards));
    const hierarchy = await this.#newest(
      lookups.ltlaHierarchy,
      ['staging/geography/stg_ltla_hierarchy', 'intermediate/geography/int_ltla_region'],
      ['geography/ltla_hierarchy_doubled', 'geography/ltla_without_region'],
    );
    await this.#counties(hierarchy);
    await this.#newest(
      lookups.ltlaToForce,
      ['staging/geography/stg_ltla_to_force', 'intermediate/geography/int_ltla_force'],
      ['geography/ltla_to_force_doubled', 'geography/ltla_without_force'],
    );
    await this.warehouse.run('intermediate/geography/int_ltla.sql');
  }

  /**
   * Stages the newest complete edition: reads it with the first statement, then runs the others.
   */
  async #newest(
    files: readonly FoundFile[],
    [staging, ...rest]: readonly string[],
    checks: readonly (keyof typeof OFFENDERS)[],
  ): Promise<FoundFile> {
    const how: EditionStage = {
      stage: async ([found]: Edition) => {
        const checked = await this.reader(found!, `${staging}.sql`);
        for (const table of rest) await this.warehouse.run(`${table}.sql`);
        return [checked];
      },
      check: async () => {
        const found: Finding[] = [];
        for (const check of checks) found.push(...(await this.#offenders(check)));
        return found;
      },
    };
    const { used, read, findings } = await stageNewestComplete(single(files), how);
    this.read.push(...read);
    this.findings.push(...findings);
    return used[0]!;
  }

  async #offenders(check: keyof typeof OFFENDERS): Promise<Finding[]> {
    const [name, what] = OFFENDERS[check];
    const found = listed(await this.warehouse.rows(`checks/${check}.sql`), 'stop', name, what);
    return MUST_MEND.has(check) ? found.map((finding) => ({ ...finding, mustMend: true })) : found;
  }

  async #predecessors(wards: readonly FoundFile[]): Promise<void> {
    await this.warehouse.run('staging/geography/stg_predecessors_empty.sql');
    for (const older of wards)
      this.read.push(await this.reader(older, 'staging/geography/stg_predecessors.sql'));
    for (const older of this.lookups.lsoa11ToLtla)
      this.read.push(await this.reader(older, 'staging/geography/stg_predecessors_lsoa11.sql'));
    await this.warehouse.run('intermediate/geography/int_ltla_known_as.sql');
  }

  /**
   * The CTYUA form of the hierarchy names shire counties alone: a metropolitan county comes from
   * another lookup.
   */
  async #counties(hierarchy: FoundFile): Promise<void> {
    const { warehouse, lookups } = this;
    await warehouse.run('staging/geography/stg_ltla_to_county.sql');
    await warehouse.run('intermediate/geography/int_ltla_county.sql');
    const lacking = await warehouse.rows('checks/geography/ltla_without_county.sql');
    const others = [
      ...lookups.ltlaToCounty,
      ...lookups.ltlaHierarchy.filter((found) => found !== hierarchy),
    ];
    let left = lacking;
    for (const [index, other] of others.entries()) {
      if (left.length === 0) break;
      await warehouse.set('lookup_no', index + 1);
      const read = await this.reader(other, 'staging/geography/stg_ltla_to_county_more.sql');
      await warehouse.run('intermediate/geography/int_ltla_county.sql');
      const still = await warehouse.rows('checks/geography/ltla_without_county.sql');
      if (still.length < left.length) {
        this.read.push(read);
        this.#note(
          'countiesFilled',
          `${left.length - still.length} LTLAs have their county from ${other.file} (${other.layout.edition}), because ${hierarchy.file} (${hierarchy.layout.edition}) names none for them.`,
        );
      }
      left = still;
    }
    this.findings.push(...(await this.#offenders('geography/ltla_without_county')));
  }

  #note(check: string, sentence: string): void {
    this.findings.push({ level: 'note', check, sentence });
  }
}

// An LSOA that stands twice would double every row in it.
const MUST_MEND = new Set<keyof typeof OFFENDERS>([
  'geography/lsoa21_doubled',
  'census/population_doubled',
]);

const ADD_COUNTIES =
  'districts or metropolitan boroughs have no county in any lookup (the CTYUA form names no metropolitan counties). ' +
  'Add an LTLA → county lookup with columns LAD..CD and CTY..CD, for example LAD24_CTY24_EN_LU; accepted, each stands for itself as its own county';

/** What each check finds: the name an operator can accept, and the words. */
const OFFENDERS = {
  'geography/lsoa11_to_lsoa21_unusable': [
    'exactFitUnusable',
    'rows of the exact-fit lookup lack a code or have another change than U, M, S or X',
  ],
  'geography/lsoa21_doubled': ['lsoaDoubled', 'LSOAs stand more than once in the ward lookup'],
  'geography/lsoa21_without_ward': [
    'lsoaWithoutWard',
    'LSOAs have no ward or no LTLA in the ward lookup',
  ],
  'geography/lsoa21_missing': [
    'lsoaMissing',
    'LSOAs of the exact-fit lookup are missing from the ward lookup',
  ],
  'census/population_doubled': ['populationDoubled', 'LSOAs have more than one population'],
  'census/lsoa21_without_population': [
    'lsoaWithoutPopulation',
    'LSOAs have no population in the census table',
  ],
  'census/population_unplaced': [
    'populationUnplaced',
    'LSOAs of the census table are missing from the ward lookup, so their residents are in no area',
  ],
  'geography/ltla_hierarchy_doubled': [
    'ltlaHierarchyDoubled',
    'LTLAs lie in more than one county, region or country of the hierarchy',
  ],
  'geography/ltla_without_region': [
    'ltlaWithoutRegion',
    'LTLAs have no region or country in any lookup',
  ],
  'geography/ltla_without_county': ['ltlaWithoutCounty', ADD_COUNTIES],
  'geography/ltla_to_force_doubled': [
    'ltlaToForceDoubled',
    'LTLAs have more than one police force area',
  ],
  'geography/ltla_without_force': [
    'ltlaWithoutForce',
    'LTLAs have no police force area in any lookup',
  ],
} as const;
