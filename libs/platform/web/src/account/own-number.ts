import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  ConfirmTextNumberDocument,
  ForgetTextNumberDocument,
  GiveTextNumberDocument,
  SetTextQuietHoursDocument,
  type LettersFragment,
} from '../data/letters.generated';
import { Gql } from '../graphql/gql';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Icon } from '../ui/icon/icon';
import { RefusalBanner } from '../ui/refusal/refusal-banner';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** The mobile number at which the person reads what cannot wait for a mailbox, and when it must not ring. */
@Component({
  selector: 'ml-own-number',
  imports: [Icon, MatButton, RefusalBanner, SentencePipe],
  templateUrl: './own-number.html',
  styleUrl: './own-number.css',
})
export class OwnNumber {
  readonly text = input.required<LettersFragment['text']>();
  readonly changed = output<LettersFragment>();
  private readonly gql = inject(Gql);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly hours = HOURS;
  protected readonly error = signal<unknown>(undefined);
  protected readonly busy = signal(false);
  protected readonly kept = signal(false);
  /** A code was just tried that was not the right one. */
  protected readonly wrong = signal(false);
  protected readonly another = signal(false);
  protected readonly step = computed(() => (this.another() ? 'none' : (this.text()?.state ?? 'none')));

  protected give(event: Event, phone: string): Promise<void> {
    event.preventDefault();
    return this.act(async () => {
      const { giveTextNumber } = await this.gql.mutate(GiveTextNumberDocument, { phone });
      this.another.set(false);
      return giveTextNumber;
    });
  }

  protected confirm(event: Event, code: HTMLInputElement): Promise<void> {
    event.preventDefault();
    return this.act(async () => {
      const { confirmTextNumber } = await this.gql.mutate(ConfirmTextNumberDocument, { code: code.value });
      this.wrong.set(confirmTextNumber.text?.state === 'asked');
      code.select();
      return confirmTextNumber;
    });
  }

  protected beQuiet(from: string, to: string): Promise<void> {
    return this.act(async () => {
      const hours = { from: Number(from), to: Number(to) };
      const { setTextQuietHours } = await this.gql.mutate(SetTextQuietHoursDocument, hours);
      this.kept.set(true);
      return setTextQuietHours;
    });
  }

  protected forget(): Promise<void> {
    return this.act(async () => (await this.gql.mutate(ForgetTextNumberDocument)).forgetTextNumber);
  }

  private async act(doing: () => Promise<LettersFragment>): Promise<void> {
    this.error.set(undefined);
    this.wrong.set(false);
    this.kept.set(false);
    this.busy.set(true);
    const before = this.step();
    try {
      this.changed.emit(await doing());
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
      afterNextRender(() => this.step() === before || this.goOn(), { injector: this.injector });
    }
  }

  /** What was acted on is gone: the keyboard goes on where the next step is. */
  private goOn(): void {
    this.host.nativeElement.querySelector<HTMLElement>('#text-code, #text-phone, .number')?.focus();
  }
}
