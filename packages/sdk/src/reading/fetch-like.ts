/** A fetch, as a caller may put one in place of the global. */
export type Fetch = (request: string | URL | Request, init?: RequestInit) => Promise<Response>;
