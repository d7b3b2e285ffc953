import type { AbilityRules } from '@maillon/platform/server';

export const certificatesRules: AbilityRules = (grant, { role, organisationId }) => {
  if (role === 'producer' && organisationId) {
    grant('certificates.read', 'Certificate', { holderId: organisationId });
    grant('certificates.file', 'Certificate', { holderId: organisationId });
  }
  if (role !== 'hub-operator' && role !== 'territory-administrator') return;
  grant('certificates.read', 'Certificate');
  grant('certificates.file', 'Certificate');
  if (role === 'territory-administrator') grant('certificates.verify', 'Certificate');
};
