import { expect, test } from 'vitest';
import { html } from './html.js';

test('a name from a bundle cannot become markup, in text or in an attribute', () => {
  const name = `<img src=x onerror="x()"> & 'Co'`;
  expect(html`<p title="${name}">${name}</p>`.text).toBe(
    '<p title="&lt;img src=x onerror=&quot;x()&quot;&gt; &amp; &#39;Co&#39;">' +
      '&lt;img src=x onerror=&quot;x()&quot;&gt; &amp; &#39;Co&#39;</p>',
  );
});

test('nested markup is kept, lists are joined, and false or undefined values are left out', () => {
  expect(
    html`<ul>${['a', 'b'].map((item) => html`<li>${item}</li>`)}</ul>${false}${undefined}${0}`.text,
  ).toBe('<ul><li>a</li><li>b</li></ul>0');
});
