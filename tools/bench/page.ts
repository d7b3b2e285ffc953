import autocannon from 'autocannon';
import type { Person } from '../demo/day/person.ts';
import { AFTERNOON, NEXT_DAY } from './buyers.ts';

/** The catalogue page of the portal: fifty offers with producer, price and availability. */
export const PAGE = `query Catalogue($day: Date!) { offers(day: $day, first: 50) {
  nodes { id unitPrice estimateCents available product { id name labels reference { code name family season temperatureClass } } unit { id label pricing nominalMassG } producer { id name commune distanceKm } }
  pageInfo { endCursor hasNextPage } } }`;

export interface PageRun {
  readonly perSecond: number;
  readonly p99Ms: number;
}

/** Sixteen connections for some seconds, with autocannon. */
export async function loadPage(url: string, buyer: Person, seconds: number): Promise<PageRun> {
  const result = await autocannon({
    url: `${url}/graphql`,
    connections: 16,
    duration: seconds,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      cookie: buyer.cookie,
      'x-maillon-membership': buyer.membershipId,
      'x-maillon-at': AFTERNOON,
    },
    body: JSON.stringify({ query: PAGE, variables: { day: NEXT_DAY } }),
  });
  if (result.non2xx || result.errors)
    throw new Error(`${result.non2xx} answers were not 200, ${result.errors} failed.`);
  return { perSecond: result.requests.average, p99Ms: result.latency.p99 };
}
