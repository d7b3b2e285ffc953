import { administrator, chef, neighbour, through, type Account } from './people.ts';
import { moments } from './moments.ts';

interface Member {
  readonly email: string;
  readonly role: string;
  readonly organisationId: string | null;
}

const MEMBERS = `query Members($after: String) { members(first: 200, after: $after) {
  nodes { email role organisationId } pageInfo { endCursor hasNextPage } } }`;

/** Each journey that fills a basket has chefs of its own: what one leaves behind does not change what another finds. */
const CHEFS = [
  'by-keyboard',
  'sold-out-meanwhile',
  'faster-than-another',
  'without-network',
  'faster-than-a-cellar',
  'asking-for-quotes',
  'again-from-the-last-order',
  'on-a-phone',
  'of-a-closed-sale',
  'of-a-dearer-price',
  'of-an-auction',
  'who-forgot-to-order',
] as const;

/** A chef of the Montreuillois who ordered that day, besides the printed account. */
export async function anotherChef(which: (typeof CHEFS)[number]): Promise<Account> {
  const chefs = (await members()).filter(({ role, email }) => role === 'restaurateur' && email !== chef.email);
  return accountOf(chefs[CHEFS.indexOf(which)]!);
}

/** A chef of the Audomarois who ordered that day. */
export async function neighbouringChef(): Promise<Account> {
  const chef = (await read(neighbour)).find(({ role }) => role === 'restaurateur')!;
  return accountOf(chef, neighbour.territoryCode);
}

/** Whoever acts for that producer, if somebody does. */
export async function actingFor(producerId: string): Promise<Account | undefined> {
  const found = (await members()).find((one) => one.role === 'producer' && one.organisationId === producerId);
  return found && accountOf(found);
}

function accountOf({ email, role }: Member, territoryCode = 'MTR'): Account {
  return { email, role, territoryCode };
}

let known: Promise<Member[]> | undefined;

function members(): Promise<Member[]> {
  return (known ??= read(administrator));
}

async function read(account: Account): Promise<Member[]> {
  const person = await through(account);
  const all: Member[] = [];
  for (let after: string | null = null; ;) {
    const { members: page }: { members: { nodes: Member[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } =
      await person.ask(moments.afternoon, MEMBERS, { after });
    all.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return all;
    after = page.pageInfo.endCursor;
  }
}
