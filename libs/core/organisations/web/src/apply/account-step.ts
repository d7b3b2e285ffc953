import { Component, inject, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Field, FieldControl, Language, SentencePipe, Session } from '@maillon/platform/web';

/** An account, so that what was begun is found again: a new one, or one's own. */
@Component({
  selector: 'ml-account-step',
  imports: [Field, FieldControl, MatButton, SentencePipe],
  template: `
    <form (submit)="enter($event, person(), email.value, password.value)">
      @if (failure()) {
        <p class="bad-text" role="alert">{{ failure() | transloco }}</p>
      }
      @if (isNew()) {
        <ml-field [label]="'organisations.common.apply.person' | transloco">
          <input
            mlControl
            type="text"
            autocomplete="name"
            required
            maxlength="120"
            [value]="person()"
            (input)="person.set($any($event.target).value)"
          />
        </ml-field>
      }
      <ml-field [label]="'platform.common.sign-in.email' | transloco">
        <input #email mlControl type="email" autocomplete="username" autocapitalize="none" required />
      </ml-field>
      <ml-field
        [label]="'platform.common.sign-in.password' | transloco"
        [hint]="isNew() ? ('organisations.common.apply.password-hint' | transloco) : ''"
      >
        <input
          #password
          mlControl
          type="password"
          [autocomplete]="isNew() ? 'new-password' : 'current-password'"
          [attr.minlength]="isNew() ? 12 : 1"
          required
        />
      </ml-field>
      <div class="row">
        <button matButton="filled" type="submit" [disabled]="busy()">
          {{ 'organisations.common.apply.' + (isNew() ? 'create-account' : 'sign-in') | transloco }}
        </button>
        <button matButton type="button" (click)="isNew.set(!isNew())">
          {{ 'organisations.common.apply.' + (isNew() ? 'have-account' : 'no-account') | transloco }}
        </button>
      </div>
    </form>
  `,
  styles: 'form { display: grid; gap: var(--p4); }',
})
export class AccountStep {
  readonly entered = output<void>();
  private readonly session = inject(Session);
  private readonly language = inject(Language);
  protected readonly isNew = signal(true);
  protected readonly person = signal('');
  protected readonly busy = signal(false);
  protected readonly failure = signal('');

  protected async enter(event: Event, name: string, email: string, password: string): Promise<void> {
    event.preventDefault();
    this.busy.set(true);
    this.failure.set('');
    try {
      if (this.isNew() && !(await this.signUp(name.trim(), email.trim(), password))) return;
      await this.session.signIn(email.trim(), password);
      this.entered.emit();
    } catch {
      // The same for a new account that waits for its confirmation and for an address that had one before.
      this.failure.set(this.isNew() ? 'organisations.common.apply.confirm' : 'platform.common.sign-in.wrong');
    } finally {
      this.busy.set(false);
    }
  }

  private async signUp(name: string, email: string, password: string): Promise<boolean> {
    const response = await fetch('/api/auth/sign-up/email', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'accept-language': this.language.current },
      body: JSON.stringify({ name, email, password }),
    });
    if (!response.ok)
      this.failure.set(`organisations.common.apply.${response.status === 429 ? 'too-many' : 'no-new-account'}`);
    return response.ok;
  }
}
