// What a page may style, in words: the parts of the elements and the custom properties.

/** The parts that several elements have, and those of one. */
const PARTS = {
  areas: 'The table of the areas compared, each rate with its likely range.',
  badge: 'The whole sentence.',
  card: 'The box around everything.',
  chart: 'The drawing of months or of other areas.',
  choice: 'The selects above the table.',
  comparison: 'The strip that sets the rate beside those of larger areas.',
  context: 'A table of people, homes, prices, places or outcomes.',
  field: 'The text field.',
  figure: 'The rate with its unit.',
  heading: 'The heading of a group of tables.',
  key: 'The key to the shades.',
  kinds: 'The table of kinds of crime.',
  map: 'The drawing of the areas.',
  months: 'The table of months.',
  note: 'The box that says which figures are missing and why.',
  option: 'A place in the list.',
  options: 'The list of places found.',
  pager: 'The buttons that turn the pages.',
  pairs: 'The sentences about each pair of areas.',
  ranking: 'The table of ranked areas.',
  search: 'The box around label, field and list.',
  source: 'The foot: period, publisher, licence and caveat.',
  title: 'The heading that names the place.',
};

/**
 * Each part with its sentence. A doc comment lists those of PARTS by name, with commas between
 * them; another has a `@csspart name - sentence` of its own.
 */
export function partsOf(parts) {
  return parts.flatMap(({ name, description = '' }) => {
    if (!name.endsWith(',') && description !== '') return [{ name, description }];
    return [name, ...description.split(/[,\s]+/)]
      .map((part) => part.replaceAll(',', ''))
      .filter((part) => part !== '')
      .map((part) => ({ name: part, description: PARTS[part] }));
  });
}

const COLOUR = '<color>';
const PROPERTIES = {
  '--crimetrends-ink': [COLOUR, 'The colour of text.'],
  '--crimetrends-muted': [COLOUR, 'The colour of less important text, such as units and sources.'],
  '--crimetrends-line': [COLOUR, 'The colour of rules and borders.'],
  '--crimetrends-surface': [COLOUR, 'The background.'],
  '--crimetrends-accent': [COLOUR, 'The colour of the area’s own figures, and of links.'],
  '--crimetrends-comparator': [COLOUR, 'The colour of the areas it is compared with.'],
  '--crimetrends-note-surface': [COLOUR, 'The background of notes on missing figures.'],
  '--crimetrends-radius': ['<length>', 'How round the corners are.'],
  '--crimetrends-shadow': ['<shadow>', 'The shadow of the box.'],
  '--crimetrends-max-width': ['<length>', 'The greatest width of the element.'],
  '--crimetrends-reserve': [
    '<length>',
    'The height kept before the figures arrive, by default enough for them at each width; 0 keeps none.',
  ],
};

/**
 * The custom properties that styles read, with their defaults. One whose default depends on the
 * width has none here.
 */
export function cssProperties(styles) {
  const defaults = new Map();
  for (const [, name, otherwise] of styles.matchAll(
    /var\((--crimetrends-[\w-]+)(?:,\s*((?:[^()]|\((?:[^()]|\([^()]*\))*\))*))?\)/g,
  ))
    defaults.set(name, (defaults.get(name) ?? new Set()).add(otherwise?.trim()));
  return [...defaults].map(([name, found]) => {
    const [syntax, description] = PROPERTIES[name] ?? [];
    const [otherwise] = found;
    return {
      name,
      syntax,
      ...(found.size === 1 && otherwise !== undefined ? { default: otherwise } : {}),
      description,
    };
  });
}
