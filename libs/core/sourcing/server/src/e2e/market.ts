import { catalogueModule } from '@maillon/core/catalogue/server';
import { certificatesModule } from '@maillon/core/certificates/server';
import { organisationsModule } from '@maillon/core/organisations/server';
import { rulebookModule } from '@maillon/core/rulebook/server';
import { territoriesModule } from '@maillon/core/territories/server';
import { platformModule, type ServerModule } from '@maillon/platform/server';
import { World, type TestActor, type TestTerritory } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { sourcingModule } from '../sourcing.module';

export const MODULES: readonly ServerModule[] = [
  ...[platformModule, territoriesModule, organisationsModule, certificatesModule, rulebookModule, catalogueModule],
  sourcingModule,
];

/** A Monday at noon in Paris. */
export const NOW = new Date('2026-07-06T10:00:00Z');
export const DEADLINE = new Date('2026-07-09T16:00:00Z');

export interface Firm {
  readonly id: string;
  readonly actor: TestActor;
}

export async function firm(
  world: World,
  part: 'producer' | 'buyer',
  name: string,
  { territory = world.first, family = 'vegetables' }: { territory?: TestTerritory; family?: string } = {},
): Promise<Firm> {
  const id = uuid();
  const siret = part === 'producer' ? String(Math.floor(Math.random() * 1e14)).padStart(14, '0') : null;
  const [kind, own] = part === 'buyer' ? ['restaurant', null] : [null, family];
  await world.rows('insert into organisation (id, siret, legal_name) values ($1, $2, $3)', [id, siret, name]);
  await world.rows(
    `insert into participation (territory_id, id, part, kind, name, siret, family, state, since) values ($1, $2, $3, $4, $5, $6, $7, 'approved', '2026-01-01')`,
    [territory.id, id, part, kind, name, siret, own],
  );
  await world.rows(
    `insert into site (territory_id, id, organisation_id, name, insee_code, commune, latitude, longitude, windows)
     values ($1, $2, $3, $4, '62588', 'Montreuil-sur-Mer', 50.464, 1.764, '[]')`,
    [territory.id, uuid(), id, name],
  );
  const actor = await world.member(territory, part === 'buyer' ? 'restaurateur' : 'producer', id);
  return { id, actor };
}

export async function referenceOf(world: World, family: string): Promise<string> {
  const [row] = await world.rows<{ code: string }>(
    'select code from product_reference where family = $1 order by code limit 1',
    [family],
  );
  return row!.code;
}

export const QUOTE =
  'id lineId producerId unitPrice basePrice units totalCents coversBp isCheapest awardedUnits offerId orderedUnits';
export const REQUEST = `id reference state invited answered quotesHidden cancelReason lines { id wanted quotes { ${QUOTE} } }
  answers { producerId totalCents lines missing }`;
export const SAVE = `mutation ($input: QuoteRequestInput!) { saveQuoteRequest(input: $input) { ${REQUEST} } }`;
export const act = (name: string, more = '', pass = '') =>
  `mutation ($id: ID!${more}) { ${name}(id: $id${pass}) { ${REQUEST} } }`;
export const SEND = act('sendQuoteRequest');
export const CLOSE = act('closeQuoteRequest');
export const CANCEL = act('cancelQuoteRequest', ', $reason: String!', ', reason: $reason');
export const AWARD = act('awardQuoteRequest', ', $awards: [AwardInput!]!', ', awards: $awards');
export const GIVE = `mutation ($id: ID!, $quotes: [QuoteInput!]!) { giveQuotes(requestId: $id, quotes: $quotes) { ${REQUEST} } }`;
export const WITHDRAW = `mutation ($id: ID!) { withdrawQuotes(requestId: $id) { ${REQUEST} } }`;
export const READ = `query ($id: ID!) { quoteRequest(id: $id) { ${REQUEST} } }`;
export const LIST = '{ quoteRequests { nodes { id state invited answered ownQuotes ownAwards } } }';
