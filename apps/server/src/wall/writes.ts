import type { TestActor, World } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import type { Arguments } from '../fixtures/operations';
import { CUT_OFF, DAY, OPENING, order, type SmallMarket } from '../fixtures/small-market';

/** Somebody, what they ask, and when if it is not noon. */
export type Attempt = readonly [TestActor, Arguments, Date?];

const FARM = {
  ...{ name: 'EARL du Marais Vert', siret: '000 000 018 00010', phone: '03 21 00 00 00', families: ['vegetables'] },
  ...{
    address: '12, rue du Marais',
    inseeCode: '62588',
    latitude: 50.4621,
    longitude: 1.7588,
    precision: 'housenumber',
  },
  ...{ windows: [{ from: '07:00', to: '10:00' }], consent: true },
};
const INN = { ...FARM, name: 'Auberge du Rempart', siret: '000 000 034 00017', address: '8 place de la Garenne' };
const SITE = { inseeCode: '62588', latitude: 50.464, longitude: 1.764, windows: [{ from: '07:00', to: '09:00' }] };
const PRODUCERS =
  'SIRET;Raison sociale;Commune;Code INSEE;Adresse;Latitude;Longitude;E-mail;Téléphone;Famille;Labels;Créneaux de ramasse\r\n' +
  '35600000000048;Le Grand Large;Étaples;;;50,515;1,641;;;Produits de la mer;;\r\n';
const CATALOGUE =
  "SIRET;Référence produit;Nom du produit;Conditionnement;Type d'unité;Quantité de base;Unité de base;Prix HT;Prix par;Masse nominale (g);Quantité disponible;Labels;Disponible du;Disponible au\r\n" +
  '35600000000048;tomato;Tomate;Cagette;cagette;5000;g;12,50;unité;5000;10;;06/07/2026;12/07/2026\r\n';
const DRAFT =
  'mutation ($id: ID!, $c: ApplicationContentInput!) { saveApplication(id: $id, territory: "AAA", part: "producer", content: $c) { id } }';
const SUBMIT = 'mutation ($id: ID!) { submitApplication(id: $id, territory: "AAA") { id } }';
const DECIDE = 'mutation ($id: ID!) { decideApplication(id: $id, decision: "approved") { id } }';
const MANAGE =
  'mutation ($id: ID!, $c: ApplicationContentInput!) { registerManagedProducer(id: $id, content: $c) { id } }';
const ADD = 'mutation ($id: ID!, $e: String!) { addMember(id: $id, email: $e, role: "driver") { id } }';
const INVITE = 'mutation ($id: ID!, $e: String!) { inviteMember(id: $id, email: $e, role: "driver") { id } }';
const FILE = 'mutation ($input: FileCertificateInput!) { fileCertificate(input: $input) { id } }';
const VERIFY = 'mutation ($id: ID!) { verifyCertificate(id: $id) { id } }';
const TRY = 'mutation ($id: ID!, $f: FileInput!) { importProducers(id: $id, file: $f, dryRun: true) { id } }';
const BASKET =
  'mutation ($s: ID!, $o: ID!) { saveBasket(sessionId: $s, lines: [{ offerId: $o, quantity: 2 }]) { version } }';
const OPTIONS = 'query ($s: ID!) { fulfilmentOptions(sessionId: $s) { id module feasible } }';
const PLAN = `mutation ($id: ID!) { planSession(id: $id, name: "Vendredi matin", deliveryDay: "${DAY}", opensAt: "${OPENING.toISOString()}", cutOffAt: "${CUT_OFF.toISOString()}") { id } }`;

/** A supplier order that nobody has prepared. Needs a worker. */
export async function leftToPrepare(world: World, { actors, ids }: SmallMarket): Promise<void> {
  const [id, noon] = [uuid(), world.at];
  await actors.administrator.get(PLAN, { id });
  await order(actors.restaurateur, id, ids.offer, 'click-and-collect');
  world.at = CUT_OFF;
  await actors.administrator.get('mutation ($s: ID!) { closeSession(sessionId: $s) { id } }', { s: id });
  await world.quiet();
  world.at = noon;
}

/** For each mutation that the ids of the wall's matrix do not carry to the end: rows to write on, and the request that writes. */
export class Writes {
  constructor(
    private readonly world: World,
    private readonly market: SmallMarket,
  ) {}

  has(name: string): boolean {
    return name in this.all;
  }

  of(name: string): Promise<readonly Attempt[]> {
    return this.all[name]!();
  }

  private readonly all: Readonly<Record<string, () => Promise<readonly Attempt[]>>> = {
    setModuleEnabled: () =>
      this.administrator({ module: 'observatory', enabled: false }, { module: 'observatory', enabled: true }),
    foundTerritory: async () => {
      const founder = await this.world.member(this.world.region, 'territory-administrator');
      const email = await this.emailOf(this.market.actors.driver);
      const perimeter = { inseeCodes: ['62588'], from: DAY };
      return [
        [founder, { input: { id: uuid(), code: 'CCC', name: 'Troisième', perimeter, administratorEmail: email } }],
      ];
    },
    enrolBuyer: () => this.administrator({ input: { id: uuid(), name: 'Le Bar', kind: 'bar', site: SITE } }),
    recordIdentifiers: () =>
      this.administrator({ organisationId: this.market.ids.producer, iban: 'FR7630006000011234567890189' }),
    saveApplication: async () => [
      [await this.applicant(), { id: uuid(), territory: 'AAA', part: 'producer', content: FARM }],
    ],
    submitApplication: async () => {
      const applicant = await this.applicant();
      return [[applicant, { id: await this.drafted(applicant), territory: 'AAA' }]];
    },
    discardApplication: async () => {
      const applicant = await this.applicant();
      return [[applicant, { id: await this.drafted(applicant), territory: 'AAA' }]];
    },
    decideApplication: async () =>
      this.administrator({ id: await this.handedIn(), decision: 'changes-asked', reason: 'Le téléphone' }),
    approveApplications: async () => {
      // Two applications with one SIRET are looked at one by one.
      await this.world.rows(`update application set content = content - 'siret' - 'name'`);
      return this.administrator({ ids: [await this.handedIn()] });
    },
    registerManagedProducer: async () => [[this.market.actors.hub, { id: uuid(), content: INN }]],
    handOverProducer: async () => {
      const id = uuid();
      await this.market.actors.hub.get(MANAGE, {
        id,
        c: { ...FARM, name: 'Ferme du Quai', siret: '000 000 026 00013' },
      });
      await this.market.actors.administrator.get(DECIDE, { id });
      return this.administrator({ organisationId: id, email: await this.emailOf(this.market.actors.driver) });
    },
    addMember: async () => this.administrator({ id: uuid(), email: await this.account(), role: 'driver' }),
    removeMember: async () => {
      const id = uuid();
      await this.market.actors.administrator.get(ADD, { id, e: await this.account() });
      return this.administrator({ id });
    },
    acceptInvitation: async () => {
      const [id, guest] = [uuid(), await this.applicant()];
      await this.market.actors.administrator.get(INVITE, { id, e: await this.emailOf(guest) });
      const [letter] = await this.world.rows<{ text: string }>(
        'select m.text_body as text from mail m join invitation i on i.letter_id = m.id where i.id = $1',
        [id],
      );
      return [[guest, { token: decodeURIComponent(/#(\S+)/.exec(letter!.text)![1]!) }]];
    },
    importProducers: () => this.administrator({ id: uuid(), file: fileOf(PRODUCERS), dryRun: true }),
    importTriedProducers: async () => {
      const id = uuid();
      await this.market.actors.administrator.get(TRY, { id, f: fileOf(PRODUCERS) });
      await this.world.rows(`update job_run set state = 'done' where id = $1`, [id]);
      return this.administrator({ id: uuid(), trialId: id });
    },
    importCatalogue: () => this.administrator({ id: uuid(), file: fileOf(CATALOGUE), dryRun: true }),
    verifyCertificate: async () => this.administrator({ id: await this.filed() }),
    rejectCertificate: async () => this.administrator({ id: await this.filed(), reason: 'Illisible' }),
    revokeCertificate: async () => this.administrator({ id: await this.verified(), reason: 'Retiré' }),
    renewCertificate: async () => {
      const input = { id: uuid(), renewsId: await this.verified(), validFrom: '2027-01-01', validTo: '2027-12-31' };
      return [[this.market.actors.producer, { input: { ...input, documentId: await this.document() } }]];
    },
    declareOffer: async () => [[this.market.actors.producer, { offerId: this.market.ids.offer, declared: 90 }]],
    planSession: () =>
      this.administrator({
        ...{ id: uuid(), name: 'Suivante', deliveryDay: '2026-07-17' },
        ...{ opensAt: '2026-07-13T06:00:00.000Z', cutOffAt: '2026-07-16T21:00:00.000Z' },
      }),
    closeSession: async () => [[this.market.actors.administrator, { sessionId: this.market.ids.openSession }, CUT_OFF]],
    saveBasket: async () => [
      [
        this.market.actors.restaurateur,
        { sessionId: this.market.ids.openSession, lines: [{ offerId: this.market.ids.offer, quantity: 1 }] },
      ],
    ],
    placeOrder: async () => {
      const { restaurateur } = this.market.actors;
      const { offer: o, openSession: s } = this.market.ids;
      const { saveBasket } = await restaurateur.get(BASKET, { s, o });
      const { fulfilmentOptions } = await restaurateur.get(OPTIONS, { s });
      const option = fulfilmentOptions.find(({ feasible }: { feasible: boolean }) => feasible);
      return [
        [
          restaurateur,
          { input: { id: uuid(), sessionId: s, basketVersion: saveBasket.version, fulfilmentOptionId: option.id } },
        ],
      ];
    },
    changeOrderLine: async () => {
      const orderId = await this.placed();
      const [line] = await this.world.rows<{ id: string }>('select id from order_line where order_id = $1', [orderId]);
      return [[this.market.actors.restaurateur, { orderId, lineId: line!.id, quantity: 3 }]];
    },
    cancelOrder: async () => [[this.market.actors.restaurateur, { orderId: await this.placed() }]],
    prepareSupplierOrder: async () => {
      const parts = await this.world.rows<{ allocationId: string; count: number; id: string }>(
        `select a.id as "allocationId", a.quantity as count, s.id from supplier_order s join supplier_order_line l on l.supplier_order_id = s.id
         join allocation a on a.supplier_order_line_id = l.id where s.state = 'sent' and s.territory_id = $1`,
        [this.world.first.id],
      );
      const said = parts.map(({ allocationId, count }) => ({ allocationId, count, producedOn: '2026-07-09' }));
      return [[this.market.actors.producer, { supplierOrderId: parts[0]!.id, parts: said }]];
    },
    savePickupPlace: () =>
      this.administrator({
        ...{ id: uuid(), name: 'Gare', inseeCode: '62588', latitude: 50.46, longitude: 1.76 },
        slots: [{ id: uuid(), weekday: 5, from: '10:00', to: '11:00', capacity: 3 }],
      }),
    handOver: async () => {
      const [pickup] = await this.world.rows<{ id: string; code: string }>(
        `select p.id, p.code from pickup p where p.territory_id = $1 order by p.id limit 1`,
        [this.world.first.id],
      );
      const at = new Date('2026-07-10T06:30:00Z');
      const asked = { pickupId: pickup!.id, code: pickup!.code, at: at.toISOString() };
      return [[this.market.actors.hub, asked, at]];
    },
  };

  private async administrator(...all: Arguments[]): Promise<readonly Attempt[]> {
    return all.map((variables): Attempt => [this.market.actors.administrator, variables]);
  }

  /** Somebody with an account and no role here. */
  private async applicant(): Promise<TestActor> {
    const { settings } = await this.world.member(this.world.region, 'cci-analyst', null, 'Ada');
    return this.world.actor(settings.cookie, null);
  }

  private async drafted(applicant: TestActor): Promise<string> {
    const id = uuid();
    await applicant.get(DRAFT, { id, c: FARM });
    return id;
  }

  private async handedIn(): Promise<string> {
    const applicant = await this.applicant();
    const id = await this.drafted(applicant);
    await applicant.get(SUBMIT, { id });
    return id;
  }

  private async account(): Promise<string> {
    return this.emailOf(await this.applicant());
  }

  private async emailOf(actor: TestActor): Promise<string> {
    return (await actor.get('{ me { email } }')).me.email as string;
  }

  private async document(): Promise<string> {
    const [id, { cookie, membershipId }] = [uuid(), this.market.actors.producer.settings];
    await fetch(`${this.world.api.url}/api/documents?id=${id}&name=attestation.pdf`, {
      method: 'POST',
      headers: { cookie: cookie!, 'x-maillon-membership': membershipId!, 'content-type': 'application/pdf' },
      body: '%PDF-1.4',
    });
    return id;
  }

  private async filed(): Promise<string> {
    const proof = { kind: 'hve', number: `HVE ${uuid()}`, validFrom: '2026-01-01', validTo: '2026-12-31' };
    const input = { ...proof, id: uuid(), documentId: await this.document() };
    await this.market.actors.producer.get(FILE, { input });
    return input.id;
  }

  private async verified(): Promise<string> {
    const id = await this.filed();
    await this.market.actors.administrator.get(VERIFY, { id });
    return id;
  }

  private placed(): Promise<string> {
    return order(
      this.market.actors.restaurateur,
      this.market.ids.openSession,
      this.market.ids.offer,
      'delivery-rounds',
    );
  }
}

function fileOf(text: string) {
  return { name: 'x.csv', contentBase64: Buffer.from(`\ufeff${text}`).toString('base64') };
}
