import { statSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import { readAddress, type PublicationAddress } from '../core/publication/address.js';

/** Argument: a folder that exists. */
export function existingFolder(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new InvalidArgumentError(`There is no folder “${path}”.`);
  if (!found.isDirectory()) throw new InvalidArgumentError(`“${path}” is not a folder.`);
  return path;
}

/**
 * The day of the run. Only the command line reads the clock; everything else takes it as argument.
 */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Argument: a month such as 2025-12. */
export function yearMonth(text: string): string {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text))
    throw new InvalidArgumentError(`“${text}” is not a month such as 2025-12.`);
  return text;
}

/** Argument: a day such as 2026-02-25. */
export function day(text: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (date && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text)) return text;
  throw new InvalidArgumentError(`“${text}” is not a day such as 2026-02-25.`);
}

/** Argument: an email address, or an https address of a page. */
export function contactAddress(text: string): string {
  if (/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text)) return text;
  if (text.startsWith('https://') && URL.canParse(text) && new URL(text).username === '')
    return text;
  throw new InvalidArgumentError(
    `“${text}” is neither an email address nor an address such as https://stats.example/contact.`,
  );
}

/** Argument: a whole number between two limits. */
export function wholeNumber(
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(
      `“${text}” is not a whole number ` +
        `${most === Number.MAX_SAFE_INTEGER ? `from ${least} up` : `from ${least} to ${most}`}.`,
    );
  };
}

/** Argument: where to publish, a folder or s3://bucket/prefix. */
export function publicationAddress(text: string): PublicationAddress {
  const address = readAddress(text);
  if ('wrong' in address) throw new InvalidArgumentError(address.wrong);
  return address;
}

/** Argument: the http(s) address of a store. */
export function endpointUrl(text: string): string {
  if (/^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).username === '') return text;
  throw new InvalidArgumentError(`“${text}” is not an address such as https://s3.example.`);
}
