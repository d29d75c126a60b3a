/**
 * The bundle format's version. It moves only when an older client would misread a file; a new
 * optional field does not move it.
 */
export const CONTRACT_VERSION = 1;
