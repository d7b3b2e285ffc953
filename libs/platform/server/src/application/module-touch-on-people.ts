import { Injectable } from '@nestjs/common';
import { ROLES, ROLE_TITLES, say, type Role, type Sentence } from '@maillon/platform/contract';
import { sql } from 'kysely';
import type { ModuleSwitch, ModuleTouch, ModuleTouchStrategy } from '../modules/module-touch';
import { ModuleRegistry } from '../modules/registry';
import { levelsByRole } from '../use-cases/right-levels';
import type { Reading } from '../use-cases/work';

const GAIN: Sentence = {
  fr: 'Personnes qui pourront s’en servir, par leur rôle',
  en: 'People who will be able to use it, by their role',
};
const LOSE: Sentence = {
  fr: 'Personnes qui n’en verront plus les pages, et dont les gestes y seront refusés',
  en: 'People who no longer see its pages, and whose acts there are refused',
};
const WAITING: Sentence = {
  fr: 'Tâches prévues ou en cours : elles échoueront tant que le module est désactivé',
  en: 'Jobs set or under way: they fail as long as the module is off',
};

interface InRole {
  readonly role: Role;
  readonly count: number;
}

/** Whose work a module's switch changes, and the jobs that wait for it. */
@Injectable()
export class ModuleTouchOnPeople implements ModuleTouchStrategy {
  constructor(private readonly registry: ModuleRegistry) {}

  async touched(reading: Reading, change: ModuleSwitch): Promise<ModuleTouch[]> {
    const people = await this.people(reading, change);
    return [...people, ...(change.enabled ? [] : await this.jobs(reading, change.module))];
  }

  private async people(reading: Reading, { module, enabled }: ModuleSwitch): Promise<ModuleTouch[]> {
    const rows = await reading.rows(sql<InRole>`select role, count(distinct person_id)::int as count from membership
      where role = any(${this.rolesOf(module)}::text[]) group by role order by role`);
    const count = rows.reduce((sum, one) => sum + one.count, 0);
    if (count === 0) return [];
    const examples = rows.map(({ role, count: n }) => `${say(ROLE_TITLES[role], reading.locale)} : ${n}`);
    return [{ label: enabled ? GAIN : LOSE, fate: enabled ? 'begins' : 'stops', count, examples }];
  }

  /** Roles that may do anything of it at all. */
  private rolesOf(module: string): Role[] {
    const rules = this.registry.modules.map((one) => one.rules);
    const permissions = Object.keys(this.registry.manifest(module).permissions);
    const allowed = permissions.map((permission) => levelsByRole(rules, permission, ROLES));
    return ROLES.filter((_, at) => allowed.some((levels) => levels[at] !== 'none'));
  }

  private async jobs(reading: Reading, module: string): Promise<ModuleTouch[]> {
    const { jobs } = this.registry.manifest(module);
    const rows = await reading.rows(sql<{
      name: string;
      count: number;
    }>`select name, count(*)::int as count from job_run
      where state in ('queued', 'running') and name = any(${jobs.map(({ name }) => name)}::text[]) group by name order by name`);
    if (rows.length === 0) return [];
    const titled = (name: string) => say(jobs.find((job) => job.name === name)!.title, reading.locale);
    const count = rows.reduce((sum, one) => sum + one.count, 0);
    return [
      { label: WAITING, fate: 'stops', count, examples: rows.map((one) => `${titled(one.name)} : ${one.count}`) },
    ];
  }
}
