import type { PropertyDeclarations } from 'lit';

/** What every element takes, as an attribute or as the property of the same name in camelCase. */
export interface ElementInputs<Client> {
  /** Folder that holds `latest.json`; see bundle-base.ts for what stands in for it. */
  bundle: string | null | undefined;
  /** A release to keep to, such as `2025-12`, in place of the latest. */
  release: string | null | undefined;
  /** `light` or `dark`; otherwise as the reader's system is set. */
  theme: 'auto' | 'light' | 'dark' | null | undefined;
  /** 1 to 6, by default 2. */
  headingLevel: number | null | undefined;
  /** Address of a page on how the figures are made. */
  methodology: string | null | undefined;
  /** A client to use in place of the page's shared one. */
  client: Client | undefined;
}

/** What an element about one place takes. */
export interface PlaceInputs<Client> extends ElementInputs<Client> {
  /** GSS code of an area at any level. */
  area: string | null | undefined;
  /** In place of `area`: the LSOA 2021 it lies in. */
  postcode: string | null | undefined;
  /** In place of `area`: the first half of a postcode. */
  outcode: string | null | undefined;
  /** What is measured, such as `burglary`; by default `crime`. */
  measure: string | null | undefined;
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
