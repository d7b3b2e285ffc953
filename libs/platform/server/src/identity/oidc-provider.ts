import { genericOAuth } from 'better-auth/plugins/generic-oauth';

/** Somebody else's sign-in that this installation accepts. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button says. */
  readonly label: string;
  /** The provider itself asks for two factors: whoever comes from there has shown them. */
  readonly secondFactor: boolean;
}

export const OIDC = 'oidc';

/** Opens the session of a person whom we know. It makes none: people come in by invitation. */
export function oidcSignIn({ issuer, clientId, clientSecret }: OidcSettings) {
  return genericOAuth({
    config: [
      {
        providerId: OIDC,
        discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
        clientId,
        clientSecret,
        scopes: ['openid', 'email', 'profile'],
        pkce: true,
        disableSignUp: true,
      },
    ],
  });
}
