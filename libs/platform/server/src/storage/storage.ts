import { v4 as uuid } from 'uuid';
import type { Disk, DriveDirectory, DriveFile } from 'flydrive';
import type { Readable } from 'node:stream';
import type { Tenant } from '../use-cases/context';
import { Incoming, type Expected } from './incoming';
import { UploadFault } from './upload-fault';

/** Letters, digits and dashes: what a person typed never becomes part of an address. */
const WORD = /^[a-z0-9]+(-[a-z0-9]+)*$/i;

const QUARANTINE = 'quarantine';

export interface Received {
  /** Its place in quarantine. */
  readonly key: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Where files are kept. Nothing in it has a public address: a file leaves through a route that asks who wants it. */
export class Storage {
  constructor(private readonly disk: Disk) {}

  /** An address that nobody used before, inside the territory's own part. */
  newKey({ id }: Pick<Tenant, 'id'>, kind: string, owner: string): string {
    return this.keyOf({ id }, kind, owner, uuid());
  }

  /** The address of one of the files that an id names: the same each time, so that what is done twice lies there once. */
  keyOf({ id }: Pick<Tenant, 'id'>, kind: string, owner: string, part: string): string {
    const parts = ['territories', id, kind, owner, part];
    if (!parts.every((word) => WORD.test(word))) throw new Error('A storage key is made of ids and words only.');
    return parts.join('/');
  }

  put(key: string, bytes: Uint8Array, mediaType: string): Promise<void> {
    return this.disk.put(key, bytes, { contentType: mediaType, contentLength: bytes.length });
  }

  /**
   * Takes a file in as it comes, where nobody can read it: `release` gives it an address once it is whole and wanted.
   * Refused, too long or cut off, nothing of it stays. Throws UploadFault.
   */
  async receive({ id }: Pick<Tenant, 'id'>, body: unknown, expected: Expected): Promise<Received> {
    const incoming = await Incoming.open(body, expected);
    const key = `${QUARANTINE}/${id}-${uuid()}`;
    const length = expected.length === null ? {} : { contentLength: expected.length };
    try {
      await this.disk.putStream(key, incoming.stream(), { contentType: incoming.mediaType, ...length });
    } catch (error) {
      await this.disk.delete(key);
      throw faultIn(error) ?? error;
    }
    return { key, mediaType: incoming.mediaType, bytes: incoming.bytes, sha256: incoming.digest() };
  }

  /** Out of quarantine, to the address that its row will name. */
  release({ key }: Pick<Received, 'key'>, to: string): Promise<void> {
    return this.disk.move(key, to);
  }

  /** What a process left there that died over it. Returns how many files went. */
  async sweepQuarantine(before: Date): Promise<number> {
    let gone = 0;
    for (let page: string | undefined, first = true; first || page; first = false) {
      const { objects, paginationToken } = await this.disk
        .listAll(QUARANTINE, page ? { paginationToken: page } : {})
        .catch(nothingThere);
      for (const file of objects) gone += await this.removeIfOlder(file, before);
      page = paginationToken;
    }
    return gone;
  }

  private async removeIfOlder(file: DriveFile | DriveDirectory, before: Date): Promise<number> {
    if (file.isDirectory || (await file.getMetaData()).lastModified >= before) return 0;
    await this.disk.delete(file.key);
    return 1;
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

/** The driver wraps what the stream threw. */
function faultIn(error: unknown): UploadFault | null {
  if (error instanceof UploadFault) return error;
  return error instanceof Error && error.cause ? faultIn(error.cause) : null;
}

/** Nobody ever sent a file: there is no such folder yet. */
function nothingThere(error: unknown): { objects: []; paginationToken: undefined } {
  if (codeOf(error) !== 'ENOENT') throw error;
  return { objects: [], paginationToken: undefined };
}

function codeOf(error: unknown): unknown {
  if (!(error instanceof Error)) return null;
  return 'code' in error && error.code === 'ENOENT' ? error.code : codeOf(error.cause);
}
