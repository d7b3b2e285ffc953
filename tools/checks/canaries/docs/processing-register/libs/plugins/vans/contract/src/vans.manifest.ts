export const vansManifest = {
  id: 'vans',
  layer: 'plugin',
  title: { fr: 'Camions', en: 'Vans' },
  permissions: { 'vans.drive': { fr: 'Conduire', en: 'Drive' } },
};
