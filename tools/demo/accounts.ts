import { AUD_PICK_UP_PLACE, MTR_DRIVERS, MTR_HUB } from './data/assets.data.ts';
import { siretFor } from './siret.ts';
import { REGION } from './territory.ts';

/** The one password of every demo account. */
export const DEMO_PASSWORD = 'demo-maillon-2026';

export type DemoRole =
  'territory-administrator' | 'producer' | 'restaurateur' | 'driver' | 'hub-operator' | 'cci-analyst';

export interface DemoAccount {
  readonly email: string;
  /** Invented person. */
  readonly name: string;
  readonly role: DemoRole;
  /** `MTR`, `AUD`, or the region's code for the CCI. */
  readonly territoryCode: string;
  /** The producer or the buyer for whom the person acts. */
  readonly organisationSiret?: string;
  /** Name of an organisation that is neither a producer nor a buyer. */
  readonly organisationName?: string;
}

const HUB = { territoryCode: 'MTR', organisationName: MTR_HUB.name } as const;

/** The accounts printed at the end of a start, in the order in which they are shown. */
export const ACCOUNTS: readonly DemoAccount[] = [
  { email: 'admin@montreuillois.example', name: 'Hélène Darcourt', role: 'territory-administrator', ...HUB },
  {
    email: 'producteur@montreuillois.example',
    name: 'Bastien Lorcy',
    role: 'producer',
    territoryCode: 'MTR',
    organisationSiret: siretFor("Les Jardins de l'Anse"),
  },
  {
    email: 'restaurateur@montreuillois.example',
    name: 'Camille Vautrin',
    role: 'restaurateur',
    territoryCode: 'MTR',
    organisationSiret: siretFor('Une Louche de Soleil (Montreuil-sur-Mer)'),
  },
  ...MTR_DRIVERS.map((driver) => ({ ...driver, role: 'driver' as const, ...HUB })),
  { email: 'plateforme@montreuillois.example', name: 'Karim Bellonne', role: 'hub-operator', ...HUB },
  {
    email: 'admin@audomarois.example',
    name: 'Nadège Tilloy',
    role: 'territory-administrator',
    territoryCode: 'AUD',
    organisationName: AUD_PICK_UP_PLACE.name,
  },
  {
    email: 'analyste@cci.example',
    name: 'Loïc Parmenteau',
    role: 'cci-analyst',
    territoryCode: REGION.code,
    organisationName: 'CCI Hauts-de-France (démonstration)',
  },
  {
    email: 'region@hautsdefrance.example',
    name: 'Solène Marquise',
    role: 'territory-administrator',
    territoryCode: REGION.code,
    organisationName: 'Région Hauts-de-France (démonstration)',
  },
];
