import { Client } from 'pg';

/** Where a demonstration's clock stood: the latest instant of any message; null before the first. */
export async function latestInstant(relayUrl: string): Promise<Date | null> {
  const client = new Client({ connectionString: relayUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ at: Date | null }>('select max(at) as at from outbox');
    return rows[0]?.at ?? null;
  } finally {
    await client.end();
  }
}
