import { v7 as uuid } from 'uuid';
import { CUT_OFF, DAY, NOON, OPENING } from './small-market';

/** Ids of the neighbour's rows, by what they are; `own` are those of the caller's territory. */
export interface Ids {
  readonly [what: string]: string;
}

export type Arguments = Readonly<Record<string, unknown>>;

const day = { day: DAY };
const none: Arguments[] = [{}];
const file = { name: 'x.csv', contentBase64: Buffer.from('SIRET;Raison sociale\n').toString('base64') };
const site = { inseeCode: '62588', latitude: 50.464, longitude: 1.764, windows: [{ from: '07:00', to: '09:00' }] };
const compartments = [{ temperatureClass: 'ambient', crates: 1 }];
const settings = { minimumOrderCents: 1 };

/**
 * For every operation of the API: what somebody of one territory asks when they know ids of the other.
 * An operation that is missing here fails the matrix.
 */
export const OPERATIONS: Readonly<Record<'query' | 'mutation', Readonly<Record<string, (neighbour: Ids, own: Ids) => readonly Arguments[]>>>> = {
  query: {
    me: () => none,
    modules: () => none,
    jobs: () => none,
    job: ({ job }) => [{ id: job }],
    audit: () => none,
    territory: () => none,
    calendar: () => [{ from: DAY, to: DAY }],
    producers: () => [{}, { search: 'BBB' }],
    producer: ({ producer }) => [{ id: producer }],
    buyers: () => [{}, { search: 'BBB' }],
    buyer: ({ buyer }) => [{ id: buyer }],
    members: () => none,
    myOrganisation: () => none,
    productReferences: () => none,
    offers: ({ producer }) => [day, { ...day, filter: { producerIds: [producer] } }, { ...day, filter: { search: 'BBB' } }],
    offer: ({ offer }) => [{ id: offer }],
    catalogueFacets: () => [day],
    producerOffers: ({ producer }) => [{}, { producerId: producer }],
    sessions: () => none,
    session: ({ openSession }) => [{ id: openSession }],
    fulfilmentOptions: ({ openSession }) => [{ sessionId: openSession }],
    basket: ({ openSession }) => [{ sessionId: openSession }],
    orders: ({ closedSession }) => [{}, { sessionId: closedSession }],
    order: ({ order }) => [{ id: order }],
    supplierOrders: ({ closedSession }) => [{}, { sessionId: closedSession }],
    supplierOrder: ({ supplierOrder }) => [{ id: supplierOrder }],
    dayBoard: () => [day],
    lots: () => [{}, { search: 'BBB' }],
    lotTrace: ({ lot }) => [{ lotId: lot }],
    deliveryFigures: () => [day],
    ledgerChecks: () => [day],
    vehicles: () => none,
    roundPlan: () => [day],
    round: ({ round }) => [{ id: round }],
    myRounds: () => [day],
    pickupPlaces: () => none,
    pickups: () => [day],
    territoryDays: () => [{ from: DAY, to: DAY }],
  },
  mutation: {
    setModuleEnabled: () => [{ module: 'observatory', enabled: true }],
    saveModuleSettings: () => [{ module: 'orders', settings }],
    retryJob: ({ job }) => [{ id: job }],
    cancelJob: ({ job }) => [{ id: job }],
    setPerimeter: () => [{ inseeCodes: ['62588'], from: DAY }],
    setSupplyArea: () => [{ radiusKm: 10, neighbours: [] }],
    markCalendarDay: () => [{ ...day, kind: 'closure', label: 'x' }],
    clearCalendarDay: () => [{ ...day, kind: 'closure' }],
    enrolBuyer: ({ buyer }) => [{ input: { id: buyer, name: 'x', kind: 'bar', site } }],
    addMember: ({ buyer, membership }) => [
      { id: uuid(), email: 'nobody@test.example', role: 'restaurateur', organisationId: buyer },
      { id: membership, email: 'nobody@test.example', role: 'driver' },
    ],
    removeMember: ({ membership }) => [{ id: membership }],
    importProducers: ({ job }) => [{ id: job, file, dryRun: false }],
    importCatalogue: ({ job }) => [{ id: job, file, dryRun: false }],
    declareOffer: ({ offer }) => [{ offerId: offer, declared: 1 }],
    withdrawOffer: ({ offer }) => [{ offerId: offer }],
    setPrice: ({ unit }) => [{ unitId: unit, unitPrice: '1.00', from: DAY }],
    planSession: ({ openSession }) => [{ id: openSession, name: 'x', deliveryDay: DAY, opensAt: OPENING.toISOString(), cutOffAt: CUT_OFF.toISOString() }],
    closeSession: ({ openSession }) => [{ sessionId: openSession }],
    saveBasket: ({ openSession, offer }, own) => [
      { sessionId: openSession, lines: [{ offerId: offer, quantity: 1 }] },
      { sessionId: own['openSession'], lines: [{ offerId: offer, quantity: 1 }] },
    ],
    placeOrder: ({ openSession, order }, own) => [
      { input: { id: uuid(), sessionId: openSession, basketVersion: 1, fulfilmentOptionId: 'x' } },
      { input: { id: order, sessionId: own['openSession'], basketVersion: 0, fulfilmentOptionId: 'x' } },
    ],
    changeOrderLine: ({ order, orderLine }) => [{ orderId: order, lineId: orderLine, quantity: 1 }],
    cancelOrder: ({ order }) => [{ orderId: order }],
    prepareSupplierOrder: ({ supplierOrder, allocation }) => [{ supplierOrderId: supplierOrder, parts: [{ allocationId: allocation, count: 1 }] }],
    saveVehicle: ({ vehicle, membership }) => [
      { id: vehicle, name: 'x', payloadG: 1, compartments },
      { id: uuid(), name: 'x', payloadG: 1, compartments, driverMembershipId: membership },
    ],
    recordStop: ({ stop }) => [{ input: { id: uuid(), stopId: stop, outcome: 'failed', failure: 'closed', at: NOON.toISOString() } }],
    savePickupPlace: ({ place, slot }) => [
      { id: place, name: 'x', inseeCode: '62588', latitude: 50.46, longitude: 1.76, slots: [] },
      { id: uuid(), name: 'x', inseeCode: '62588', latitude: 50.46, longitude: 1.76, slots: [{ id: slot, weekday: 5, from: '08:00', to: '09:00', capacity: 1 }] },
    ],
    receiveAtPlace: ({ supplierOrder }) => [{ supplierOrderId: supplierOrder, at: NOON.toISOString() }],
    handOver: ({ pickup }) => [{ pickupId: pickup, code: 'AAAAA', at: NOON.toISOString() }],
  },
};
