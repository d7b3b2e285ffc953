import { foundTerritory } from '@maillon/core/territories/server';
import { authSettings, openAuth, readEnvironment, type Auth, type ServerModule } from '@maillon/platform/server';
import { Client } from 'pg';
import { v7 as uuid } from 'uuid';
import { optionsOf } from './arguments';
import { CommandFault, required } from './command';
import { readFoundingFile, type FoundingAccount, type FoundingFile } from './founding-file';

/** `found --file FILE`: makes regions and territories, and the accounts of those who will run them. Safe to repeat. */
export async function foundCommand(args: readonly string[], modules: readonly ServerModule[]): Promise<void> {
  const { values } = optionsOf(args, ['file']);
  const founding = readFoundingFile(values.file);
  const owner = new Client({ connectionString: required(process.env, 'DATABASE_OWNER_URL') });
  await owner.connect();
  try {
    await foundTerritories(owner, founding, modules);
    await openAccounts(owner, founding.accounts);
  } finally {
    await owner.end();
  }
  process.stdout.write(`Founded: ${founding.territories.map(({ code }) => code).join(', ')}\n`);
}

async function foundTerritories(
  owner: Client,
  founding: FoundingFile,
  modules: readonly ServerModule[],
): Promise<void> {
  for (const { modules: wanted, ...territory } of founding.territories) {
    const installed = modules.filter(({ manifest }) => manifest.layer === 'plugin' && wanted.includes(manifest.id));
    const settings = installed.map(({ manifest }) => [
      manifest.id,
      { version: manifest.settings.version, settings: {} },
    ]);
    await foundTerritory(owner, {
      ...territory,
      parentCode: territory.parentCode ?? null,
      modules: Object.fromEntries(settings),
      at: new Date(founding.at),
    });
  }
}

async function openAccounts(owner: Client, accounts: readonly FoundingAccount[]): Promise<void> {
  const { auth, close } = openAuth(authSettings(readEnvironment()));
  try {
    for (const account of accounts) await openAccount(owner, auth, account);
  } finally {
    await close();
  }
}

async function openAccount(owner: Client, auth: Auth, { memberships, ...person }: FoundingAccount): Promise<void> {
  const known = await owner.query('select id from identity.person where email = lower($1)', [person.email]);
  const personId = known.rows[0]?.id ?? (await auth.api.signUpEmail({ body: person })).user.id;
  for (const { territory, role } of memberships) {
    const { rowCount } = await owner.query(
      `insert into membership (territory_id, id, person_id, role) select t.id, $1, $2, $3 from territory t where t.code = $4 on conflict do nothing`,
      [uuid(), personId, role, territory],
    );
    if (rowCount === null) throw new CommandFault(`There is no territory "${territory}".`);
  }
}
