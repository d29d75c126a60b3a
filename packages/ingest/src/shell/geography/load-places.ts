import type { Finding } from '../../core/findings.js';
import type { ChosenInputs } from '../../core/input/choose-inputs.js';
import type { Edition } from '../../core/input/editions.js';
import type { FoundFile } from '../../core/input/inventory.js';
import { OFFENDER, runChecks, type Check } from '../checks.js';
import { readLookup, type CheckedLookup } from '../input/read-lookup.js';
import { single, stageNewestComplete, type EditionStage } from '../input/stage-editions.js';
import type { Workbench } from '../input/workbench.js';
import { PLACE_CHECKS } from './place-checks.js';

/** Stages LSOAs, wards, LTLAs and larger areas, from the newest complete edition of each lookup. */
export class PlaceLoader {
  readonly findings: Finding[] = [];
  readonly read: CheckedLookup[] = [];
  populationTable = 'TS001';

  constructor(
    readonly bench: Workbench,
    readonly lookups: ChosenInputs['lookups'],
  ) {}

  async load(): Promise<void> {
    const { lookups } = this;
    await this.#newest(
      lookups.lsoa11ToLsoa21,
      ['staging/geography/stg_lsoa11_to_lsoa21'],
      [PLACE_CHECKS.exactFitUnusable],
    );
    const wards = await this.#newest(
      lookups.lsoa21ToWard,
      ['staging/geography/stg_lsoa21'],
      [PLACE_CHECKS.lsoaDoubled, PLACE_CHECKS.lsoaWithoutWard, PLACE_CHECKS.lsoaMissing],
    );
    const population = await this.#newest(
      lookups.population,
      ['staging/census/stg_population', 'intermediate/geography/int_lsoa21'],
      [
        PLACE_CHECKS.populationDoubled,
        PLACE_CHECKS.lsoaWithoutPopulation,
        PLACE_CHECKS.populationUnplaced,
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
      [PLACE_CHECKS.ltlaHierarchyDoubled, PLACE_CHECKS.ltlaWithoutRegion],
    );
    await this.#counties(hierarchy);
    await this.#newest(
      lookups.ltlaToForce,
      ['staging/geography/stg_ltla_to_force', 'intermediate/geography/int_ltla_force'],
      [PLACE_CHECKS.ltlaToForceDoubled, PLACE_CHECKS.ltlaWithoutForce],
    );
    await this.bench.warehouse.run('intermediate/geography/int_ltla.sql');
  }

  /** Stages the newest complete edition: reads it by the first statement, then runs the others. */
  async #newest(
    files: readonly FoundFile[],
    [staging, ...rest]: readonly string[],
    checks: readonly Check[],
  ): Promise<FoundFile> {
    const how: EditionStage = {
      stage: async ([found]: Edition) => {
        const checked = await readLookup(this.bench, found!, `${staging}.sql`);
        for (const table of rest) await this.bench.warehouse.run(`${table}.sql`);
        return [checked];
      },
      check: () => runChecks(this.bench.warehouse, checks),
    };
    const { used, read, findings } = await stageNewestComplete(single(files), how);
    this.read.push(...read);
    this.findings.push(...findings);
    return used[0]!;
  }

  async #predecessors(wards: readonly FoundFile[]): Promise<void> {
    await this.bench.warehouse.run('staging/geography/stg_predecessors_empty.sql');
    for (const older of wards)
      this.read.push(await readLookup(this.bench, older, 'staging/geography/stg_predecessors.sql'));
    for (const older of this.lookups.lsoa11ToLtla)
      this.read.push(
        await readLookup(this.bench, older, 'staging/geography/stg_predecessors_lsoa11.sql'),
      );
    await this.bench.warehouse.run('intermediate/geography/int_ltla_known_as.sql');
  }

  /** The CTYUA hierarchy has no metropolitan counties, so these come from other lookups. */
  async #counties(hierarchy: FoundFile): Promise<void> {
    const {
      lookups,
      bench: { warehouse },
    } = this;
    await warehouse.run('staging/geography/stg_ltla_to_county.sql');
    await warehouse.run('intermediate/geography/int_ltla_county.sql');
    const lacking = await warehouse.rows('checks/geography/ltla_without_county.sql', OFFENDER);
    const others = [
      ...lookups.ltlaToCounty,
      ...lookups.ltlaHierarchy.filter((found) => found !== hierarchy),
    ];
    let left = lacking;
    for (const [index, other] of others.entries()) {
      if (left.length === 0) break;
      await warehouse.set('lookup_no', index + 1);
      const read = await readLookup(
        this.bench,
        other,
        'staging/geography/stg_ltla_to_county_more.sql',
      );
      await warehouse.run('intermediate/geography/int_ltla_county.sql');
      const still = await warehouse.rows('checks/geography/ltla_without_county.sql', OFFENDER);
      if (still.length < left.length) {
        this.read.push(read);
        this.#note(
          'countiesFilled',
          `${left.length - still.length} LTLAs have their county from ${other.file} ` +
            `(${other.layout.edition}), because ${hierarchy.file} (${hierarchy.layout.edition}) ` +
            'names none for them.',
        );
      }
      left = still;
    }
    this.findings.push(
      ...(await runChecks(this.bench.warehouse, [PLACE_CHECKS.ltlaWithoutCounty])),
    );
  }

  #note(check: string, sentence: string): void {
    this.findings.push({ level: 'note', check, sentence });
  }
}
