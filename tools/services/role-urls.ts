import type { Role, State } from './state.ts';

/** The four addresses of one database: migrations, tenant work, outbox relay, sign-in. */
export interface RoleUrls {
  ownerUrl: string;
  appUrl: string;
  relayUrl: string;
  authUrl: string;
}

/** The migration creates these roles with the passwords it reads in these addresses. */
export function roleUrls(ownerUrl: string, passwords: State['passwords']): RoleUrls {
  const as = (role: Exclude<Role, 'owner'>) => {
    const url = new URL(ownerUrl);
    url.username = `maillon_${role}`;
    url.password = passwords[role];
    return url.href;
  };
  return { ownerUrl, appUrl: as('app'), relayUrl: as('relay'), authUrl: as('auth') };
}

export function roleEnv(urls: RoleUrls): Record<string, string> {
  return {
    DATABASE_OWNER_URL: urls.ownerUrl,
    DATABASE_URL: urls.appUrl,
    DATABASE_RELAY_URL: urls.relayUrl,
    DATABASE_AUTH_URL: urls.authUrl,
  };
}
