import { ACCOUNTS } from './accounts.ts';
import { Random } from './random.ts';
import type { DemoDay, DemoProducer } from './shapes.ts';
import type { Label } from './vocabulary.ts';

/** How far a certificate has come when the day begins. */
export type DemoProofState = 'verified' | 'filed' | 'rejected';

/** A paper that a producer shows, as the screen would file it. */
export interface DemoCertificate {
  readonly producerSiret: string;
  readonly kind: string;
  readonly number: string;
  readonly issuer: string | null;
  readonly validFrom: string;
  readonly validTo: string;
  readonly state: DemoProofState;
  readonly outputShare?: 'under-30';
}

const ANIMAL = ['dairy', 'meat', 'poultry-eggs', 'sea'];
const BODIES = ['Ecocert', 'Certipaq', 'Bureau Veritas', 'Qualisud'];
const OWN_BRANDS: readonly Label[] = ['saveurs-en-or', 'terroirs-hauts-de-france'];
const DAY_MS = 24 * 3_600_000;
/** One in so many ends soon, so that the desk has something to do. */
const ENDS_SOON = 9;
/** One in so many has sent its insurance and waits for somebody to look. */
const WAITS = 8;

/** Every label that the files claim has its certificate; some other papers wait to be looked at. */
export function certificatesOf({ producers, territory }: DemoDay): DemoCertificate[] {
  const { deliveryDay } = territory.session;
  return producers.flatMap((producer, index) => [
    ...producer.labels.map((label, place) => signOf(producer, label, deliveryDay, (index + place) % ENDS_SOON === 4)),
    ...(ANIMAL.includes(producer.family) ? [sanitaryOf(producer, deliveryDay)] : []),
    ...(index % WAITS === 3 || hasAccount(producer)
      ? [insuranceOf(producer, deliveryDay, index % (5 * WAITS) === 3 || hasAccount(producer))]
      : []),
  ]);
}

function signOf({ siret, name }: DemoProducer, label: Label, day: string, endsSoon: boolean): DemoCertificate {
  const random = new Random(`certificate/${name}/${label}`);
  const issuer = OWN_BRANDS.includes(label) ? null : random.pick(BODIES);
  const left = endsSoon ? random.pick([5, 6, 18, 26, 41, 55]) : random.int(75, 500);
  return {
    ...{ producerSiret: siret, kind: label, issuer, state: 'verified' },
    number: `${label.slice(0, 3).toUpperCase()} 62-${random.int(1_000, 9_999)}`,
    validFrom: addDays(day, left - 548),
    validTo: addDays(day, left),
  };
}

/** Whoever signs in with the printed account finds something to do. */
function hasAccount({ siret }: DemoProducer): boolean {
  return ACCOUNTS.some(({ organisationSiret }) => organisationSiret === siret);
}

/** Small cheese-makers deliver under the exemption; everybody else is approved. */
function sanitaryOf(producer: DemoProducer, day: string): DemoCertificate {
  if (producer.speciality !== 'goat') return approvalOf(producer, day);
  const random = new Random(`derogation/${producer.name}`);
  return {
    ...{
      producerSiret: producer.siret,
      kind: 'derogation',
      issuer: 'DDPP',
      state: 'verified',
      outputShare: 'under-30',
    },
    number: `DER 62-${random.int(100, 999)}`,
    validFrom: addDays(day, -random.int(100, 700)),
    validTo: addDays(day, random.int(300, 900)),
  };
}

/** Numbers are invented: departments end at 95, and 99 is nobody's. */
function approvalOf({ siret, name, site }: DemoProducer, day: string): DemoCertificate {
  const random = new Random(`approval/${name}`);
  return {
    ...{ producerSiret: siret, kind: 'agrement-sanitaire', issuer: 'DDPP', state: 'verified' },
    number: `FR 99.${site.insee.slice(2)}.${String(random.int(1, 999)).padStart(3, '0')} CE`,
    validFrom: addDays(day, -random.int(200, 2_000)),
    validTo: addDays(day, random.int(400, 1_500)),
  };
}

function insuranceOf({ siret, name }: DemoProducer, day: string, isOutdated: boolean): DemoCertificate {
  const random = new Random(`insurance/${name}`);
  const state = isOutdated ? 'rejected' : 'filed';
  return {
    ...{ producerSiret: siret, kind: 'insurance', issuer: random.pick(['Groupama', 'Axa']), state },
    number: `RC ${random.int(100_000, 999_999)}`,
    validFrom: `${day.slice(0, 4)}-01-01`,
    validTo: `${day.slice(0, 4)}-12-31`,
  };
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
