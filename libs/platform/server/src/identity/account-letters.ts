import type { Pool } from 'pg';
import { localeOf } from '../http/locale-of';
import type { Links } from '../mail/links';
import { accountExistsLetter } from './letters/account-exists.letter';
import { confirmAddressLetter } from './letters/confirm-address.letter';
import { passwordChangedLetter } from './letters/password-changed.letter';
import { resetPasswordLetter } from './letters/reset-password.letter';
import { postAccountMail } from './post-account-mail';

interface Reader {
  readonly name: string;
  readonly email: string;
}

/** Letters about a person's own account, in the language of the browser that caused them. */
export class AccountLetters {
  constructor(
    private readonly pool: Pool,
    private readonly links: Links,
  ) {}

  /** `asked` is the address of the portal's page from which a new password was asked for. */
  async resetPassword({ name, email }: Reader, token: string, asked: string, headers?: Headers | null): Promise<void> {
    const url = this.links.to(asked.includes('/admin/') ? 'admin' : 'portal', '/mot-de-passe/nouveau', token);
    await postAccountMail(
      this.pool,
      email,
      resetPasswordLetter(localeOf(headers?.get('accept-language')), { name, url }),
    );
  }

  async confirmAddress({ name, email }: Reader, token: string, headers?: Headers | null): Promise<void> {
    const query = new URLSearchParams({
      token,
      callbackURL: new URL(this.links.to('portal', '/connexion')).pathname,
    });
    const url = new URL(`/api/auth/verify-email?${query}`, this.links.to('portal', '/connexion')).href;
    const locale = localeOf(headers?.get('accept-language'));
    await postAccountMail(this.pool, email, confirmAddressLetter(locale, { name, url }));
  }

  /** Somebody, perhaps another, tried to open an account that is there already. */
  async accountExists({ name, email }: Reader, headers?: Headers | null): Promise<void> {
    const url = this.links.to('portal', '/mot-de-passe');
    const locale = localeOf(headers?.get('accept-language'));
    await postAccountMail(this.pool, email, accountExistsLetter(locale, { name, url }));
  }

  async passwordChanged({ name, email }: Reader, headers?: Headers | null): Promise<void> {
    const url = this.links.to('portal', '/mot-de-passe');
    await postAccountMail(
      this.pool,
      email,
      passwordChangedLetter(localeOf(headers?.get('accept-language')), { name, url }),
    );
  }
}
