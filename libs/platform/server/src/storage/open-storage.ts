import { resolve } from 'node:path';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import type { Environment } from '../config/environment';
import { Storage } from './storage';

/** A bucket when the environment names one, a folder otherwise. */
export async function openStorage(environment: Environment): Promise<Storage> {
  return new Storage(environment.S3_BUCKET ? await bucket(environment) : folder(environment));
}

function folder({ STORAGE_DIR }: Environment): Disk {
  return new Disk(new FSDriver({ location: resolve(STORAGE_DIR), visibility: 'private' }));
}

/** The client is large: a server without a bucket never loads it. */
async function bucket(environment: Environment): Promise<Disk> {
  const { BucketDriver } = await import('./bucket-driver');
  const { S3_BUCKET, S3_REGION, S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = environment;
  return new Disk(
    new BucketDriver(S3_BUCKET!, {
      region: S3_REGION!,
      // Buckets that are not Amazon's rarely have a host name of their own, nor its newer checksums.
      ...(S3_ENDPOINT ? { endpoint: S3_ENDPOINT, forcePathStyle: true } : {}),
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      credentials: { accessKeyId: S3_ACCESS_KEY_ID!, secretAccessKey: S3_SECRET_ACCESS_KEY! },
    }),
  );
}
