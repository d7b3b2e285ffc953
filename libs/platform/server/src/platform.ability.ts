import type { AbilityRules } from './use-cases/ability';

export const platformRules: AbilityRules = (grant, actor) => {
  if (actor.role !== 'territory-administrator') {
    if (actor.role === 'hub-operator') grant('platform.read-jobs', 'JobRun');
    return;
  }
  grant('platform.read-modules', 'ModuleInstallation');
  grant('platform.manage-modules', 'ModuleInstallation');
  grant('platform.read-jobs', 'JobRun');
  grant('platform.manage-jobs', 'JobRun');
  grant('platform.read-audit', 'AuditEntry');
  grant('platform.read-letters', 'Letter');
  grant('platform.read-rights', 'Membership');
  grant('platform.manage-personal-data', 'Person');
  grant('platform.set-audit-retention', 'AuditEntry');
};
