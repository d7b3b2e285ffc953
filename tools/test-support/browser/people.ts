import { randomUUID } from 'node:crypto';
import { ACCOUNTS, DEMO_PASSWORD } from '../../demo/accounts.ts';
import { Api } from '../../demo/day/api.ts';
import { enter, type Person } from '../../demo/day/person.ts';
import { playedDayUrl } from './played-day.ts';

/** Somebody of the played day. */
export interface Account {
  readonly email: string;
  readonly role: string;
  readonly territoryCode: string;
}

export const PASSWORD = DEMO_PASSWORD;

export const chef = printed('restaurateur@montreuillois.example');
export const producer = printed('producteur@montreuillois.example');
export const drivers = ACCOUNTS.filter(({ role }) => role === 'driver');
export const driver = printed('livreur@montreuillois.example');
export const administrator = printed('admin@montreuillois.example');
export const neighbour = printed('admin@audomarois.example');
export const analyst = printed('analyste@cci.example');
export const region = printed('region@hautsdefrance.example');

const cookies = new Map<string, Promise<string>>();

/** The cookies of a session of theirs; signing in costs the server a hash, so it is done once. */
export function cookieOf({ email }: Account): Promise<string> {
  const known = cookies.get(email) ?? new Api(playedDayUrl()).signIn(email, PASSWORD);
  cookies.set(email, known);
  return known;
}

/** The same person through the API: for what somebody else does meanwhile, and for what the server holds. */
export async function through(account: Account): Promise<Person> {
  const api = new Api(playedDayUrl());
  return enter(api, await cookieOf(account), account.territoryCode, account.role);
}

/** Somebody of the journey's own, who has an account and is nowhere yet. */
export async function newcomer(name: string, role: string, territoryCode: string): Promise<Account> {
  const email = `${randomUUID()}@essai.example`;
  const cookie = new Api(playedDayUrl()).signUp(name, email, PASSWORD);
  cookies.set(email, cookie);
  await cookie;
  return { email, role, territoryCode };
}

function printed(email: string): Account {
  const found = ACCOUNTS.find((account) => account.email === email);
  if (!found) throw new Error(`${email} is not an account of the demonstration.`);
  return found;
}
