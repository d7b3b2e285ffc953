import type { Pool } from 'pg';
import { localeOf } from '../http/locale-of';
import type { Links } from '../mail/links';
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

  async passwordChanged({ name, email }: Reader, headers?: Headers | null): Promise<void> {
    const url = this.links.to('portal', '/mot-de-passe');
    await postAccountMail(
      this.pool,
      email,
      passwordChangedLetter(localeOf(headers?.get('accept-language')), { name, url }),
    );
  }
}
