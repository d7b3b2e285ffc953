import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readEnvironment } from '../config/environment';
import { bucketServer, type BucketServer } from './fixtures/bucket-server';
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

// The collector goes round a worker that holds the whole server, some thirty times.
jest.setTimeout(180_000);

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes that somebody still holds: what is only waiting for the collector does not count. */
function held(): number {
  collect();
  return process.memoryUsage().arrayBuffers;
}

describe.each(['folder', 'bucket'] as const)('files kept in a %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'maillon-storage-'));
  let server: BucketServer;
  let storage: Storage;
  beforeAll(async () => {
    server = await bucketServer(join(folder, 'bucket'));
    const S3_ENDPOINT = server.url;
    const keys = { ...server.keys, S3_REGION: 'eu-west-3', S3_BUCKET: server.bucket };
    const place = kind === 'bucket' ? { ...keys, S3_ENDPOINT } : { STORAGE_DIR: folder };
    storage = await openStorage(readEnvironment({ ...DATABASE, ...place }));
  });
  afterAll(async () => {
    await server.close();
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

  const stored = (part: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && entry.parentPath.includes(part),
    );

  const pdf = (largest = 1_000, length: number | null = null) => ({
    ...{ largest, length },
    typeOf: (head: Uint8Array) => (Buffer.from(head).toString().startsWith('%PDF') ? 'application/pdf' : null),
  });

  it('are taken in as they come, measured and digested, and read only once they are released', async () => {
    const length = 300_000;
    const body = Readable.from([Buffer.from('%PDF'), Buffer.alloc(length - 4)]);
    await expect(storage.receive(here, body, pdf(400_000, length + 1))).rejects.toThrow('cut-short');
    const whole = Readable.from([Buffer.concat([Buffer.from('%PDF'), Buffer.alloc(length - 4)])]);
    const received = await storage.receive(here, whole, pdf(400_000, length));
    expect(received).toMatchObject({
      bytes: length,
      mediaType: 'application/pdf',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(() => storage.read(here, received.key)).toThrow('another territory');
    const key = storage.newKey(here, 'documents', 'abc');
    await storage.release(received, key);
    expect((await text(await storage.read(here, key))).length).toBe(length);
    await storage.remove(key);
  });

  it('leave nothing when they are refused, cut off or left by a process that died', async () => {
    const cut = Readable.from(
      (function* () {
        yield Buffer.from('%PDF-1.4'.padEnd(100));
        throw new Error('The line is dead.');
      })(),
    );
    await expect(storage.receive(here, cut, pdf(1_000, 500))).rejects.toThrow();
    await expect(storage.receive(here, Readable.from([]), pdf())).rejects.toThrow('empty');
    await expect(storage.receive(here, Readable.from([Buffer.from('<html>')]), pdf())).rejects.toThrow('type-unknown');
    const long = Readable.from([Buffer.from('%PDF'.padEnd(600)), Buffer.alloc(600)]);
    await expect(storage.receive(here, long, pdf(1_000, 900))).rejects.toThrow('too-large');
    // A bucket never shows a part of an object; the server of the tests may write one down after it was told to forget it.
    if (kind === 'folder') expect(stored('quarantine')).toEqual([]);
  });

  it('pass through without being held: memory does not grow with the file', async () => {
    // The bucket server of the tests stands in this process and holds what it likes.
    if (kind === 'bucket') return;
    const MB = 1024 * 1024;
    const peakOf = async (size: number) => {
      let peak = 0;
      const body = Readable.from(
        (function* () {
          yield Buffer.from('%PDF');
          for (let sent = 0; sent < size; sent += MB) {
            if (sent % (16 * MB) === 0) peak = Math.max(peak, held());
            yield Buffer.alloc(MB);
          }
        })(),
      );
      const before = held();
      const received = await storage.receive(here, body, pdf(1024 * MB));
      await storage.release(received, storage.newKey(here, 'documents', 'large'));
      return Math.round((peak - before) / MB);
    };
    const [small, large] = [await peakOf(8 * MB), await peakOf(256 * MB)];
    process.stderr.write(`Peak beside what stood before: ${small} MB for 8 MB, ${large} MB for 256 MB.\n`);
    expect(large).toBeLessThan(32);
  });

  it('do not lie in quarantine for ever when a process dies over them', async () => {
    // The bucket server of the tests refuses the signature of any listing.
    if (kind === 'bucket') return;
    await storage.receive(here, Readable.from([Buffer.from('%PDF-')]), pdf(1_000, 5));
    expect(await storage.sweepQuarantine(new Date(Date.now() - 60_000))).toBe(0);
    expect(await storage.sweepQuarantine(new Date(Date.now() + 60_000))).toBe(1);
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
