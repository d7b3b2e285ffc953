import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';

const PATIENCE_MS = 3_000;
const KEPT_MS = 6 * 3_600_000;
const TRY_AGAIN_MS = 60_000;
const LARGEST = 5_000_000;

/**
 * Gives the portals the style of their background map. The server asks for it, so that an installation without a way
 * out answers "none" at once and no browser waits for what will not come.
 */
export function mountMapStyle(fastify: FastifyInstance, address: string | undefined, log: Logger): void {
  let kept: { readonly style: string | null; readonly until: number } | undefined;
  const style = async () => {
    if (!kept || kept.until < performance.now()) {
      const fetched = address ? await styleAt(address, log) : null;
      kept = { style: fetched, until: performance.now() + (fetched ? KEPT_MS : TRY_AGAIN_MS) };
    }
    return kept.style;
  };
  fastify.get('/api/map-style', async (_request, reply) => {
    const found = await style();
    if (!found) return reply.code(204).send();
    return reply.header('cache-control', 'public, max-age=3600').type('application/json').send(found);
  });
}

async function styleAt(address: string, log: Logger): Promise<string | null> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    const text = answer.ok ? await answer.text() : '';
    return isStyle(text) ? text : null;
  } catch {
    log.info({ address }, 'No background map: its style cannot be reached.');
    return null;
  }
}

function isStyle(text: string): boolean {
  if (text.length > LARGEST || !text.startsWith('{')) return false;
  const style = JSON.parse(text) as { version?: unknown; layers?: unknown };
  return style.version === 8 && Array.isArray(style.layers);
}
