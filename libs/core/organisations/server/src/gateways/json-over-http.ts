/** What a neighbour answered, or that it did not. */
export interface Answered {
  readonly status: number;
  /** Seconds that it asks us to wait, when it does. */
  readonly retryAfterS: number | null;
  readonly body: unknown;
}

/** Asks a public service for JSON. Null: nobody answered in time, or not in JSON. */
export type AskJson = (path: string, query: Readonly<Record<string, string>>) => Promise<Answered | null>;

const PATIENCE_MS = 4_000;

/** A real neighbour. It is told who asks, as its terms of use wish. */
export function jsonOverHttp(base: string, patienceMs = PATIENCE_MS): AskJson {
  return async (path, query) => {
    const url = `${base.replace(/\/$/, '')}${path}?${new URLSearchParams(query)}`;
    const headers = { accept: 'application/json', 'user-agent': 'Maillon (short food supply chains)' };
    try {
      const response = await fetch(url, { headers, signal: AbortSignal.timeout(patienceMs) });
      const wait = Number(response.headers.get('retry-after') ?? NaN);
      const body: unknown = response.ok ? await response.json() : null;
      return { status: response.status, retryAfterS: Number.isFinite(wait) ? wait : null, body };
    } catch {
      return null;
    }
  };
}
