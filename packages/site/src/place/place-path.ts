/** What the address of an area's page is made of. */
export interface PlaceName {
  code: string;
  name: string;
}

/**
 * Folder of an area's page below `area/`: its code, which decides, and its name to read. An outcode
 * is its own name.
 *
 * @example
 * import { placeFolder } from './place-path.js';
 * placeFolder({ code: 'E06000032', name: 'Luton' }); // 'E06000032-luton'
 */
export function placeFolder({ code, name }: PlaceName): string {
  const slug = (
    name
      .normalize('NFD')
      .replaceAll(/[\p{M}'’‘]/gu, '')
      .toLowerCase()
      .replaceAll('&', ' and ')
      .match(/[a-z0-9]+/g) ?? []
  ).join('-');
  return slug === '' || slug === code.toLowerCase() ? code : `${code}-${slug}`;
}
