import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { z } from 'zod';

const COLUMNS = 'id, recipient as "to", subject, territory_name as territory, laid_at as "at", copies';

/** Letters that nobody sent, for whoever develops or tries Maillon. Mounted in those cases only: elsewhere there is no such address. */
export function mountMailbox(fastify: FastifyInstance, pool: Pool): void {
  fastify.get('/api/mailbox', async () => {
    const { rows } = await pool.query(
      `select ${COLUMNS} from identity.mailbox order by laid_at desc, id desc limit 100`,
    );
    return { mails: rows as unknown[] };
  });
  fastify.get('/api/mailbox/:id', async (request, reply) => {
    const { success, data } = z.object({ id: z.uuid() }).safeParse(request.params);
    const found = success
      ? await pool.query(
          `select ${COLUMNS}, text_body as text, html_body as html from identity.mailbox where id = $1`,
          [data.id],
        )
      : null;
    return (found?.rows[0] as unknown) ?? reply.code(404).send({ message: 'No such letter.' });
  });
}
