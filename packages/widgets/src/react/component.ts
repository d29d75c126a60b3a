import { createComponent, type EventName, type ReactWebComponent } from '@lit/react';
import * as React from 'react';
import type { LangTag } from '@crimetrends/sdk/sentences';
import type { ErrorDetail, LoadDetail, SelectDetail } from '../frame/events.js';

/**
 * The events of every component; `Result` is the client's answer. It is a type because an interface
 * has no index signature.
 */
export type Outcome<Result = LoadDetail['result']> = {
  onCrimetrendsLoad: EventName<CustomEvent<LoadDetail<Result>>>;
  onCrimetrendsError: EventName<CustomEvent<ErrorDetail>>;
};

/** The event of components in which a reader chooses something. */
export type Choice = {
  onCrimetrendsSelect: EventName<CustomEvent<SelectDetail>>;
};

const EVENTS = {
  onCrimetrendsLoad: 'crimetrends-load',
  onCrimetrendsError: 'crimetrends-error',
  onCrimetrendsSelect: 'crimetrends-select',
};

type Props<Component> =
  Component extends React.ForwardRefExoticComponent<infer Given> ? Given : never;

/** A React component for an element: its inputs as props, its events as callbacks. */
export type ElementComponent<
  Element extends HTMLElement,
  Events extends Record<string, EventName>,
> = React.ForwardRefExoticComponent<
  Omit<Props<ReactWebComponent<Element, Events>>, 'lang'> & {
    /** The language of the words, by default the page's. */
    lang?: LangTag | undefined;
  }
>;

/** Wraps an element as a React component: properties become props, and events become callbacks. */
export function component<Element extends HTMLElement, Events extends Record<string, EventName>>(
  tagName: string,
  elementClass: new () => Element,
): ElementComponent<Element, Events> {
  return createComponent({
    react: React,
    tagName,
    elementClass,
    displayName: elementClass.name,
    events: EVENTS,
  }) as unknown as ElementComponent<Element, Events>;
}
