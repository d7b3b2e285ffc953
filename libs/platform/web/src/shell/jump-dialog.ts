import { Component, computed, inject, signal, type Injector } from '@angular/core';
import { MatDialog, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { SentencePipe } from '../i18n/sentence.pipe';
import type { NavigationEntry } from '../modules/web-module';
import { injectWebModules, navigationFor } from '../modules/web-modules';
import { Session } from '../session/session';
import { nextIndex } from '../ui/data-table/next-index';
import { Icon } from '../ui/icon/icon';

export function openJumpDialog(injector: Injector): MatDialogRef<JumpDialog> {
  return injector.get(MatDialog).open(JumpDialog, { width: '520px', position: { top: '12vh' } });
}

/** Type a few letters of a page's name; arrows choose, Enter goes. */
@Component({
  imports: [Icon, MatDialogModule, SentencePipe],
  templateUrl: './jump-dialog.html',
  styleUrl: './jump-dialog.css',
})
export class JumpDialog {
  private readonly dialog = inject<MatDialogRef<JumpDialog>>(MatDialogRef);
  private readonly router = inject(Router);
  private readonly sentences = inject(TranslocoService);
  private readonly modules = injectWebModules();
  private readonly session = inject(Session);
  private readonly typed = signal('');
  protected readonly chosen = signal(0);
  protected readonly found = computed(() => {
    const wanted = plain(this.typed());
    return navigationFor(this.modules, this.session).filter((entry) => plain(this.nameOf(entry)).includes(wanted));
  });

  protected nameOf(entry: NavigationEntry): string {
    return this.sentences.translate(entry.label);
  }

  protected type(text: string): void {
    this.typed.set(text);
    this.chosen.set(0);
  }

  protected move(event: KeyboardEvent): void {
    const to = nextIndex(event.key, this.chosen(), this.found().length);
    if (to === undefined || event.key === 'Home' || event.key === 'End') return;
    event.preventDefault();
    this.chosen.set(to);
  }

  protected go(entry = this.found()[this.chosen()]): void {
    if (!entry) return;
    this.dialog.close();
    void this.router.navigateByUrl(entry.link);
  }
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
