import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { injectOpenSessions } from '@maillon/core/orders/web';
import {
  Confirm,
  CountPipe,
  EmptyState,
  Failure,
  Gql,
  NumberPipe,
  RefusalBanner,
  SentencePipe,
  Skeleton,
  ask,
} from '@maillon/platform/web';
import {
  KitchenTemplatesDocument,
  RemoveKitchenTemplateDocument,
  SaveKitchenTemplateDocument,
  type TemplateShownFragment,
} from '../data/habits.generated';
import { TakenStore } from '../data/taken.store';
import { HabitTabs } from '../ui/habit-tabs';
import { ListEditor, type ListWish } from '../ui/list-editor';

/** The kitchen's named lists: one touch, and the basket is filled. */
@Component({
  imports: [
    CountPipe,
    EmptyState,
    Failure,
    HabitTabs,
    ListEditor,
    MatButton,
    NumberPipe,
    RefusalBanner,
    RouterLink,
    SentencePipe,
    Skeleton,
  ],
  templateUrl: './templates.page.html',
  styleUrls: ['./habits.page.css', './templates.page.css'],
})
export class TemplatesPage {
  private readonly gql = inject(Gql);
  private readonly router = inject(Router);
  private readonly confirm = inject(Confirm);
  private readonly words = inject(TranslocoService);
  private readonly taking = inject(TakenStore);
  protected readonly sessions = injectOpenSessions();
  protected readonly answer = ask(KitchenTemplatesDocument, () => ({}));
  protected readonly lists = computed(() => this.answer.value()?.orderTemplates);
  /** Id of the list that is being changed. */
  protected readonly editing = signal<string | null>(null);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);

  protected use({ id }: TemplateShownFragment): Promise<void> {
    return this.act(async () => {
      const session = this.sessions.current()?.id;
      if (!session) return;
      await this.taking.use(id, session);
      await this.router.navigate(['/reprise'], { queryParams: { session } });
    });
  }

  protected save({ id }: TemplateShownFragment, { name, lines }: ListWish): Promise<void> {
    return this.act(async () => {
      await this.gql.mutate(SaveKitchenTemplateDocument, { id, name, from: { lines: [...lines] } });
      this.editing.set(null);
      this.answer.reload();
    });
  }

  protected dismiss(): void {
    this.editing.set(null);
    this.error.set(undefined);
  }

  protected async remove({ id, name }: TemplateShownFragment): Promise<void> {
    const sure = await this.confirm.ask({
      title: this.words.translate('purchasing.portal.templates.remove-title', { name }),
      preview: [],
      action: this.words.translate('purchasing.portal.templates.remove'),
      keep: this.words.translate('purchasing.portal.templates.remove-keep'),
      destructive: true,
    });
    if (sure)
      await this.act(async () => {
        await this.gql.mutate(RemoveKitchenTemplateDocument, { id });
        this.answer.reload();
      });
  }

  private async act(what: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await what();
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
