import { once } from 'node:events';
import { createServer, connect, type Socket } from 'node:net';

export interface SlowLine {
  readonly port: number;
  close(): void;
}

/** Down and up, bits a second, and the time from here to there and back. */
export interface Line {
  readonly downBps: number;
  readonly upBps: number;
  readonly roundTripMs: number;
}

/** Lighthouse's telephone: a slow fourth generation. */
export const SLOW_4G: Line = { downBps: 1_638_400, upBps: 768_000, roundTripMs: 150 };

/**
 * A line of that speed to a port of this machine, whoever asks: the browser's own throttle leaves out what a service
 * worker fetches. All connections share the line, as they do on a phone.
 */
export async function slowLine(port: number, { downBps, upBps, roundTripMs }: Line): Promise<SlowLine> {
  const [down, up] = [new Pace(downBps, roundTripMs / 2), new Pace(upBps, roundTripMs / 2)];
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    // Nothing is written before the three steps that open a connection have gone their way.
    const opened = performance.now() + roundTripMs;
    for (const socket of [near, far]) {
      open.add(socket.setNoDelay(true));
      socket.on('close', () => open.delete(socket)).on('error', () => [near, far].forEach((one) => one.destroy()));
    }
    near.on('data', (bytes) => up.carry(bytes, far, opened)).on('end', () => up.end(far));
    far.on('data', (bytes) => down.carry(bytes, near, opened)).on('end', () => down.end(near));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    for (const socket of open) socket.destroy();
    server.close();
  };
  return { port: (server.address() as { port: number }).port, close };
}

/** One direction of the line: bytes follow each other at its speed, and arrive after its delay. */
class Pace {
  readonly #bps: number;
  readonly #delayMs: number;
  #free = 0;

  constructor(bps: number, delayMs: number) {
    this.#bps = bps;
    this.#delayMs = delayMs;
  }

  carry(bytes: Buffer, to: Socket, notBefore: number): void {
    const begins = Math.max(this.#free, performance.now(), notBefore);
    this.#free = begins + (bytes.length * 8 * 1000) / this.#bps;
    this.#at(this.#free + this.#delayMs, () => to.writable && to.write(bytes));
  }

  end(to: Socket): void {
    this.#at(Math.max(this.#free, performance.now()) + this.#delayMs, () => to.end());
  }

  #at(time: number, act: () => void): void {
    setTimeout(act, Math.max(0, time - performance.now()));
  }
}
