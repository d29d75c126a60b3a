/**
 * Version of the bundle format. It changes only if older clients would misread a file, not for a
 * new optional field.
 */
export const CONTRACT_VERSION = 2;
