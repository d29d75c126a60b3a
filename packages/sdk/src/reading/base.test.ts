import { afterEach, describe, expect, it, vi } from 'vitest';
import { bundleBase } from './base.js';

afterEach(() => vi.unstubAllGlobals());

describe("a bundle's base", () => {
  it('ends in a slash whether or not it was written', () => {
    expect(bundleBase('https://stats.example/crime').href).toBe('https://stats.example/crime/');
    expect(bundleBase('https://stats.example/crime/').href).toBe('https://stats.example/crime/');
    expect(bundleBase('https://stats.example').href).toBe('https://stats.example/');
    expect(bundleBase(new URL('file:///srv/bundle')).href).toBe('file:///srv/bundle/');
  });

  it('hangs off the page when it is relative', () => {
    vi.stubGlobal('document', { baseURI: 'https://agency.example/homes/12.html' });
    expect(bundleBase('../crime').href).toBe('https://agency.example/crime/');
    expect(bundleBase('/crime/').href).toBe('https://agency.example/crime/');
  });

  it('hangs off the worker when there is no page', () => {
    vi.stubGlobal('location', { href: 'https://agency.example/workers/crime.js' });
    expect(bundleBase('/crime/').href).toBe('https://agency.example/crime/');
  });

  it.each([
    './bundle',
    '/srv/bundle',
    '',
    'ftp://stats.example/',
    'data:application/json,{}',
    'https://stats.example/?v=2',
    'https://stats.example/#top',
    'C:\\bundle',
  ])('is refused when it is “%s”, before any request', (base) =>
    expect(() => bundleBase(base)).toThrow(
      expect.objectContaining({ code: 'invalidArgument', argument: 'base', given: base }),
    ),
  );

  it('leaves the URL it was given as it was', () => {
    const given = new URL('https://stats.example/crime');
    bundleBase(given);
    expect(given.href).toBe('https://stats.example/crime');
  });
});
