import { FACTS, type DemoFacts } from '../data/product-facts.data.ts';
import type { DemoDay } from '../shapes.ts';
import type { Person } from './person.ts';

const NAMED =
  'query Named($day: Date!, $name: String!) { offers(day: $day, first: 20, filter: { search: $name }) { nodes { product { id name } } } }';
const ALLERGENS = 'query Allergens($id: ID!) { productSheet(id: $id) { allergens { code } } }';
const DESCRIBE =
  'mutation Describe($productId: ID!, $facts: ProductFactsInput!) { describeProduct(productId: $productId, facts: $facts) { product { id } } }';

/** A few products say all that may be said of one, so that whoever opens their page sees what it can hold. */
export async function describeProducts({ territory }: DemoDay, administrator: Person, at: string): Promise<void> {
  await Promise.all(FACTS.map((facts) => describeOne(administrator, at, territory.session.deliveryDay, facts)));
}

async function describeOne(administrator: Person, at: string, day: string, facts: DemoFacts): Promise<void> {
  const { productName: name, ...said } = facts;
  const { offers } = await administrator.ask<Named>(at, NAMED, { day, name });
  const product = offers.nodes.find((one) => one.product.name === name)?.product;
  if (!product) return;
  const { productSheet } = await administrator.ask<Sheet>(at, ALLERGENS, { id: product.id });
  const allergens = productSheet.allergens.map(({ code }) => ({ code, state: facts.allergens[code] ?? 'absent' }));
  const particulars = Object.entries(facts.particulars).map(([code, value]) => ({ code, value }));
  await administrator.ask(at, DESCRIBE, { productId: product.id, facts: { ...said, allergens, particulars } });
}

interface Named {
  readonly offers: { readonly nodes: readonly { readonly product: { readonly id: string; readonly name: string } }[] };
}

interface Sheet {
  readonly productSheet: { readonly allergens: readonly { readonly code: string }[] };
}
