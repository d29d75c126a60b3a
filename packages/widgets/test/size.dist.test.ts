import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

function script(path: string): string {
  if (!existsSync(dist + path)) throw new Error(`dist/${path} is missing: run npm run build first`);
  return readFileSync(dist + path, 'utf8');
}

const gzipBytes = (text: string): number => gzipSync(text, { level: 9 }).length;

/** A chunk and all chunks that it imports statically. */
function withImports(path: string, found: Set<string> = new Set()): Set<string> {
  found.add(path);
  for (const [, name] of script(path).matchAll(/\bfrom\s*"\.\/([^"]+)"/g))
    if (!found.has(`chunks/${name}`)) withImports(`chunks/${name}`, found);
  return found;
}

const loader = (): string => script('crimetrends.js');
const firstCard = (): string[] => {
  const chunk = /import\("\.\/(chunks\/card[^"]+)"\)/.exec(loader())?.[1];
  if (!chunk) throw new Error('the loader imports no card');
  return [...withImports(chunk)].map(script);
};

// performance.md, network: 1 kB is 1,000 bytes.
describe('the script a page loads', () => {
  // claim: script-under-1-kb
  it('is at most 1 kB before it finds a card', () => {
    expect(loader()).not.toMatch(/^import\b|\bfrom\s*"/m);
    expect(gzipBytes(loader())).toBeLessThanOrEqual(1_000);
  });

  // Lit is 6.0 kB of this, the client 4.3, and the contract's reader 0.7 (zod/mini was 5.4:
  // decisions/0005); ky, 8.7, is loaded only when a request fails.
  // claim: script-under-1-kb
  it('is at most 23.5 kB for the first card: loader, Lit, client and card', () => {
    const bytes = [loader(), ...firstCard()].reduce((sum, text) => sum + gzipBytes(text), 0);
    expect(bytes).toBeLessThanOrEqual(23_500);
    expect(bytes).toBeGreaterThan(15_000);
  });

  it('keeps the tables out of the first card until they are opened', () => {
    expect(firstCard().join('')).not.toContain('95% interval');
    const chunks = readdirSync(`${dist}chunks`).filter((name) => name.endsWith('.js'));
    expect(chunks.some((name) => script(`chunks/${name}`).includes('95% interval'))).toBe(true);
  });

  // claim: loadlang-tag-fetches-welsh
  // claim: welsh-7-kb-more
  it('keeps Welsh out of the first card until a page asks for it, and loads it as one chunk', () => {
    expect(firstCard().join('')).not.toContain('Troseddau');
    const welsh = readdirSync(`${dist}chunks`).filter((name) => /^cy-.*\.js$/.test(name));
    expect(welsh).toHaveLength(1);
    expect([...withImports(`chunks/${welsh[0]}`)]).toHaveLength(1);
    expect(script(`chunks/${welsh[0]}`)).toContain('Troseddau a gofnodwyd');
  });

  it('keeps ky out of the first card until a request fails', () => {
    expect(firstCard().join('')).not.toContain('maxRetryAfter:');
    const retries = readdirSync(`${dist}chunks`).filter((name) => /^retries-.*\.js$/.test(name));
    expect(retries).toHaveLength(1);
    expect(gzipBytes(script(`chunks/${retries[0]}`))).toBeGreaterThan(5_000);
  });

  // Only the parts of chart.js for lines; `chart.js/auto` would be 69 kB.
  it('is at most 54 kB more for a chart, loaded when one is shown', () => {
    const charts = readdirSync(`${dist}chunks`).filter((name) =>
      /^chart-controller-.*\.js$/.test(name),
    );
    expect(charts).toHaveLength(1);
    expect([...withImports(`chunks/${charts[0]}`)]).toHaveLength(1);
    expect(gzipBytes(script(`chunks/${charts[0]}`))).toBeLessThanOrEqual(54_000);
    const others = readdirSync(`${dist}chunks`).filter(
      (name) => name.endsWith('.js') && name !== charts[0],
    );
    expect(
      others.filter(
        (name) =>
          script(`chunks/${name}`).includes('LineController') ||
          script(`chunks/${name}`).includes('borderDashOffset'),
      ),
    ).toEqual([]);
  });

  it('has no zod in any chunk, because schema-reader.ts replaces it', () => {
    const chunks = readdirSync(`${dist}chunks`).filter((name) => name.endsWith('.js'));
    expect(chunks.filter((name) => script(`chunks/${name}`).includes('_zod'))).toEqual([]);
  });

  it('has Lit without development checks, and evaluates no text as code', () => {
    const all = [loader(), ...firstCard()].join('');
    expect(all).not.toMatch(/Lit is in dev mode|\beval\(|\bnew Function\b|\bFunction\(/);
  });

  it('has its CSS without unnecessary spaces', () => {
    expect(firstCard().join('')).toContain(':host{');
    expect(firstCard().join('')).not.toContain(':host {');
  });

  it('is published with the stylesheet that reserves a card’s space', () => {
    expect(script('crimetrends.css')).toBe(
      readFileSync(new URL('../src/crimetrends.css', import.meta.url), 'utf8'),
    );
  });
});
