import 'axe-core/axe.min.js';
import { expect, frames } from './stage.js';

// The built script on a page of its own under a strict policy, with the demonstration bundle.
const PAGE = `<!doctype html><html lang="en-GB">
<meta http-equiv="Content-Security-Policy"
content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'">
<link rel="stylesheet" href="/packages/widgets/dist/crimetrends.css">
<script type="module" src="/packages/widgets/dist/crimetrends.js?v=1" data-bundle="/.demo/bundle/"></script>
<h1>Homes</h1><crimetrends-card postcode="QA1 1AD"></crimetrends-card><p>What the page says below the card.</p>`;

for (const needed of ['/packages/widgets/dist/crimetrends.js', '/.demo/bundle/latest.json']) {
  const { ok } = await fetch(needed);
  if (!ok) throw new Error(`${needed} is missing: run npm test, which builds it first`);
}

describe('the built script tag on a page with a strict policy', () => {
  it('shows a card of the demonstration bundle, without policy violation or layout shift', async () => {
    const frame = document.createElement('iframe');
    frame.width = '600';
    frame.height = '1400';
    frame.srcdoc = PAGE;
    document.body.append(frame);
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve);
    });
    const page = frame.contentDocument!;
    const broken: string[] = [];
    page.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      broken.push(violatedDirective),
    );
    let shift = 0;
    const Observer = (frame.contentWindow as Window & typeof globalThis).PerformanceObserver;
    new Observer((list) => {
      for (const entry of list.getEntries())
        shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    frame.scrollIntoView({ block: 'end' });

    const card = page.querySelector('crimetrends-card')!;
    const text = (): string => card.shadowRoot?.textContent ?? '';
    while (!text().includes('crimes per 1,000 people in the year')) await frames(1);
    await frames(4);
    expect(text()).toContain('Recorded crime around QA1 1AD');
    expect(text()).toContain('Demonstration data: invented places and figures');
    expect(broken.join(' '), 'rules broken').toBe('');
    expect(shift, 'layout shift').toBe(0);

    card.shadowRoot!.querySelector<HTMLDetailsElement>('footer details')!.open = true;
    while (!text().includes('95% interval')) await frames(1);
    expect(
      card.shadowRoot!.querySelectorAll('.months:last-of-type tbody th').length,
      'months of a year in the table',
    ).toBe(12);
  });
});
