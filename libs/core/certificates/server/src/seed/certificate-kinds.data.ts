import type { Sentence } from '@maillon/platform/contract';
import type { NumberForm } from '../domain/certificate-number';

export interface CertificateKindData {
  readonly code: string;
  readonly category: 'label' | 'sanitary' | 'activity';
  readonly name: Sentence;
  readonly issuers: readonly string[];
  readonly requiresDocument: boolean;
  /** The code that products and lists use for the label. */
  readonly label: string | null;
  readonly numberForm: NumberForm | null;
  readonly source: string;
  /** In force from this day on; until the end of the other one, if any. */
  readonly validFrom: string;
  readonly validTo: string | null;
}

const CONTROL_BODIES = ['Ecocert', 'Certipaq', 'Bureau Veritas', 'Qualisud', 'Certisud'];
const SIGN = { category: 'label', requiresDocument: true, numberForm: null, validTo: null } as const;
const QUALITY_SCHEMES = 'Règlement (UE) 2024/1143';

function sign(code: string, fr: string, en: string, issuers: readonly string[], source: string, validFrom: string) {
  return { ...SIGN, code, name: { fr, en }, issuers, source, validFrom, label: code };
}

function registered(code: string, fr: string, en: string) {
  return sign(code, fr, en, CONTROL_BODIES, QUALITY_SCHEMES, '2024-05-13');
}

/** In the order of the lists. A kind whose rules change gets an end, and a successor with its own code. */
export const CERTIFICATE_KINDS: readonly CertificateKindData[] = [
  sign(
    'ab',
    'Agriculture biologique',
    'Organic farming',
    CONTROL_BODIES,
    'Règlement (UE) 2018/848, art. 35',
    '2022-01-01',
  ),
  sign(
    'hve',
    'Haute valeur environnementale',
    'High environmental value',
    ['Certipaq', 'Ocacia', 'Bureau Veritas'],
    'Code rural, art. D. 617-1 et suivants',
    '2023-01-01',
  ),
  sign('label-rouge', 'Label Rouge', 'Label Rouge', CONTROL_BODIES, 'Code rural, art. L. 641-1', '2007-01-01'),
  registered('igp-volailles-de-licques', 'IGP Volailles de Licques', 'PGI Volailles de Licques'),
  registered('igp-lingot-du-nord', 'IGP Lingot du Nord', 'PGI Lingot du Nord'),
  registered(
    'aop-pres-sales-baie-de-somme',
    'AOP Prés-salés de la baie de Somme',
    'PDO Prés-salés de la baie de Somme',
  ),
  sign(
    'ig-genievre-flandre-artois',
    'IG Genièvre Flandre-Artois',
    'GI Genièvre Flandre-Artois',
    CONTROL_BODIES,
    'Règlement (UE) 2019/787',
    '2021-05-25',
  ),
  { ...registered('aop-igp', 'Autre AOP ou IGP', 'Another PDO or PGI'), label: null },
  sign(
    'saveurs-en-or',
    'Saveurs en’Or',
    'Saveurs en’Or',
    ['Saveurs en’Or'],
    'Règlement d’usage de la marque',
    '2004-01-01',
  ),
  sign(
    'terroirs-hauts-de-france',
    'Terroirs Hauts-de-France',
    'Terroirs Hauts-de-France',
    ['Terroirs Hauts-de-France'],
    'Règlement d’usage de la marque',
    '2016-01-01',
  ),
  {
    ...{ code: 'agrement-sanitaire', category: 'sanitary', validFrom: '2006-01-01', validTo: null, label: null },
    name: { fr: 'Agrément sanitaire', en: 'Sanitary approval' },
    ...{ issuers: ['DDPP'], requiresDocument: true, numberForm: 'sanitary-approval' },
    source: 'Règlement (CE) 853/2004, art. 4',
  },
  {
    ...{ code: 'derogation', category: 'sanitary', validFrom: '2014-10-15', validTo: null, label: null },
    name: { fr: 'Dérogation à l’agrément sanitaire', en: 'Exemption from sanitary approval' },
    ...{ issuers: ['DDPP'], requiresDocument: true, numberForm: null },
    source: 'Arrêté du 8 juin 2006, art. 12 à 15 et annexes 3 et 4, version du 15 octobre 2014',
  },
  {
    ...{ code: 'insurance', category: 'activity', validFrom: '2000-01-01', validTo: null, label: null },
    name: { fr: 'Assurance responsabilité civile', en: 'Liability insurance' },
    ...{ issuers: ['Groupama', 'Crédit Agricole Assurances', 'Axa'], requiresDocument: true, numberForm: null },
    source: 'Code civil, art. 1245 et suivants',
  },
  {
    ...{ code: 'carrier-licence', category: 'activity', validFrom: '2011-12-04', validTo: null, label: null },
    name: { fr: 'Licence de transport', en: 'Carrier licence' },
    ...{ issuers: ['DREAL'], requiresDocument: true, numberForm: null },
    source: 'Code des transports, art. L. 3411-1 et L. 3211-1',
  },
];
