import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Refused } from '../../graphql/refused';
import { SentencePipe } from '../../i18n/sentence.pipe';
import { Icon } from '../icon/icon';

/** What was asked could not be shown: why, and a way to ask again. */
@Component({
  selector: 'ml-failure',
  imports: [Icon, MatButton, SentencePipe],
  template: `
    <ml-icon [name]="sentence() ? 'circle-alert' : 'cloud-off'" />
    @if (isAddress()) {
      <p>{{ 'platform.common.unavailable.page.hint' | transloco }}</p>
    } @else {
      <p>{{ sentence() ?? ('platform.common.unreachable' | transloco) }}</p>
      <button matButton="outlined" type="button" (click)="retry.emit()">
        {{ 'platform.common.retry' | transloco }}
      </button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--p3);
      padding: var(--p4);
      border: 1px solid var(--groseille);
      border-radius: var(--radius);
      background: var(--groseille-pale);
    }
    ml-icon {
      color: var(--groseille);
      --icon: 24px;
    }
    p {
      flex: 1 1 20ch;
    }
  `,
  host: { role: 'alert' },
})
export class Failure {
  readonly error = input.required<unknown>();
  readonly retry = output<void>();
  /** What a page asks by itself comes from its address: there is no field to put right, and asking again helps nobody. */
  protected readonly isAddress = computed(() => {
    const error = this.error();
    return error instanceof Refused && error.code === 'platform.input-invalid';
  });
  protected readonly sentence = computed(() => {
    const error = this.error();
    return error instanceof Refused ? error.message : null;
  });
}
