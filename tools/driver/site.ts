import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** Media types of the pages that we keep as files. */
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** Answers one request. */
export type Answerer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine, for pages in a folder and for pages made while it runs. */
export interface Site {
  readonly port: number;
  /** The address of a path, on this machine's number or, with a `host` that ends in `.test`, as a site of its own. */
  at(place: string, host?: string): string;
  /** Sets what is answered at a path: a page's text, or whatever `answer` does. */
  put(place: string, answer: string | Answerer, headers?: Record<string, string>): void;
  /** How often a path was asked for. */
  visits(place: string): number;
  close(): Promise<void>;
}

/** Starts a server on a free port of the loopback interface, which answers with the files below `folder`. */
export async function serve(folder: string): Promise<Site> {
  const pages = new Map<string, Answerer>();
  const visits = new Map<string, number>();
  const server = createServer((request, response) => {
    const place = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    visits.set(place, (visits.get(place) ?? 0) + 1);
    const page = pages.get(place);
    if (page) page(request, response);
    else sendFile(path.join(folder, path.normalize(place)), response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    at: (place, host = '127.0.0.1') => `http://${host}:${port}${place}`,
    put(place, answer, headers = { 'content-type': 'text/html; charset=utf-8' }) {
      const answerer: Answerer = (_, response) => response.writeHead(200, headers).end(answer);
      pages.set(place, typeof answer === 'string' ? answerer : answer);
    },
    visits: (place) => visits.get(place) ?? 0,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function sendFile(file: string, response: ServerResponse): void {
  const type = TYPES[path.extname(file)];
  try {
    if (!type) throw new Error(`no page: ${file}`);
    const bytes = readFileSync(file);
    response.writeHead(200, { 'content-type': type }).end(bytes);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  }
}
