import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoService } from '@jsverse/transloco';
import {
  DataHeldDocument,
  EraseDataDocument,
  EraseMeEverywhereDocument,
  type DataHeldQuery,
  type EraseMeEverywhereMutation,
} from '../data/personal-data.generated';
import { DayPipe, NumberPipe } from '../format/pipes';
import { ask } from '../graphql/ask';
import { Gql } from '../graphql/gql';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Confirm } from '../ui/confirm/confirm';
import { Icon } from '../ui/icon/icon';
import { RefusalBanner } from '../ui/refusal/refusal-banner';
import { EmptyState } from '../ui/states/empty-state';
import { Failure } from '../ui/states/failure';
import { Skeleton } from '../ui/states/skeleton';
import { DataCopy, type Whose } from './data-copy';

type Held = DataHeldQuery['personalData']['held'][number];
type Erasure = EraseMeEverywhereMutation['eraseMeEverywhere'][number];

const FATES = ['erased', 'nameless', 'kept'] as const;

/**
 * What the territory holds of a person: a copy of it, and its erasure, with what goes and what stays and why.
 * Without `whose`, of the person who looks: `<ml-personal-data (erased)="signOut()" />`.
 */
@Component({
  selector: 'ml-personal-data',
  imports: [DataCopy, DayPipe, EmptyState, Failure, Icon, MatButton, NumberPipe, RefusalBanner, SentencePipe, Skeleton],
  templateUrl: './personal-data.panel.html',
  styleUrl: './personal-data.panel.css',
})
export class PersonalDataPanel {
  readonly whose = input<Whose>({});
  readonly erased = output<void>();

  private readonly gql = inject(Gql);
  private readonly confirm = inject(Confirm);
  private readonly sentences = inject(TranslocoService);
  protected readonly answer = ask(DataHeldDocument, () => this.whose());
  protected readonly data = computed(() => this.answer.value()?.personalData);
  protected readonly groups = computed(() =>
    FATES.map((fate) => ({ fate, held: (this.data()?.held ?? []).filter((one) => one.fate === fate) })).filter(
      ({ held }) => held.length > 0,
    ),
  );
  protected readonly isSelf = computed(() => !this.whose().membershipId && !this.whose().email);
  protected readonly error = signal<unknown>(undefined);
  protected readonly busy = signal(false);
  protected readonly gone = signal(false);
  /** Territories that refused, of a person who asked all of theirs. */
  protected readonly refused = signal<readonly Erasure[]>([]);

  protected async erase(): Promise<void> {
    if (await this.agrees('erase-own-text'))
      await this.act(() => this.gql.mutate(EraseDataDocument, { ...this.whose() }));
  }

  protected async eraseEverywhere(): Promise<void> {
    if (await this.agrees('everywhere-text')) await this.act(() => this.everywhere());
  }

  /** What one territory refuses is said, and the person stays signed in to see to it. */
  private async everywhere(): Promise<void> {
    const { eraseMeEverywhere } = await this.gql.mutate(EraseMeEverywhereDocument);
    this.refused.set(eraseMeEverywhere.filter(({ erased }) => !erased));
  }

  private async act(erasing: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await erasing();
      this.gone.set(true);
      if (this.refused().length === 0) this.erased.emit();
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  private agrees(own: string): Promise<boolean> {
    const say = (key: string) => this.sentences.translate<string>(`platform.common.my-data.${key}`);
    const titles = (held: readonly Held[]) => held.map(({ title }) => title).join(', ');
    const preview = this.groups().map(({ fate, held }) => ({ label: say(`fate.${fate}`), after: titles(held) }));
    const text = say(this.isSelf() ? own : 'erase-text');
    const answers = { action: say('erase'), keep: say('keep'), destructive: true };
    return this.confirm.ask({ title: say('erase-title'), text, preview, ...answers });
  }
}
