import { randomUUID } from 'node:crypto';
import { Unexpected, type Api, type GraphError } from './api.ts';

/** Somebody signed in, acting through one membership at an instant of the day. */
export class Person {
  readonly api: Api;
  readonly cookie: string;
  readonly membershipId: string;

  constructor(api: Api, cookie: string, membershipId: string) {
    this.api = api;
    this.cookie = cookie;
    this.membershipId = membershipId;
  }

  // A script reads what the API answers; it names the shape where that helps.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  async ask<Data = any>(at: string, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const { data, errors } = await this.try<Data>(at, query, variables);
    if (errors?.length)
      throw new Unexpected(
        `${query.trim().slice(0, 80)}… ${JSON.stringify(variables).slice(0, 300)}: ${JSON.stringify(errors)}`,
      );
    return data;
  }

  /** Like `ask`, for what may well be refused. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  try<Data = any>(
    at: string,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<{ data: Data; errors?: GraphError[] }> {
    return this.api.graph<Data>(this.#headers(at), query, variables);
  }

  /** A file, to a route that takes it as it is. */
  send(at: string, path: string, bytes: Uint8Array, mediaType: string): Promise<void> {
    return this.api.send(path, bytes, { ...this.#headers(at), 'content-type': mediaType });
  }

  /** A file sent ahead of the mutation that names it: what a FileInput takes. */
  async upload(
    at: string,
    purpose: string,
    name: string,
    bytes: Uint8Array,
  ): Promise<{ name: string; uploadId: string }> {
    const uploadId = randomUUID();
    const path = `/api/uploads/${uploadId}?${new URLSearchParams({ purpose, name })}`;
    await this.api.send(path, bytes, { ...this.#headers(at), 'content-type': 'application/octet-stream' }, 'PUT');
    return { name, uploadId };
  }

  #headers(at: string): Record<string, string> {
    return {
      cookie: this.cookie,
      'x-maillon-membership': this.membershipId,
      'x-maillon-at': new Date(at).toISOString(),
    };
  }
}

/** Enters with the membership of that territory and role. */
export async function enter(api: Api, cookie: string, territory: string, role: string): Promise<Person> {
  const { data } = await api.graph<{ me: { memberships: { id: string; territoryCode: string; role: string }[] } }>(
    { cookie },
    '{ me { memberships { id territoryCode role } } }',
    {},
  );
  const found = data.me.memberships.find((one) => one.territoryCode === territory && one.role === role);
  if (!found) throw new Unexpected(`No membership as ${role} in ${territory}.`);
  return new Person(api, cookie, found.id);
}
