import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fastify from 'fastify';
import { describe, expect, it } from '@jest/globals';
import { compressAnswers, wayFor } from './compressed-answers';

const LONG = { data: { offers: Array.from({ length: 200 }, () => ({ name: 'Ratte du Touquet' })) } };

async function asked(url: string, accepted: string | undefined, answer: object) {
  const app = fastify();
  compressAnswers(app as never);
  app.post('/graphql', () => answer);
  app.post('/api/other', () => answer);
  const headers = accepted === undefined ? {} : { 'accept-encoding': accepted };
  const response = await app.inject({ method: 'POST', url, headers });
  await app.close();
  return response;
}

describe('an answer of GraphQL', () => {
  it('is sent in fewer bytes to whoever reads them', async () => {
    const { headers, rawPayload } = await asked('/graphql', 'gzip, deflate, br', LONG);
    expect(headers['content-encoding']).toBe('br');
    expect(headers['vary']).toContain('accept-encoding');
    expect(JSON.parse(brotliDecompressSync(rawPayload).toString())).toEqual(LONG);
    expect(rawPayload.length).toBeLessThan(JSON.stringify(LONG).length / 6);
  });

  it('is sent by gzip where the other is not read', async () => {
    const { headers, rawPayload } = await asked('/graphql', 'gzip', LONG);
    expect(headers['content-encoding']).toBe('gzip');
    expect(JSON.parse(gunzipSync(rawPayload).toString())).toEqual(LONG);
  });

  it.each([
    ['to whoever reads nothing else', '/graphql', undefined, LONG],
    ['when it is short', '/graphql', 'br', { data: null }],
    ['when it is not of GraphQL', '/api/other', 'br', LONG],
  ])('is sent as it is %s', async (_when, url, accepted, answer) => {
    const { headers, body } = await asked(url, accepted, answer);
    expect(headers['content-encoding']).toBeUndefined();
    expect(JSON.parse(body)).toEqual(answer);
  });
});

describe('the way to send', () => {
  it.each([
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.0', undefined],
    ['gzip;q=0.5', 'gzip'],
    ['BR;q=1', 'br'],
    ['brown', undefined],
    ['', undefined],
  ])('for %s is %s', (accepted, way) => expect(wayFor(accepted)).toBe(way));
});
