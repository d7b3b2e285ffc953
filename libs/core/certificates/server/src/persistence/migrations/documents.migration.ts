import { migration, tenantTable } from '@maillon/platform/server';

// Only added: what was sent as a proof stays what it was.
const document = tenantTable({
  name: 'document',
  appendOnly: true,
  columns: [
    'holder_id uuid not null',
    `name text not null check (name <> '')`,
    `media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png', 'image/webp'))`,
    'bytes integer not null check (bytes > 0)',
    `sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$')`,
    `storage_key text not null check (starts_with(storage_key, 'territories/' || territory_id || '/'))`,
    'uploaded_at timestamptz not null',
    'uploaded_by text not null',
  ],
  references: { holder_id: 'participation' },
  unique: [['storage_key']],
});

export const documents = migration('20261126T1900-certificates-documents', document);
