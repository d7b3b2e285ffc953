import { Component, computed, input, output, signal } from '@angular/core';
import { FormField, form, maxLength, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Field, FieldControl, SentencePipe } from '@maillon/platform/web';

/** Why a certificate is sent back or taken away: the holder reads it as it is typed. */
@Component({
  selector: 'ml-reason-form',
  imports: [Field, FieldControl, FormField, MatButton, SentencePipe],
  template: `
    <form class="stack" novalidate (submit)="send($event)">
      <ml-field
        [label]="'certificates.admin.reason' | transloco"
        [hint]="'certificates.admin.reason-hint' | transloco"
        [of]="form.reason"
      >
        <textarea mlControl rows="3" [formField]="form.reason"></textarea>
      </ml-field>
      <div class="row">
        <button class="destructive" matButton="filled" type="submit" [disabled]="busy() || !ready()">
          {{ 'certificates.admin.' + act() | transloco }}
        </button>
        <button matButton type="button" (click)="cancelled.emit()">
          {{ 'platform.common.change-nothing' | transloco }}
        </button>
      </div>
    </form>
  `,
})
export class ReasonForm {
  readonly act = input.required<'reject' | 'revoke'>();
  readonly busy = input(false);
  readonly given = output<string>();
  readonly cancelled = output<void>();
  private readonly draft = signal({ reason: '' });
  protected readonly form = form(this.draft, (path) => {
    required(path.reason);
    minLength(path.reason, 3);
    maxLength(path.reason, 500);
  });
  protected readonly ready = computed(() => this.draft().reason.trim().length >= 3);

  protected send(event: Event): void {
    event.preventDefault();
    if (this.ready()) this.given.emit(this.draft().reason.trim());
  }
}
