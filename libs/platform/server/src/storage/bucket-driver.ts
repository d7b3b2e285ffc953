import type { Readable } from 'node:stream';
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { S3Driver } from 'flydrive/drivers/s3';
import type { WriteOptions } from 'flydrive/types';

/** A private bucket, which is told at once when what was on its way will not come whole. */
export class BucketDriver extends S3Driver {
  private readonly client: S3Client;

  constructor(bucket: string, connection: S3ClientConfig) {
    const client = new S3Client(connection);
    super({ client, bucket, visibility: 'private', supportsACL: false });
    this.client = client;
  }

  /** Ends after the request has: without the signal, one whose body broke would wait for the rest of it for ever. */
  override async putStream(key: string, contents: Readable, options: WriteOptions = {}): Promise<void> {
    const broken = new AbortController();
    contents.once('error', (error) => broken.abort(error));
    const { contentType: ContentType, contentLength: ContentLength } = options;
    const place = { Bucket: this.options.bucket, Key: key };
    const command = this.createPutObjectCommand(this.client, { ...place, Body: contents, ContentType, ContentLength });
    await this.client.send(command, { abortSignal: broken.signal });
  }
}
