import { onClose } from '../process/closers.ts';
import type { Person } from '../demo/day/person.ts';
import type { Services } from '../services/services.ts';
import { startApi } from './api-process.ts';
import { AFTERNOON, NEXT_DAY, buyers } from './buyers.ts';
import type { Figure } from './figure.ts';
import { PAGE } from './page.ts';
import { placeOrder } from './place-orders.ts';
import { READ, SEARCH, WORDS, lastOrder } from './rates.ts';
import { logStatements, statementsOf } from './statements.ts';

/** How many statements each act of a buyer costs, counted in the server's log. */
export async function statementFigures(
  services: Services,
  env: Record<string, string>,
  offers: readonly string[],
): Promise<Figure[]> {
  await logStatements(env['DATABASE_OWNER_URL']!);
  const api = await startApi(env);
  onClose(() => api.stop());
  const [buyer] = await buyers(api.url, 1);
  await placeOrder(buyer!, offers);
  const page = await statementsOf(services, () => buyer!.ask(AFTERNOON, PAGE, { day: NEXT_DAY }));
  const search = await statementsOf(services, () =>
    buyer!.ask(AFTERNOON, SEARCH, { day: NEXT_DAY, filter: { search: WORDS[0] } }),
  );
  const slip = await statementsOf(services, () =>
    buyer!.ask(AFTERNOON, SEARCH, { day: NEXT_DAY, filter: { search: 'andives' } }),
  );
  const delivered = await readBack(services, buyer!, await lastOrder(buyer!, 'delivered'));
  const order = await statementsOf(services, () => placeOrder(buyer!, offers));
  const placed = await readBack(services, buyer!, await lastOrder(buyer!));
  return [
    { name: 'SQL statements of a catalogue page', value: `${page}`, aim: '≤ 5', runs: 'server’s log' },
    {
      name: 'SQL statements of a search, and of one with a slip',
      value: `${search}, ${slip}`,
      aim: '≤ 5',
      runs: 'server’s log',
    },
    {
      name: 'SQL statements of an order read back, just placed and delivered',
      value: `${placed}, ${delivered}`,
      aim: '≤ 5',
      runs: 'server’s log',
    },
    { name: 'SQL statements of an order, all calls', value: `${order}`, aim: '≤ 40', runs: 'server’s log' },
  ];
}

function readBack(services: Services, buyer: Person, id: string): Promise<number> {
  return statementsOf(services, () => buyer.ask(AFTERNOON, READ, { id }));
}
