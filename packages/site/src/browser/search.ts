import { parseGssCode, parsePostcode } from '@crimetrends/sdk/contract';

// The search field. Its text is in the URL as ?q=, so that results can be linked to and the back
// button works.
const form = document.querySelector<HTMLFormElement>('form.search')!;
const field = form.querySelector<HTMLInputElement>('input[name="q"]')!;
const result = document.querySelector<HTMLElement>('#result')!;

function show(): void {
  const query = new URL(location.href).searchParams.get('q')?.trim() ?? '';
  field.value = query;
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
      'The examples under the field show what each looks like.';
    return note;
  }
  const card = document.createElement('crimetrends-card');
  card.setAttribute('methodology', '/methodology/');
  card.setAttribute(code ? 'area' : 'postcode', code ?? query);
  return card;
}

function go(address: URL): void {
  history.pushState(null, '', address);
  show();
  result.scrollIntoView({
    block: 'nearest',
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
  });
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const address = new URL('/', location.href);
  address.searchParams.set('q', field.value.trim());
  go(address);
});
addEventListener('popstate', show);
show();
