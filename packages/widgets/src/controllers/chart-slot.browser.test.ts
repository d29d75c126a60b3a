import { html, LitElement, type TemplateResult } from 'lit';
import { expect, frames } from '../../test/stage.js';
import { ChartSlot } from './chart-slot.js';

let asked = 0;

/** An element whose chart code cannot be loaded. */
class Unlucky extends LitElement {
  theme = 'light';

  readonly slotted = new ChartSlot(
    this,
    () => ({
      months: ['2025-12'],
      lines: [{ values: [1] }],
      band: [],
      gaps: [],
      breaks: [],
      axisText: String,
      readout: () => ({ month: '', values: [] }),
    }),
    () => {
      asked += 1;
      return Promise.reject(new Error('Failed to fetch'));
    },
  );

  protected override render(): TemplateResult {
    const { ready, failed } = this.slotted;
    return ready ? html`<canvas></canvas>` : html`<p>${failed ? 'in short' : 'waiting'}</p>`;
  }
}
customElements.define('test-unlucky', Unlucky);

describe('a chart whose code could not be loaded', () => {
  it('keeps the plain line, throws nothing, and tries once', async () => {
    const element = document.createElement('test-unlucky') as Unlucky;
    document.body.append(element);
    await frames(3);
    element.requestUpdate();
    await element.updateComplete;
    element.remove();
    document.body.append(element);
    await frames(2);
    expect(element.shadowRoot!.textContent!.trim(), 'shown').toBe('in short');
    expect(asked, 'asked').toBe(1);
    element.remove();
  });
});
