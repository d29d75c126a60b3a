import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { isCrimeTrendsError } from './guard.js';
import { InvalidArgumentError } from './invalid-argument.js';
import { MalformedError } from './malformed.js';
import { NewerContractError } from './newer-contract.js';
import { UnreachableError } from './unreachable.js';

const url = 'https://stats.example/crime/latest.json';
const errors = [
  new UnreachableError(url, 'answered 500', { status: 500 }),
  new MalformedError(url, 'it is empty'),
  new NewerContractError(url, 2, 1),
  new InvalidArgumentError('postcode', 'Luton', 'is not a whole postcode'),
];

describe('an error of the client', () => {
  it('has a code, the name of its class, and a message that says what to do next', () => {
    expect(errors.map(({ code, name }) => [code, name])).toEqual([
      ['unreachable', 'UnreachableError'],
      ['malformed', 'MalformedError'],
      ['newerContract', 'NewerContractError'],
      ['invalidArgument', 'InvalidArgumentError'],
    ]);
    expect(errors.map(({ message }) => message)).toEqual([
      `${url} answered 500. Check base (the folder that holds latest.json), the connection and, ` +
        'from another origin, CORS.',
      `${url} is not a file of a CrimeTrends bundle: it is empty. Check base, and that the host ` +
        'answers 404 for a missing file.',
      `${url} is written to contract 2; this client reads up to 1. Update @crimetrends/sdk.`,
      'postcode “Luton” is not a whole postcode.',
    ]);
  });

  it('is distinguished from any other value', () => {
    for (const error of errors) expect(isCrimeTrendsError(error)).toBe(true);
    for (const other of [
      new Error('x'),
      { code: 'unreachable' },
      null,
      undefined,
      'unreachable',
      1,
    ])
      expect(isCrimeTrendsError(other)).toBe(false);
  });

  it('is recognised across frames, where instanceof fails', () => {
    const foreign: unknown = runInNewContext(`
      class Foreign extends Error { code = 'unreachable'; get [Symbol.for('crimetrends.error')]() { return true; } }
      new Foreign('from a frame');
    `);
    expect(foreign).not.toBeInstanceOf(Error);
    expect(isCrimeTrendsError(foreign)).toBe(true);
  });

  it('keeps its cause', () => {
    const cause = new TypeError('fetch failed');
    expect(new UnreachableError(url, 'could not be reached', { cause }).cause).toBe(cause);
    expect(new UnreachableError(url, 'could not be reached')).not.toHaveProperty('status');
  });
});
