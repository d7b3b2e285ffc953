import { sql } from 'kysely';
import { Refusal } from '@maillon/platform/contract';
import type { Assembled } from '../modules/assembled';
import type { Delivery } from '../outbox/message';
import type { UseCases } from '../use-cases/use-cases';
import { callOf } from './call-of-delivery';

export type Heard = 'handled' | 'handled-before' | 'module-off';

const claim = (messageId: string, handler: string) => sql<{ handler: string }>`
  insert into inbox (message_id, handler) values (${messageId}::uuid, ${handler}) on conflict do nothing returning handler`;

/** Lets one listener hear one event, once: the inbox row and what the listener writes are one transaction. */
export async function hearEvent(
  useCases: UseCases,
  assembled: Assembled,
  delivery: Delivery,
  handler: string,
): Promise<Heard> {
  const found = assembled.listeners(delivery.name).find(({ listener }) => listener.name === handler);
  if (!found) throw new Error(`Nobody is called "${handler}" here.`);
  const { listener } = found;
  try {
    return await useCases.write({ name: listener.name, permission: null }, callOf(delivery), async (work) => {
      const [first] = await work.rows(claim(delivery.messageId, handler));
      if (first) await listener.hear(work, listener.event.payload.parse(delivery.payload));
      return { output: first ? 'handled' : 'handled-before', summary: { messageId: delivery.messageId } };
    });
  } catch (error) {
    if (error instanceof Refusal && error.code === 'platform.module-disabled') return 'module-off';
    throw error;
  }
}
