import { Component, inject, type Injector } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule, type MatDialogRef } from '@angular/material/dialog';
import { formatNumber } from '../../format/number';
import { Language } from '../../i18n/language';
import { SentencePipe } from '../../i18n/sentence.pipe';
import { Icon } from '../icon/icon';
import type { ConfirmQuestion } from './confirm-question';
import { DialogScroll } from './dialog-scroll';

export function openConfirmDialog(injector: Injector, data: ConfirmQuestion): MatDialogRef<ConfirmDialog, boolean> {
  return injector.get(MatDialog).open(ConfirmDialog, { data, role: 'alertdialog', autoFocus: 'first-heading' });
}

@Component({
  imports: [DialogScroll, Icon, MatButton, MatDialogModule, SentencePipe],
  template: `
    <h2 mat-dialog-title tabindex="-1">{{ question.title }}</h2>
    <mat-dialog-content mlDialogScroll>
      @if (question.text) {
        <p>{{ question.text }}</p>
      }
      @if (question.preview?.length) {
        <dl>
          @for (line of question.preview; track line.label) {
            <dt>{{ line.label }}</dt>
            <dd>
              @if (line.before !== undefined && line.before !== '') {
                <s>{{ written(line.before) }}</s>
                <span aria-hidden="true">→</span>
              }
              <strong>{{ written(line.after) }}</strong>
            </dd>
          }
        </dl>
      }
      @if (question.effects?.length) {
        <ul class="effects">
          @for (effect of question.effects; track effect.label) {
            <li [class.stops]="effect.stops">
              <ml-icon [name]="effect.stops ? 'pause' : 'check'" />
              <div>
                {{ effect.label }} <span class="quiet small">{{ effect.examples.join(', ') }}</span>
              </div>
              <strong class="figure">{{ written(effect.count) }}</strong>
            </li>
          }
        </ul>
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      @if (!question.isNotice) {
        <button matButton [mat-dialog-close]="false">
          {{ question.keep ?? ('platform.common.cancel' | transloco) }}
        </button>
      }
      <button matButton="filled" [class.destructive]="question.destructive" [mat-dialog-close]="true">
        {{ question.action }}
      </button>
    </mat-dialog-actions>
  `,
  styleUrl: './confirm-dialog.css',
})
export class ConfirmDialog {
  protected readonly question = inject<ConfirmQuestion>(MAT_DIALOG_DATA);
  private readonly language = inject(Language).current;

  protected written(value: string | number): string {
    return typeof value === 'number' ? formatNumber(value, this.language) : value;
  }
}
