/** What a block may set of its element, as `data-<attribute>`. */
export const MARKED_ATTRIBUTES: readonly string[] = (
  'area areas postcode outcode measure release bundle lang theme heading-level methodology level ' +
  'within order page-size area-link cities selectable label levels limit for to'
).split(' ');
