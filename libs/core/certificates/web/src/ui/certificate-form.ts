import { Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { FormField, form, required, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoService } from '@jsverse/transloco';
import {
  Failure,
  Field,
  FieldControl,
  Gql,
  RefusalBanner,
  SentencePipe,
  Skeleton,
  ask,
  fieldMessages,
} from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import {
  CertificateChoicesDocument,
  FileOneCertificateDocument,
  RenewOneCertificateDocument,
  type ShownCertificateFragment,
} from '../data/certificates.generated';
import { DocumentFiles } from '../data/documents';
import { DocumentField } from './document-field';

const EMPTY = {
  kind: '',
  number: '',
  issuer: '',
  validFrom: '',
  validTo: '',
  outputShare: 'otherwise',
  limited: false,
};

/** Files a certificate, or the one that follows. What was typed and chosen stays when the server refuses. */
@Component({
  selector: 'ml-certificate-form',
  imports: [DocumentField, Failure, Field, FieldControl, FormField, MatButton, RefusalBanner, SentencePipe, Skeleton],
  templateUrl: './certificate-form.html',
  styleUrl: './certificate-form.css',
})
export class CertificateForm {
  /** The producer for whom it is filed; null for oneself. */
  readonly holderId = input<string | null>(null);
  /** The kind to begin with. */
  readonly kind = input('');
  /** The certificate that is renewed. */
  readonly renews = input<ShownCertificateFragment | null>(null);
  readonly filed = output<ShownCertificateFragment>();

  private readonly gql = inject(Gql);
  private readonly documents = inject(DocumentFiles);
  private readonly sentences = inject(TranslocoService);
  /** One id for one certificate, however often the form is sent. */
  private readonly id = uuid();
  private sent: { readonly file: File; readonly id: string } | null = null;

  protected readonly choices = ask(CertificateChoicesDocument, () => ({ holderId: this.holderId() }));
  protected readonly file = signal<File | null>(null);
  protected readonly chosenProducts = signal<ReadonlySet<string>>(new Set());
  protected readonly error = signal<unknown>(undefined);
  protected readonly refused = computed(() => fieldMessages(this.error()));
  protected readonly draft = signal({ ...EMPTY });
  protected readonly chosen = computed(() =>
    this.choices.value()?.certificateKinds.find(({ code }) => code === this.draft().kind),
  );
  protected readonly categories = computed(() =>
    ['label', 'sanitary', 'activity'].map((category) => ({
      category,
      kinds: this.choices.value()?.certificateKinds.filter((kind) => kind.category === category) ?? [],
    })),
  );
  protected readonly form = form(this.draft, (path) => {
    required(path.kind);
    required(path.number);
    required(path.validFrom);
    required(path.validTo);
    validate(path.validTo, ({ value, valueOf }) =>
      value() && valueOf(path.validFrom) > value()
        ? { kind: 'period', message: this.sentences.translate<string>('certificates.common.form.reversed') }
        : undefined,
    );
  });

  constructor() {
    effect(() => {
      const renewed = this.renews();
      const kind = renewed?.kind.code ?? this.kind();
      const from = renewed?.validTo ? dayAfter(renewed.validTo) : '';
      this.draft.set({ ...EMPTY, kind, number: renewed?.number ?? '', issuer: renewed?.issuer ?? '', validFrom: from });
    });
  }

  protected toggle(id: string): void {
    this.chosenProducts.update((chosen) => {
      const next = new Set(chosen);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.error.set(undefined);
    await submit(this.form, async () => {
      try {
        this.filed.emit(await this.send());
      } catch (error) {
        this.error.set(error);
      }
    });
  }

  private async send(): Promise<ShownCertificateFragment> {
    const documentId = await this.sentDocument();
    const renews = this.renews();
    if (renews) return this.renew(renews.id, documentId);
    const { kind, number, issuer, validFrom, validTo, outputShare, limited } = this.draft();
    const scope = limited ? { scope: 'products', productIds: [...this.chosenProducts()] } : { scope: 'all' };
    const share = kind === 'derogation' ? { outputShare } : {};
    const dates = { validFrom, validTo };
    const input = { id: this.id, holderId: this.holderId(), kind, number, issuer: issuer || null, documentId };
    return (await this.gql.mutate(FileOneCertificateDocument, { input: { ...input, ...dates, ...scope, ...share } }))
      .fileCertificate;
  }

  private async renew(renewsId: string, documentId: string | null): Promise<ShownCertificateFragment> {
    const { number, validFrom, validTo } = this.draft();
    const input = { id: this.id, renewsId, number, validFrom, validTo, documentId };
    return (await this.gql.mutate(RenewOneCertificateDocument, { input })).renewCertificate;
  }

  /** A file is sent once, however often the form is. */
  private async sentDocument(): Promise<string | null> {
    const file = this.file();
    if (!file) return null;
    const holder = this.renews()?.holder.id ?? this.holderId();
    if (this.sent?.file !== file) this.sent = { file, id: await this.documents.send(file, holder) };
    return this.sent.id;
  }
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
