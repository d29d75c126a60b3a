// A real web server for a bundle, which can misbehave on chosen paths.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers instead of serving the file; `attempt` counts from 1. */
export type Misbehaviour = (response: ServerResponse, attempt: number) => void;

/** A running host. `asked` lists the path of every request, in order. */
export interface Host extends AsyncDisposable {
  base: string;
  asked: string[];
  files: Map<string, string>;
  misbehave: Map<string, Misbehaviour>;
}

/** Serves `files` under `/bundle/` on a free port until disposed. */
export async function host(files: Map<string, string>): Promise<Host> {
  const asked: string[] = [];
  const misbehave = new Map<string, Misbehaviour>();
  const server = createServer((request, response) => {
    const path = request.url!.replace('/bundle/', '');
    asked.push(path);
    const misbehaviour = misbehave.get(path);
    if (misbehaviour) return misbehaviour(response, asked.filter((other) => other === path).length);
    const text = files.get(path);
    response.writeHead(text === undefined ? 404 : 200, {
      'content-type': 'application/json',
      connection: 'close',
    });
    response.end(text ?? '<!doctype html><title>Not found</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/bundle`,
    asked,
    files,
    misbehave,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
