import { parseGssCode, parsePostcode } from '@crimetrends/sdk/contract';

// Places have pages, and the search goes there. A postcode and a small area have a card here, with
// their text in the URL as ?q=, so that it can be linked to and the back button works.
const search = document.querySelector<HTMLElement>('.find crimetrends-search');
const result = document.querySelector<HTMLElement>('#result');

interface Chosen {
  code?: string;
  postcode?: string;
  level?: string;
}

function show(): void {
  if (!result) return;
  const query = new URL(location.href).searchParams.get('q')?.trim() ?? '';
  result.hidden = query === '';
  result.replaceChildren(...(query === '' ? [] : [answer(query)]));
}

function answer(query: string): HTMLElement {
  const code = parseGssCode(query);
  if (!code && !parsePostcode(query)) {
    const note = document.createElement('p');
    note.className = 'note';
    note.textContent =
      `“${query}” is neither a whole postcode nor an area code. ` +
      'To find a place by its name, type it above and choose it from the list.';
    return note;
  }
  const box = document.createElement('div');
  const card = document.createElement('crimetrends-card');
  card.setAttribute('methodology', '/methodology/');
  card.setAttribute(code ? 'area' : 'postcode', code ?? query);
  card.addEventListener('crimetrends-load', (event) => box.append(...pagesAround(event)), {
    once: true,
  });
  box.append(card);
  return box;
}

interface Around {
  parents?: Partial<Record<'ward' | 'ltla' | 'region', { code: string; name: string }>>;
}

/** Links to the pages of the areas that it lies in. */
function pagesAround(event: Event): HTMLElement[] {
  const { result: found } = (event as CustomEvent<{ result: { area?: Around } }>).detail;
  const { ward, ltla, region } = found.area?.parents ?? {};
  const links = [ward, ltla, region].flatMap((area) => {
    if (!area) return [];
    const link = document.createElement('a');
    link.href = `/area/${area.code}/`;
    link.textContent = area.name;
    return [link];
  });
  if (links.length === 0) return [];
  const line = document.createElement('p');
  line.className = 'around';
  line.append('Pages of the areas around it: ');
  links.forEach((link, index) => line.append(index > 0 ? ' · ' : '', link));
  return [line];
}

function go(query: string): void {
  const address = new URL('/', location.href);
  address.searchParams.set('q', query);
  history.pushState(null, '', address);
  show();
  result?.scrollIntoView({
    block: 'nearest',
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
  });
}

search?.addEventListener('crimetrends-select', (event) => {
  const { code, postcode, level } = (event as CustomEvent<Chosen>).detail;
  const query = postcode ?? (level === 'lsoa21' ? code : undefined);
  if (query === undefined) return;
  event.preventDefault();
  go(query);
});
addEventListener('popstate', show);
show();
