/**
 * A fetch that serves files from memory; `asked` collects the paths. A file may be a function that
 * returns the response.
 */
export function memoryFetch(
  files: ReadonlyMap<string, unknown>,
  asked: string[] = [],
): (request: string | URL | Request) => Promise<Response> {
  return async (request) => {
    const url = request instanceof Request ? request.url : String(request);
    const path = new URL(url).pathname.replace(/^.*?\/bundle\//, '');
    asked.push(path);
    const file = files.get(path);
    if (typeof file === 'function') return (file as () => Response | Promise<Response>)();
    if (file === undefined) return new Response('', { status: 404 });
    return new Response(typeof file === 'string' ? file : JSON.stringify(file), {
      headers: { 'content-type': 'application/json' },
    });
  };
}
