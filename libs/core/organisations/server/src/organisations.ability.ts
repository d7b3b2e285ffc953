import type { AbilityRules } from '@maillon/platform/server';

export const organisationsRules: AbilityRules = (grant, { role, organisationId }) => {
  if (role === 'producer') {
    grant('organisations.read-producers', 'Producer', { id: organisationId });
    grant('organisations.state-vat-regime', 'Producer', { id: organisationId });
  }
  if (role === 'producer' || role === 'restaurateur')
    grant('organisations.place-sites', 'Site', { id: organisationId });
  if (role === 'restaurateur') grant('organisations.read-buyers', 'Buyer', { id: organisationId });
  if (role !== 'hub-operator' && role !== 'territory-administrator') return;
  grant('organisations.read-producers', 'Producer');
  grant('organisations.read-buyers', 'Buyer');
  grant('organisations.read-applications', 'Application');
  grant('organisations.keep-producers', 'Producer');
  grant('organisations.place-sites', 'Site');
  if (role !== 'territory-administrator') return;
  grant('organisations.state-vat-regime', 'Producer');
  grant('organisations.decide-applications', 'Application');
  grant('organisations.import-producers', 'Producer');
  grant('organisations.enrol-buyers', 'Buyer');
  grant('organisations.manage-participations', 'Participation');
  grant('organisations.read-members', 'Member');
  grant('organisations.manage-members', 'Member');
};
