import { describe, expectTypeOf, it } from 'vitest';
import type {
  Area,
  AreaProfile,
  AreaResult,
  Client,
  ClientOptions,
  Lookup,
  LookupOptions,
  Measure,
  MonthCount,
  PostcodeResult,
  SentenceOptions,
  SeriesResult,
} from '../src/index.js';

describe('the types of answers', () => {
  // claim: compiler-makes-you-rate
  it('allow fields only where the status and kind do', () => {
    expectTypeOf<PostcodeResult['status']>().toEqualTypeOf<
      'ok' | 'partial' | 'noData' | 'terminated' | 'notFound' | 'outOfCoverage'
    >();
    expectTypeOf<PostcodeResult>().not.toHaveProperty('area');
    expectTypeOf<Extract<PostcodeResult, { status: 'terminated' }>>()
      .toHaveProperty('area')
      .toEqualTypeOf<Area>();
    expectTypeOf<Extract<PostcodeResult, { status: 'notFound' }>>().not.toHaveProperty('area');
    expectTypeOf<Measure>().not.toHaveProperty('ratePer1000');
    expectTypeOf<Measure>().not.toHaveProperty('count');
    expectTypeOf<Extract<Measure, { kind: 'known' }>>().toHaveProperty('ratePer1000').toBeNumber();
    expectTypeOf<Extract<Measure, { reason: 'months' }>>().not.toHaveProperty('ratePer1000');
    expectTypeOf<Extract<Measure, { kind: 'notSupplied' }>>().not.toHaveProperty('count');
    expectTypeOf<MonthCount>().not.toHaveProperty('count');
  });

  it('depend on what was asked', () => {
    expectTypeOf<Client['area']>().returns.resolves.toEqualTypeOf<AreaResult<AreaProfile>>();
    expectTypeOf<Extract<SeriesResult<'burglary'>, { status: 'ok' }>['series']>().toEqualTypeOf<
      Record<'burglary', MonthCount[]>
    >();
    expectTypeOf<Client>().toExtend<Lookup>();
    expectTypeOf<ClientOptions>().toExtend<LookupOptions>();
    expectTypeOf<Parameters<Client['area']>>().toEqualTypeOf<[code: string]>();
  });

  it('take a measure only with a change or a rank', () => {
    expectTypeOf<{ kind: 'rank'; measure: 'burglary' }>().toExtend<SentenceOptions>();
    expectTypeOf<{ kind: 'coverage'; measure: 'burglary' }>().not.toExtend<SentenceOptions>();
    expectTypeOf<{ kind: 'verdict' }>().not.toExtend<SentenceOptions>();
    expectTypeOf<{ lang: 'fr' }>().not.toExtend<SentenceOptions>();
  });
});
