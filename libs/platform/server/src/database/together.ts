import type { Client, ClientBase } from 'pg';
import type { Duplex } from 'node:stream';

function streamOf(client: ClientBase | Client): Duplex {
  return (client as unknown as { connection: { stream: Duplex } }).connection.stream;
}

/** What is asked here leaves in one packet. */
export function together<Answer>(client: ClientBase | Client, ask: () => Answer): Answer {
  holdBack(client);
  try {
    return ask();
  } finally {
    letGo(client);
  }
}

/** What is asked from here on leaves with what is asked before `letGo`. */
export function holdBack(client: ClientBase | Client): void {
  streamOf(client).cork();
}

export function letGo(client: ClientBase | Client): void {
  streamOf(client).uncork();
}
