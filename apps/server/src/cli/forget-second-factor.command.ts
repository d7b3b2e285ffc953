import { Client } from 'pg';
import { optionsOf } from './arguments';
import { CommandFault, required } from './command';

const FORGET = `with who as (update identity.person set two_factor_enabled = false where email = lower($1) returning id),
  codes as (delete from identity.two_factor where person_id in (select id from who)),
  passkeys as (delete from identity.passkey where person_id in (select id from who)),
  sessions as (delete from identity.session where person_id in (select id from who))
  select id from who`;

/** `forget-second-factor --email ADDRESS`: for somebody who lost their telephone and their backup codes. They sign in anew and set another up. */
export async function forgetSecondFactorCommand(args: readonly string[]): Promise<void> {
  const { values } = optionsOf(args, ['email']);
  const owner = new Client({ connectionString: required(process.env, 'DATABASE_OWNER_URL') });
  await owner.connect();
  try {
    const { rowCount } = await owner.query(FORGET, [values.email]);
    if (!rowCount) throw new CommandFault(`Nobody has an account with the address ${values.email}.`);
  } finally {
    await owner.end();
  }
  process.stdout.write(`Forgotten: the second factor of ${values.email}, and their sessions.\n`);
}
