import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { LoadDetail } from '@crimetrends/widgets';

@Component({
  selector: 'crime-by-postcode',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <label>
      Postcode
      <input
        #field
        [value]="postcode()"
        (change)="postcode.set(field.value)"
        autocomplete="postal-code"
      />
    </label>
    <crimetrends-card
      [postcode]="postcode()"
      bundle="/bundle/"
      lang="en"
      (crimetrends-load)="loaded($event)"
    ></crimetrends-card>
    <p role="status">{{ status() }}</p>
  `,
})
export class CrimeByPostcode {
  readonly postcode = signal('QA1 1AD');
  readonly status = signal('loading');

  loaded({ detail }: CustomEvent<LoadDetail>): void {
    this.status.set(detail.result.status);
  }
}
