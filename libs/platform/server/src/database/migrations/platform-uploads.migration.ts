import { migration } from '../migration';
import { tenantTable } from '../tenant-table';

// A file that somebody sent and that waits for what it was sent for; a day at most. Only its sender names it.
export const platformUploads = migration(
  '20261126T2050-platform-uploads',
  tenantTable({
    name: 'upload',
    columns: [
      'purpose text not null',
      `name text not null check (name <> '')`,
      'media_type text not null',
      'bytes integer not null check (bytes > 0)',
      `sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$')`,
      `storage_key text not null check (starts_with(storage_key, 'territories/' || territory_id || '/'))`,
      'membership_id uuid not null',
      'sent_at timestamptz not null',
    ],
    unique: [['storage_key']],
  }),
);
