import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');

describe('the package', () => {
  it('exports the elements’ classes and registers nothing by itself', async () => {
    const classes = [
      'CrimetrendsBadge',
      'CrimetrendsBreakdown',
      'CrimetrendsCard',
      'CrimetrendsCompare',
      'CrimetrendsContext',
      'CrimetrendsMap',
      'CrimetrendsProfile',
      'CrimetrendsRanking',
      'CrimetrendsSearch',
      'CrimetrendsTrend',
    ];
    expect(Object.keys(await import('../src/index.js')).toSorted()).toEqual(classes);
    expect(
      [...text('dist/index.js').matchAll(/^export \{ (\w+) \} from/gm)].map(([, name]) => name),
    ).toEqual(classes);
  });

  it('has all files that its entries name', () => {
    const { exports } = JSON.parse(text('package.json')) as {
      exports: Record<string, string | Record<string, string>>;
    };
    for (const entry of Object.values(exports)) {
      for (const path of typeof entry === 'string' ? [entry] : Object.values(entry))
        expect(existsSync(new URL(path, root)), path).toBe(true);
    }
  });

  it('lists every attribute, event, part and token in its README', () => {
    const readme = text('README.md');
    const source = [
      'src/badge/badge.ts',
      'src/breakdown/breakdown.ts',
      'src/card/card.ts',
      'src/compare/compare.ts',
      'src/search/search.ts',
      'src/frame/tokens.ts',
      'src/card/card.styles.ts',
      'src/frame/foot.ts',
      'src/frame/heading.ts',
      'src/map/map.ts',
      'src/frame/note.ts',
      'src/context/context.ts',
      'src/context/group-heading.ts',
      'src/ranking/ranking.ts',
      'src/ranking/ranking-table.ts',
      'src/chart/sparkline.ts',
      'src/chart/strip.ts',
      'src/chart/tables.ts',
      'src/trend/trend.ts',
      'src/trend/twin-table.ts',
    ]
      .map(text)
      .join('\n');
    const patterns = [
      /@attr \[?([\w-]+)/g,
      /@fires \{.*?\} ([\w-]+)/g,
      /\bpart="(\w+)"/g,
      /var\((--crimetrends-[\w-]+)/g,
    ];
    const names = patterns.flatMap((pattern) =>
      [...source.matchAll(pattern)].map(([, name]) => name!),
    );
    expect(new Set(names).size).toBeGreaterThan(25);
    for (const name of names) expect(readme, name).toContain(`\`${name}\``);
  });
});
