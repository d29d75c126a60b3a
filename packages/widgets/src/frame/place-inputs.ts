import type { MeasureName } from '@crimetrends/sdk';
import type { PropertyDeclarations } from 'lit';

/** Inputs of every element, as attributes or as properties of the same name in camelCase. */
export interface ElementInputs<Client> {
  /** Folder with `latest.json`; by default the one named by the page or script tag. */
  bundle: string | null | undefined;
  /** A release to show instead of the latest, such as `2025-12`. */
  release: string | null | undefined;
  /** `light`, `dark` or `auto`, the reader's system setting; by default the page's `color-scheme`. */
  theme: 'auto' | 'light' | 'dark' | null | undefined;
  /** 1 to 6, by default 2. */
  headingLevel: number | null | undefined;
  /** URL of a page that explains how the figures are made. */
  methodology: string | null | undefined;
  /** A client to use instead of the page's shared one. */
  client: Client | undefined;
}

/** Inputs of an element about one place. */
export interface PlaceInputs<Client> extends ElementInputs<Client> {
  /** GSS code of an area at any level. */
  area: string | null | undefined;
  /** Instead of `area`: the LSOA 2021 it lies in. */
  postcode: string | null | undefined;
  /** Instead of `area`: the first half of a postcode. */
  outcode: string | null | undefined;
  /** The measure, such as `burglary`; by default `crime`. */
  measure: MeasureName | null | undefined;
}

export const ELEMENT_PROPERTIES: PropertyDeclarations = {
  bundle: {},
  release: {},
  theme: { reflect: true },
  // oxlint-disable-next-line lit/no-native-attributes -- so that a change of language is seen
  lang: { reflect: true },
  headingLevel: { attribute: 'heading-level', type: Number },
  methodology: {},
  client: { attribute: false },
};

export const PLACE_PROPERTIES: PropertyDeclarations = {
  ...ELEMENT_PROPERTIES,
  area: {},
  postcode: {},
  outcode: {},
  measure: {},
};
