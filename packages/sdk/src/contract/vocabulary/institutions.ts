/**
 * Place types to which people come, or are brought, from a wider area. Their incidents are told
 * apart from those at shops and car parks.
 */
export const INSTITUTIONS = ['Hospital', 'Police Station', 'Prison'] as const;
