import { createElement, type ComponentProps, type ElementType } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type {
  AreaResult,
  AreasCompared,
  MeasureName,
  PostcodeResult,
  RankedLevel,
} from '@crimetrends/sdk';
import { TAGS } from '../../test/every-element.js';
import type { SelectDetail } from '../frame/events.js';
import * as components from './index.js';

describe('the elements as React components', () => {
  it('are complete, and have the names of the classes', () => {
    const names = TAGS.map((tag) => `Crimetrends${tag.charAt(12).toUpperCase()}${tag.slice(13)}`);
    expect(Object.keys(components).sort()).toEqual(names.sort());
  });

  it.each(Object.entries(components))(
    '%s is only its tag on a server, where elements cannot be created',
    (name, component) => {
      const tag = `crimetrends-${name.slice(11).toLowerCase()}`;
      expect(
        renderToString(createElement(component as ElementType, { className: 'beside', id: 'one' })),
      ).toBe(`<${tag} class="beside" id="one"></${tag}>`);
    },
  );

  it('have the types of their elements’ properties and events', () => {
    type Card = ComponentProps<typeof components.CrimetrendsCard>;
    expectTypeOf<Card['postcode']>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<NonNullable<Card['onCrimetrendsLoad']>>()
      .parameter(0)
      .toExtend<CustomEvent<{ result: AreaResult | PostcodeResult }>>();
    expectTypeOf<Card>().not.toHaveProperty('onCrimetrendsSelect');
    expectTypeOf<Card['measure']>().toEqualTypeOf<MeasureName | null | undefined>();
    expectTypeOf<Card['lang']>().toEqualTypeOf<'en' | 'cy' | undefined>();
    expectTypeOf<Card['className']>().toEqualTypeOf<string | undefined>();
    type Ranking = ComponentProps<typeof components.CrimetrendsRanking>;
    expectTypeOf<Ranking['order']>().toEqualTypeOf<'highest' | 'lowest' | null | undefined>();
    expectTypeOf<NonNullable<Ranking['level']>>().toEqualTypeOf<RankedLevel>();
    type Compare = ComponentProps<typeof components.CrimetrendsCompare>;
    expectTypeOf<NonNullable<Compare['onCrimetrendsLoad']>>()
      .parameter(0)
      .toExtend<CustomEvent<{ result: AreasCompared }>>();
    type Search = ComponentProps<typeof components.CrimetrendsSearch>;
    expectTypeOf<NonNullable<Search['onCrimetrendsSelect']>>()
      .parameter(0)
      .toEqualTypeOf<CustomEvent<SelectDetail>>();
  });
});
