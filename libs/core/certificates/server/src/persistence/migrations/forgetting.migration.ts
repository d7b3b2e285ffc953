import { migration } from '@maillon/platform/server';

// Who did it is kept beside the name, so that a name can go without taking a namesake's; older rows have the name alone.
const who = ['certificate_fact', 'document'].map((table) => `alter table ${table} add column membership_id uuid`);

const BY = (name: string) =>
  `territory_id = app.territory_id() and (membership_id = any(p_memberships) or (membership_id is null and ${name} = p_name))`;

// What was decided and what was proved stays; who filed it goes. A document on which no certificate rests was only theirs:
// it goes whole, and whoever calls takes its file away too.
const forget = `create function app.forget_in_certificates(p_memberships uuid[], p_name text) returns setof text
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    update certificate_fact set "by" = '—' where ${BY('"by"')};
    update certificate set document_id = null where territory_id = app.territory_id() and decision = 'rejected'
      and document_id in (select id from document where ${BY('uploaded_by')});
    return query delete from document d where ${BY('uploaded_by')}
      and not exists (select 1 from certificate c where c.territory_id = d.territory_id and c.document_id = d.id) returning d.storage_key;
    update document set uploaded_by = '—', name = 'document.' || replace(split_part(media_type, '/', 2), 'jpeg', 'jpg') where ${BY('uploaded_by')};
  end $$`;

export const forgetting = migration('20261126T2041-certificates-forgetting', [
  ...who,
  // A row that forgetting cannot see is a row that it leaves.
  `create policy forgetting on certificate to current_user using (territory_id = app.territory_id()) with check (territory_id = app.territory_id())`,
  forget,
  'revoke all on function app.forget_in_certificates(uuid[], text) from public',
  'grant execute on function app.forget_in_certificates(uuid[], text) to maillon_app',
]);
