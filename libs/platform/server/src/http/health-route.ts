import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import type { Metrics } from './metrics';
import { figuresOf } from './shared-figures';

/** Alive: the process answers. Ready: so does the database. */
export function mountHealth(fastify: FastifyInstance, pool: Pool, metrics: Metrics): void {
  fastify.get('/health/live', async () => ({ status: 'live' }));
  fastify.get('/health/ready', async (_request, reply) => {
    try {
      await pool.query('select 1');
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'database-unreachable' });
    }
  });
  const figures = figuresOf(metrics.registry);
  fastify.get('/metrics', async (_request, reply) => reply.type(metrics.registry.contentType).send(await figures()));
}
