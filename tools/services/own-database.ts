import { inLanguage, Stop } from '../bootstrap/say.mjs';
import { asOwner } from './postgres/databases.ts';

/** A person's own PostgreSQL: reachable, and recent enough for what the migrations use. */
export async function requireOwnDatabase(url: string): Promise<void> {
  const version = await serverVersion(url);
  if (version >= 18) return;
  throw new Stop(
    `DATABASE_URL désigne un PostgreSQL ${version} : Maillon demande PostgreSQL 18 ou plus récent.`,
    `DATABASE_URL points at PostgreSQL ${version}: Maillon needs PostgreSQL 18 or newer.`,
  );
}

async function serverVersion(url: string): Promise<number> {
  try {
    const rows = await asOwner<{ version: string }>(url, `select current_setting('server_version_num') as version`);
    return Math.floor(Number(rows[0]?.version) / 10_000);
  } catch (error) {
    const reason = (error as Error).message || (error as { code?: string }).code;
    throw new Stop(
      `Aucune base ne répond à DATABASE_URL (${withoutPassword(url)} : ${reason}) : corrigez l'adresse, ou retirez-la pour la base embarquée.`,
      `No database answers at DATABASE_URL (${withoutPassword(url)}: ${reason}): correct it, or remove it to use the embedded one.`,
    );
  }
}

function withoutPassword(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}:${port || 5432}${pathname}`;
  } catch {
    return inLanguage('adresse illisible', 'unreadable address');
  }
}
