import { createComponent, type EventName, type ReactWebComponent } from '@lit/react';
import * as React from 'react';
import type { ErrorDetail, LoadDetail, SelectDetail } from '../frame/events.js';

/**
 * What every component tells, as its element does: `Result` is the client's answer. A type, for an
 * interface has no index signature.
 */
export type Outcome<Result = LoadDetail['result']> = {
  onCrimetrendsLoad: EventName<CustomEvent<LoadDetail<Result>>>;
  onCrimetrendsError: EventName<CustomEvent<ErrorDetail>>;
};

/** What components tell in which a reader chooses. */
export type Choice = {
  onCrimetrendsSelect: EventName<CustomEvent<SelectDetail>>;
};

const EVENTS = {
  onCrimetrendsLoad: 'crimetrends-load',
  onCrimetrendsError: 'crimetrends-error',
  onCrimetrendsSelect: 'crimetrends-select',
};

/** A React component of an element: its properties are the props, its events the callbacks. */
export function component<Element extends HTMLElement, Events extends Record<string, EventName>>(
  tagName: string,
  elementClass: new () => Element,
): ReactWebComponent<Element, Events> {
  return createComponent({
    react: React,
    tagName,
    elementClass,
    displayName: elementClass.name,
    events: EVENTS,
  }) as unknown as ReactWebComponent<Element, Events>;
}
