import { Client } from 'pg';

/** Where a demonstration's clock stood: the latest instant of any message, or the present one. */
export async function latestInstant(relayUrl: string): Promise<Date> {
  const client = new Client({ connectionString: relayUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ at: Date | null }>('select max(at) as at from outbox');
    return rows[0]?.at ?? new Date();
  } finally {
    await client.end();
  }
}
