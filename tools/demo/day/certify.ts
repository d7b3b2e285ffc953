import { certificatePaper } from '../certificate-paper.ts';
import { certificatesOf, type DemoCertificate } from '../certificates.ts';
import type { DemoDay, DemoProducer } from '../shapes.ts';
import { idsOf } from './cast.ts';
import { idFor } from './ids.ts';
import { parallel } from './parallel.ts';
import type { Person } from './person.ts';
import type { Invariant } from './summary.ts';

const FILE = 'mutation FileCertificate($input: FileCertificateInput!) { fileCertificate(input: $input) { id } }';
const VERIFY = 'mutation VerifyCertificate($id: ID!) { verifyCertificate(id: $id) { id } }';
const REJECT =
  'mutation RejectCertificate($id: ID!, $reason: String!) { rejectCertificate(id: $id, reason: $reason) { id } }';
const LABELS = `query Labels($day: Date!, $after: String) { offers(day: $day, first: 200, after: $after) {
  nodes { product { name labels } producer { id } } pageInfo { endCursor hasNextPage } } }`;
const SETTINGS =
  'mutation RequireStatus($settings: JSON!) { saveModuleSettings(module: "certificates", settings: $settings) { id } }';
const OUTDATED = 'Le document est celui de l’an dernier : envoyez l’attestation de cette année.';

/** What the producers prove, sent in and looked at paper by paper, as an administrator does at the beginning. */
export async function certify(day: DemoDay, administrator: Person): Promise<number> {
  const at = day.territory.session.opensAt;
  const ids = await idsOf(administrator, at);
  const producers = new Map(day.producers.map((producer) => [producer.siret, producer]));
  const papers = certificatesOf(day);
  await parallel(papers, 4, async (paper) => {
    const producer = producers.get(paper.producerSiret)!;
    const id = await file(day, administrator, paper, { ...producer, id: ids.get(producer.siret)! });
    if (paper.state === 'verified') await administrator.ask(at, VERIFY, { id });
    if (paper.state === 'rejected') await administrator.ask(at, REJECT, { id, reason: OUTDATED });
  });
  // From now on nobody orders cheese from a farm that has shown neither approval nor exemption.
  await administrator.ask(at, SETTINGS, { settings: { requireSanitaryStatus: true } });
  return papers.filter(({ state }) => state === 'verified').length;
}

async function file(
  { territory }: DemoDay,
  administrator: Person,
  paper: DemoCertificate,
  producer: DemoProducer & { readonly id: string },
): Promise<string> {
  const at = territory.session.opensAt;
  const name = `${territory.code} ${paper.kind} ${producer.siret}`;
  const { kind, number, issuer, validFrom, validTo, outputShare } = paper;
  const documentId = idFor(`document ${name}`);
  const bytes = certificatePaper([producer.name, kind, number, issuer ?? '', `${validFrom} – ${validTo}`]);
  const address = new URLSearchParams({ id: documentId, holder: producer.id, name: `${kind} ${producer.name}.pdf` });
  await administrator.send(at, `/api/documents?${address}`, bytes, 'application/pdf');
  const input = {
    id: idFor(`certificate ${name}`),
    holderId: producer.id,
    kind,
    number,
    issuer,
    validFrom,
    validTo,
    documentId,
    outputShare,
  };
  await administrator.ask(at, FILE, { input });
  return input.id;
}

/** What the catalogue of the day shows is what the files claim, no more and no less: everything was proved. */
export async function labelInvariant(day: DemoDay, administrator: Person, at: string): Promise<Invariant> {
  const bySiret = new Map([...(await idsOf(administrator, at))].map(([siret, id]) => [siret, id]));
  const claimed = new Map(
    day.offers.map((offer) => [
      `${bySiret.get(offer.producerSiret)} ${offer.productName}`,
      [...offer.labels].sort().join(),
    ]),
  );
  const wrong = (await shownLabels(day, administrator, at)).filter(
    ([product, labels]) => claimed.get(product) !== labels,
  );
  const detail = wrong
    .slice(0, 3)
    .map(([product, labels]) => `${product}: ${labels}`)
    .join('; ');
  return {
    name: `${day.territory.code}: every label shown is backed by a certificate`,
    ok: wrong.length === 0,
    ...(detail ? { detail } : {}),
  };
}

async function shownLabels({ territory }: DemoDay, administrator: Person, at: string): Promise<[string, string][]> {
  const shown: [string, string][] = [];
  for (let after: string | null = null; ;) {
    const { offers }: { offers: OfferPage } = await administrator.ask(at, LABELS, {
      day: territory.session.deliveryDay,
      after,
    });
    for (const { product, producer } of offers.nodes)
      shown.push([`${producer.id} ${product.name}`, [...product.labels].sort().join()]);
    if (!offers.pageInfo.hasNextPage) return shown;
    after = offers.pageInfo.endCursor;
  }
}

interface OfferPage {
  nodes: { product: { name: string; labels: string[] }; producer: { id: string } }[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
}
