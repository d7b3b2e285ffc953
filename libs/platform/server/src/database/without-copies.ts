/**
 * SQL that takes out of a module's stored settings what is only a copy of the values it once came with. Such a copy says
 * nothing that was decided: it gives way to what the region or the platform will say.
 */
export function withoutCopies(module: string, cameWith: Readonly<Record<string, unknown>>): string {
  return `update module_installation i set settings = coalesce(
     (select jsonb_object_agg(s.key, s.value) from jsonb_each(i.settings) s
       where s.value is distinct from '${JSON.stringify(cameWith)}'::jsonb -> s.key), '{}')
     where i.module_id = '${module}'`;
}
