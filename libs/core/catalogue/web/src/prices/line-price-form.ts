import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { TranslocoService } from '@jsverse/transloco';
import {
  Confirm,
  Field,
  FieldControl,
  Gql,
  Icon,
  RefusalBanner,
  SentencePipe,
  Session,
  dayOf,
} from '@maillon/platform/web';
import {
  PreviewPriceDocument,
  SetProducerPriceDocument,
  type BookOfPricesFragment,
} from '../data/price-book.generated';

interface StepText {
  readonly from: string;
  readonly unitPrice: string;
}

const MOST_STEPS = 6;

/** A price and its steps, for everybody or for a list; before it is saved, whom it touches is shown. */
@Component({
  selector: 'ml-line-price-form',
  imports: [Field, FieldControl, Icon, MatButton, MatIconButton, RefusalBanner, SentencePipe],
  templateUrl: './line-price-form.html',
  styleUrl: './price-form.css',
})
export class LinePriceForm {
  readonly unit = input.required<BookOfPricesFragment['units'][number]>();
  readonly lists = input.required<BookOfPricesFragment['lists']>();
  readonly saved = output<BookOfPricesFragment>();
  readonly cancelled = output();

  private readonly gql = inject(Gql);
  private readonly confirm = inject(Confirm);
  private readonly sentences = inject(TranslocoService);
  private readonly session = inject(Session);

  protected readonly most = MOST_STEPS;
  protected readonly today = dayOf(this.session.now(), this.session.timeZone());
  protected readonly from = signal(this.today);
  /** Empty: everybody. */
  protected readonly listId = signal('');
  private readonly said = computed(() => {
    const id = this.listId();
    return id ? this.unit().lists.find(({ listId }) => listId === id) : this.unit();
  });
  protected readonly price = linkedSignal(() => this.said()?.unitPrice.replace('.', ',') ?? '');
  protected readonly steps = linkedSignal<readonly StepText[]>(() =>
    (this.said()?.steps ?? []).map(({ from, unitPrice }) => ({
      from: String(from),
      unitPrice: unitPrice.replace('.', ','),
    })),
  );
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);

  protected add(): void {
    this.steps.update((steps) => [...steps, { from: '', unitPrice: '' }]);
  }

  protected change(index: number, part: Partial<StepText>): void {
    this.steps.update((steps) => steps.map((step, at) => (at === index ? { ...step, ...part } : step)));
  }

  protected remove(index: number): void {
    this.steps.update((steps) => steps.filter((_, at) => at !== index));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.busy.set(true);
    this.error.set(undefined);
    const line = this.line();
    try {
      if (await this.isMeant(line))
        this.saved.emit((await this.gql.mutate(SetProducerPriceDocument, { line })).setLinePrice);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  private line() {
    const steps = this.steps().filter(({ from, unitPrice }) => from.trim() || unitPrice.trim());
    return {
      unitId: this.unit().unitId,
      listId: this.listId() || null,
      unitPrice: this.price().trim() || null,
      breaks: steps.map(({ from, unitPrice }) => ({ from: Math.trunc(Number(from)) || 0, unitPrice })),
      from: this.from(),
    };
  }

  private async isMeant(line: ReturnType<typeof this.line>): Promise<boolean> {
    const { pricePreview } = await this.gql.query(PreviewPriceDocument, { line });
    const say = (word: string, data = {}) => this.sentences.translate<string>(`catalogue.portal.prices.${word}`, data);
    const whom = this.lists().find(({ id }) => id === line.listId)?.name ?? say('everybody');
    const { buyerCount: count, buyers: examples, touches, isDearerThanEverybody } = pricePreview;
    return this.confirm.ask({
      title: say('save-title', { name: this.unit().productName, whom }),
      text: isDearerThanEverybody ? `${say('save-text')} ${say('dearer')}` : say('save-text'),
      preview: [
        { label: say('price'), before: this.told(this.said()), after: this.told(line) || say('everybody-again') },
      ],
      effects: [
        { label: say('concerned'), count, examples, stops: false },
        ...touches.map((touch) => ({ ...touch, stops: false })),
      ],
      action: say('save'),
    });
  }

  /** As one reads it: 2,40 € · dès 5 : 2,10 €. */
  private told(price: Told | undefined): string {
    if (!price?.unitPrice) return '';
    const euros = (text: string) => `${text.replace('.', ',')} €`;
    const steps = (price.steps ?? price.breaks ?? []).map(({ from: n, unitPrice }) =>
      this.sentences.translate<string>('catalogue.portal.offer.step', { n, price: euros(unitPrice) }),
    );
    return [euros(price.unitPrice), ...steps].join(' · ');
  }
}

interface Step {
  readonly from: number;
  readonly unitPrice: string;
}

interface Told {
  readonly unitPrice?: string | null;
  readonly steps?: readonly Step[];
  readonly breaks?: readonly Step[];
}
