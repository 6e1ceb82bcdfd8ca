import net from 'node:net';

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * Client of Marionette, the remote protocol of every stock Firefox: messages are JSON arrays, each led by its length in
 * bytes and a colon. https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #socket: net.Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received: Buffer = Buffer.alloc(0);
  #last = 0;
  #greeted: () => void = () => {};

  private constructor(socket: net.Socket) {
    this.#socket = socket;
  }

  /** Connects to a loopback port. Rejects if nothing answers there. */
  static async connect(port: number): Promise<Marionette> {
    const socket = net.connect(port, '127.0.0.1');
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    const client = new Marionette(socket);
    const greeting = new Promise<void>((resolve) => {
      client.#greeted = resolve;
    });
    socket.on('data', (bytes: Buffer) => client.#take(bytes));
    const end = () => {
      for (const { reject } of client.#waiting.values()) reject(new Error('Firefox closed the connection'));
      client.#waiting.clear();
    };
    socket.on('close', end);
    socket.on('error', end);
    await greeting;
    return client;
  }

  /** Sends one command and resolves to its result. Rejects with the protocol's error. */
  send<R = unknown>(command: string, parameters: object = {}): Promise<R> {
    const id = ++this.#last;
    const body = Buffer.from(JSON.stringify([0, id, command, parameters]));
    return new Promise<R>((resolve, reject) => {
      this.#waiting.set(id, { resolve: (value) => resolve(value as R), reject });
      this.#socket.write(Buffer.concat([Buffer.from(`${body.length}:`), body]));
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      this.#answer(message);
    }
  }

  #answer(message: unknown): void {
    // The greeting is the only message that is no array.
    if (!Array.isArray(message)) {
      this.#greeted();
      return;
    }
    const [, id, error, value] = message as [number, number, { error: string; message: string } | null, unknown];
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(value);
  }
}
