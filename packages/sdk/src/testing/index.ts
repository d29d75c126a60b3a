export { createMemoryClient } from './memory-client.js';
export type { BundleFiles } from './memory-client.js';
export { bundleOf } from './bundle-of.js';
export type { BundleDraft, AreaDraft } from './bundle-of.js';
