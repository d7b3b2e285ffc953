import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readEnvironment } from '../config/environment';
import { openStorage } from './open-storage';
import type { Storage } from './storage';

const DATABASE = {
  DATABASE_URL: 'postgres://app:x@localhost/maillon',
  DATABASE_RELAY_URL: 'postgres://relay:x@localhost/maillon',
  DATABASE_AUTH_URL: 'postgres://auth:x@localhost/maillon',
  AUTH_SECRET: 'x'.repeat(32),
};
const here = { id: '0197b3a0-0000-7000-8000-000000000001' };
const next = { id: '0197b3a0-0000-7000-8000-000000000002' };

/** A bucket in memory: enough of the protocol to put, get and delete. */
function bucketServer(objects: Map<string, Buffer>): Server {
  return createServer((request, response) => {
    const key = decodeURIComponent(new URL(request.url!, 'http://bucket').pathname);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.method === 'PUT') objects.set(key, Buffer.concat(chunks));
      if (request.method === 'DELETE') objects.delete(key);
      const found = objects.get(key);
      response.statusCode = request.method === 'GET' && !found ? 404 : 200;
      response.end(request.method === 'GET' ? found : undefined);
    });
  });
}

describe.each(['folder', 'bucket'] as const)('files kept in a %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'maillon-storage-'));
  const objects = new Map<string, Buffer>();
  const server = bucketServer(objects);
  let storage: Storage;
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const S3_ENDPOINT = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const keys = { S3_ACCESS_KEY_ID: 'a', S3_SECRET_ACCESS_KEY: 'b', S3_REGION: 'eu-west-3', S3_BUCKET: 'files' };
    const place = kind === 'bucket' ? { ...keys, S3_ENDPOINT } : { STORAGE_DIR: folder };
    storage = await openStorage(readEnvironment({ ...DATABASE, ...place }));
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  it('are read as they were written, and gone once removed', async () => {
    const key = storage.newKey(here, 'documents', 'abc');
    await storage.put(key, Buffer.from('é'), 'application/pdf');
    expect(await text(await storage.read(here, key))).toBe('é');
    await storage.remove(key);
    await expect(storage.read(here, key).then(text)).rejects.toThrow();
  });

  it('carry their territory, and are read in no other', async () => {
    const key = storage.newKey(here, 'documents', 'abc');
    expect(key.startsWith(`territories/${here.id}/documents/abc/`)).toBe(true);
    expect(() => storage.read(next, key)).toThrow('another territory');
  });

  it.each(['..', '../..', 'a/b', '', 'a.pdf', '%2e%2e'])('are never addressed by what somebody typed: %p', (typed) => {
    expect(() => storage.newKey(here, 'documents', typed)).toThrow('ids and words');
  });
});

describe('the place of files', () => {
  it('is named in full or not at all', () => {
    expect(() => readEnvironment({ ...DATABASE, S3_BUCKET: 'files' })).toThrow(/S3_REGION .*S3_ACCESS_KEY_ID .*/);
    expect(() => readEnvironment({ ...DATABASE, S3_ENDPOINT: 'nowhere' })).toThrow('S3_ENDPOINT must be a URL');
    expect(readEnvironment(DATABASE).STORAGE_DIR).toBe('.maillon/files');
  });
});
