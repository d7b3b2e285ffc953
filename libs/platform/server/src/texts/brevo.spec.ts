import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { textsOverBrevo } from './brevo';

interface Received {
  readonly path: string | undefined;
  readonly key: unknown;
  readonly body: Record<string, unknown>;
}

// A server that answers as the operator's published contract says: 201 with a number, 400 with a code, 401, 402, 429.
describe('text messages over Brevo', () => {
  const received: Received[] = [];
  let answer = 201;
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      received.push({ path: request.url, key: request.headers['api-key'], body });
      response.writeHead(answer, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer === 201 ? { messageId: 1511882900176220 } : { code: 'x', message: 'x' }));
    });
  });
  let url: string;
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v3/`;
  });
  afterAll(() => new Promise((done) => server.close(done)));

  const send = (status: number) => {
    answer = status;
    return textsOverBrevo({ key: 'secret', url })({ id: 'x', to: '33612345678', body: 'Bonjour' });
  };

  it('are posted as the contract says', async () => {
    expect(await send(201)).toBe('sent');
    expect(received.at(-1)).toEqual({
      path: '/v3/transactionalSMS/send',
      key: 'secret',
      body: {
        sender: 'Maillon',
        recipient: '33612345678',
        content: 'Bonjour',
        type: 'transactional',
        unicodeEnabled: false,
      },
    });
  });

  it('a number that it does not take is refused for good', async () => {
    expect(await send(400)).toBe('refused');
  });

  it.each([401, 402, 429, 500])('an answer of %s may pass: it is tried again', async (status) => {
    await expect(send(status)).rejects.toThrow(String(status));
  });
});

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const part of request) text += String(part);
  return JSON.parse(text) as Record<string, unknown>;
}
