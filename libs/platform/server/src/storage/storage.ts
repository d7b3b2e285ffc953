import { v4 as uuid } from 'uuid';
import type { Disk } from 'flydrive';
import type { Readable } from 'node:stream';
import type { Tenant } from '../use-cases/context';

/** Letters, digits and dashes: what a person typed never becomes part of an address. */
const WORD = /^[a-z0-9]+(-[a-z0-9]+)*$/i;

/** Where files are kept. Nothing in it has a public address: a file leaves through a route that asks who wants it. */
export class Storage {
  constructor(private readonly disk: Disk) {}

  /** An address that nobody used before, inside the territory's own part. */
  newKey({ id }: Pick<Tenant, 'id'>, kind: string, owner: string): string {
    const parts = ['territories', id, kind, owner, uuid()];
    if (!parts.every((part) => WORD.test(part))) throw new Error('A storage key is made of ids and words only.');
    return parts.join('/');
  }

  put(key: string, bytes: Uint8Array, mediaType: string): Promise<void> {
    return this.disk.put(key, bytes, { contentType: mediaType, contentLength: bytes.length });
  }

  /** Refuses to leave the territory, even for a key that its own rows name. */
  read({ id }: Pick<Tenant, 'id'>, key: string): Promise<Readable> {
    if (!key.startsWith(`territories/${id}/`)) throw new Error('The key belongs to another territory.');
    return this.disk.getStream(key);
  }

  remove(key: string): Promise<void> {
    return this.disk.delete(key);
  }
}
