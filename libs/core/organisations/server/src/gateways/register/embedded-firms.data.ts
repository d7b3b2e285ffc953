export interface EmbeddedFirm {
  readonly siret: string;
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly inseeCode: string;
  readonly commune: string;
  readonly naf: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly closed?: true;
  /** Opposed publication. */
  readonly hidden?: true;
  /** How the register behaves when it is asked for this one. */
  readonly mood?: 'too-many' | 'silent';
}

const MONTREUIL = { postcode: '62170', inseeCode: '62588', commune: 'MONTREUIL-SUR-MER' };
const TOUQUET = { postcode: '62520', inseeCode: '62826', commune: 'LE TOUQUET-PARIS-PLAGE' };
const BERCK = { postcode: '62600', inseeCode: '62108', commune: 'BERCK' };
const ETAPLES = { postcode: '62630', inseeCode: '62318', commune: 'ETAPLES' };
const PARIS = { postcode: '75007', inseeCode: '75107', commune: 'PARIS 7' };

/** Invented firms, whose SIREN begins with zeros and was given to nobody; and one public body. */
export const FIRMS: readonly EmbeddedFirm[] = [
  {
    ...{ siret: '00000001800010', name: 'EARL DU MARAIS VERT', street: '12 RUE DU MARAIS', ...MONTREUIL },
    ...{ naf: '01.13Z', latitude: '50.4621', longitude: '1.7588' },
  },
  {
    ...{ siret: '00000002600013', name: 'FROMAGERIE DES DUNES', street: '3 CHEMIN DES OYATS', ...BERCK },
    ...{ naf: '10.51C', latitude: '50.4102', longitude: '1.5961' },
  },
  {
    ...{ siret: '00000003400017', name: 'AUBERGE DU REMPART', street: '8 PLACE DE LA GARENNE', ...MONTREUIL },
    ...{ naf: '56.10A', latitude: '50.4637', longitude: '1.7632' },
  },
  {
    ...{ siret: '00000004200010', name: 'HOTEL DES BAINS', street: '25 RUE DE LA PLAGE', ...TOUQUET },
    ...{ naf: '55.10Z', latitude: '50.5226', longitude: '1.5811' },
  },
  {
    ...{ siret: '00000005900014', name: 'ANCIENNE CRIEE', street: '1 QUAI DES PECHEURS', ...ETAPLES },
    ...{ naf: '10.20Z', latitude: '50.5149', longitude: '1.6404', closed: true },
  },
  {
    ...{ siret: '00000006700017', name: 'PERSONNE NON DIFFUSEE', street: '4 RUE CACHEE', ...MONTREUIL },
    ...{ naf: '01.47Z', latitude: '50.4641', longitude: '1.7629', hidden: true },
  },
  {
    ...{ siret: '00000007500010', name: 'TROP DE DEMANDES', street: '1 RUE LENTE', ...MONTREUIL },
    ...{ naf: '01.13Z', latitude: '50.4641', longitude: '1.7629', mood: 'too-many' },
  },
  {
    ...{ siret: '00000008300014', name: 'SANS REPONSE', street: '1 RUE MUETTE', ...MONTREUIL },
    ...{ naf: '01.13Z', latitude: '50.4641', longitude: '1.7629', mood: 'silent' },
  },
  {
    ...{ siret: '13002526500013', name: 'DIRECTION INTERMINISTERIELLE DU NUMERIQUE', street: '20 AVENUE DE SEGUR' },
    ...PARIS,
    ...{ naf: '84.11Z', latitude: '48.8506', longitude: '2.3089' },
  },
];
