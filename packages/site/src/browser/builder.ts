// The page /embed-builder/: reads the form, asks for the place, and writes the lines to copy.
import { createClient } from '@crimetrends/sdk';
import { askPlace, type Chosen, type PlaceInWords } from '../builder/ask-place.js';
import type { BuilderData } from '../builder/builder-page.js';
import { hintOf, obstacle } from '../builder/obstacle.js';
import { attributesOf, choicesOf, queryOf, withPlace, type Choices } from '../builder/choices.js';
import { previewElement, previewPicture, previewText } from '../builder/preview.js';
import { snippetOf, takesOptions, type Depth, type Embed, type Host } from '../builder/snippets.js';

const find = <E extends Element = HTMLElement>(selector: string): E =>
  document.querySelector<E>(selector)!;
const form = find<HTMLFormElement>('form.builder');
const data = JSON.parse(form.dataset['builder']!) as BuilderData;
const boxes = [...document.querySelectorAll('.preview .page')];
const site = new URL('../', location.href).href;
const client = createClient({ base: new URL('bundle/', site).href });

/** The place that is shown; undefined until one is chosen and found. */
let chosen: Chosen = {};
let place: PlaceInWords | undefined;

function hostOf(choices: Choices): Host {
  const scripts = `${site}crimetrends/`;
  const version = choices.get('version');
  if (version === undefined) return { site, scripts };
  return {
    site,
    // As the release archive names its folder.
    scripts: `${site}crimetrends-widgets-${version}/`,
    bundle: `${scripts}bundle/`,
    integrity: data.integrity,
  };
}

function embedOf(choices: Choices): Embed {
  const element = choices.get('element')!;
  const about = place ?? { title: 'Recorded crime in England and Wales', page: site };
  const picture = place?.picturesOf?.[element];
  const lang = choices.get('sentence') === 'cy' ? 'cy' : 'en';
  return {
    element,
    attributes: attributesOf(withChosen(choices), data.places[element]!),
    place: {
      ...about,
      ...(picture && { picture }),
      ...(place && { sentence: place.sentences[lang] }),
    },
  };
}

/** The choices with the place that was found, first. */
function withChosen(choices: Choices): Map<string, string> {
  return new Map([...Object.entries(chosen as Record<string, string>), ...choices]);
}

function show(): void {
  const depth = choicesOf(new FormData(form)).get('depth') as Depth;
  showPartsOf(find<HTMLSelectElement>('#element').value, depth);
  const choices = choicesOf(new FormData(form));
  const embed = embedOf(choices);
  const reason = obstacle(depth, embed.element, place);
  const { code, policy, crossOrigin } = snippetOf(depth, embed, hostOf(choices));
  find('#snippet').textContent = reason ? '' : code;
  find('#snippet-hint').textContent = reason ?? hintOf(depth);
  find('#policy').textContent = policy.join('; ');
  find('#cors').hidden = !crossOrigin;
  find('#demands').hidden = policy.length === 0 || reason !== undefined;
  find('#sentence-lang').hidden = depth !== 'sentence';
  for (const button of document.querySelectorAll<HTMLButtonElement>('.built button'))
    button.disabled = reason !== undefined;
  preview(depth, embed, reason);
  history.replaceState(null, '', `?${queryOf(withChosen(choices))}`);
}

function preview(
  depth: Depth,
  { element, attributes, place: about }: Embed,
  reason?: string,
): void {
  const dark = find('.preview').classList.contains('dark');
  if (reason) previewText(boxes, reason);
  else if (depth === 'sentence') previewText(boxes, about.sentence!);
  else if (depth === 'image')
    previewPicture(boxes, `${about.pictures!}${element}${dark ? '-dark' : ''}.svg`, about.picture!);
  // A link shows the card of its page, whatever else is chosen.
  else previewElement(boxes, depth === 'link' ? 'card' : element, attributes);
}

/** Shows what can be chosen; what cannot is disabled and so left out. */
function showPartsOf(element: string, depth: Depth): void {
  const offer = (part: HTMLFieldSetElement, is: boolean): void => {
    part.hidden = part.disabled = !is;
  };
  for (const part of form.querySelectorAll<HTMLFieldSetElement>('[data-element]'))
    offer(part, part.dataset['element'] === element && takesOptions(depth));
  offer(find<HTMLFieldSetElement>('#versions'), takesOptions(depth));
  const compares = data.places[element]!.includes('areas');
  find('#areas-field').hidden = !compares;
  find<HTMLInputElement>('#areas').disabled = !compares;
}

async function choose(next: Chosen): Promise<void> {
  chosen = next;
  place = undefined;
  const status = find('#place');
  const named = next.area ?? next.postcode ?? next.outcode;
  if (!named) return show();
  status.textContent = `Looking for ${named}.`;
  try {
    const found = await askPlace(client, next, { site, ...data });
    if (chosen !== next) return;
    if (typeof found === 'string') status.textContent = found;
    else {
      place = found;
      status.textContent = `${found.title}.`;
    }
  } catch (error) {
    status.textContent = (error as Error).message;
  }
  show();
}

find('crimetrends-search').addEventListener('crimetrends-select', (event) => {
  const { code, postcode, outcode } = (event as CustomEvent<Record<string, string | undefined>>)
    .detail;
  const areas = find<HTMLInputElement>('#areas');
  if (!areas.disabled) areas.value = withPlace(areas.value, (code ?? postcode ?? outcode)!);
  void choose({
    ...(code && { area: code }),
    ...(postcode && { postcode }),
    ...(outcode && { outcode }),
  });
});
form.addEventListener('change', show);
form.addEventListener('submit', (event) => event.preventDefault());
find('.preview').addEventListener('change', (event) => {
  find('.preview').classList.toggle('dark', (event.target as HTMLInputElement).value === 'dark');
  show();
});

/** Fills the form in from the page's address. */
function fillIn(): void {
  const query = new URLSearchParams(location.search);
  const element = query.get('element') ?? 'card';
  if (Object.hasOwn(data.places, element)) find<HTMLSelectElement>('#element').value = element;
  for (const [name, value] of query) {
    if (name === 'element') continue;
    const control = form.elements.namedItem(name);
    for (const each of control instanceof RadioNodeList ? control : [control]) fill(each, value);
  }
}

function fill(control: unknown, value: string): void {
  if (control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type))
    control.checked ||= control.type === 'checkbox' || control.value === value;
  else if (control instanceof HTMLSelectElement) {
    if ([...control.options].some((option) => option.value === value)) control.value = value;
  } else if (control instanceof HTMLInputElement) control.value = value;
}

fillIn();
find('.build').hidden = false;
const query = new URLSearchParams(location.search);
void choose(
  Object.fromEntries(
    ['area', 'postcode', 'outcode']
      .flatMap((name) => {
        const value = query.get(name);
        return value ? [[name, value]] : [];
      })
      .slice(0, 1),
  ),
);
