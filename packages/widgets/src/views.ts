// What elements show, as words and figures without pixels, for pages that are written by a server.
export { contextView } from './context/context.view.js';
export type { ContextGroup } from './context/context.view.js';
export type { ContextRow, ContextTable } from './context/context-tables.js';
export { mapView } from './map/map.view.js';
export type { MapAnswer, MapContent, MapShape } from './map/map.view.js';
export { placesOf } from './ranking/ranking-page.js';
export { rankingWords } from './ranking/ranking.words.js';
export { cy } from './cy.js';
export type { Lang } from './words/words.js';
