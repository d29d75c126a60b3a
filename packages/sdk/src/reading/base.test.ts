import { afterEach, describe, expect, it, vi } from 'vitest';
import { bundleBase } from './base.js';

afterEach(() => vi.unstubAllGlobals());

describe('the base of a bundle', () => {
  it('always ends in a slash', () => {
    expect(bundleBase('https://stats.example/crime').href).toBe('https://stats.example/crime/');
    expect(bundleBase('https://stats.example/crime/').href).toBe('https://stats.example/crime/');
    expect(bundleBase('https://stats.example').href).toBe('https://stats.example/');
    expect(bundleBase(new URL('file:///srv/bundle')).href).toBe('file:///srv/bundle/');
  });

  it('is relative to the page', () => {
    vi.stubGlobal('document', { baseURI: 'https://agency.example/homes/12.html' });
    expect(bundleBase('../crime').href).toBe('https://agency.example/crime/');
    expect(bundleBase('/crime/').href).toBe('https://agency.example/crime/');
  });

  it('is relative to the worker if there is no page', () => {
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

  it('leaves the given URL unchanged', () => {
    const given = new URL('https://stats.example/crime');
    bundleBase(given);
    expect(given.href).toBe('https://stats.example/crime');
  });
});
