import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoService } from '@jsverse/transloco';
import { PHOTOS_PATH, PHOTO_PURPOSE } from '@maillon/core/catalogue/contract';
import {
  Confirm,
  Field,
  FieldControl,
  FileDrop,
  Files,
  Gql,
  Icon,
  RefusalBanner,
  SentencePipe,
} from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import {
  AddOnePhotoDocument,
  DescribeOnePhotoDocument,
  OrderPhotosDocument,
  RemoveOnePhotoDocument,
  type ShownSheetFragment,
} from '../data/product-sheet.generated';

/** The photographs of one's own product: added with words, put first, removed. */
@Component({
  selector: 'ml-photo-strip',
  imports: [Field, FieldControl, FileDrop, Icon, MatButton, RefusalBanner, SentencePipe],
  templateUrl: './photo-strip.html',
  styleUrl: './photo-strip.css',
})
export class PhotoStrip {
  readonly sheet = input.required<ShownSheetFragment>();
  readonly saved = output<ShownSheetFragment>();

  private readonly gql = inject(Gql);
  private readonly files = inject(Files);
  private readonly confirm = inject(Confirm);
  private readonly sentences = inject(TranslocoService);
  protected readonly accept = 'image/jpeg,image/png,image/webp,image/avif';
  protected readonly file = signal<File | null>(null);
  /** The picture whose words are being written. */
  protected readonly said = signal<string | null>(null);
  protected readonly fr = signal('');
  protected readonly en = signal('');
  /** A picture that was chosen and not sent. */
  readonly unsaved = computed(() => this.file() !== null);
  protected readonly passed = signal<number | null>(null);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);
  protected readonly ready = computed(
    () => Boolean(this.file() && this.fr().trim() && this.en().trim()) && !this.busy(),
  );

  protected address(id: string): string {
    return this.files.address(`${PHOTOS_PATH}/${id}/160`);
  }

  protected add(event: Event): void {
    event.preventDefault();
    const file = this.file();
    if (!file || !this.ready()) return;
    void this.attempt(async () => {
      const { uploadId } = await this.files.upload(file, PHOTO_PURPOSE, (share) => this.passed.set(share));
      const content = { fr: this.fr(), en: this.en() };
      const variables = { id: uuid(), productId: this.sheet().product.id, uploadId, content };
      const { addProductPhoto } = await this.gql.mutate(AddOnePhotoDocument, variables);
      this.file.set(null);
      this.fr.set('');
      this.en.set('');
      return addProductPhoto;
    });
  }

  /** Other words for what a picture shows. */
  protected say(event: Event, id: string, fr: string, en: string): void {
    event.preventDefault();
    const variables = { id, content: { fr, en } };
    void this.attempt(async () => {
      const { describeProductPhoto } = await this.gql.mutate(DescribeOnePhotoDocument, variables);
      this.said.set(null);
      return describeProductPhoto;
    });
  }

  protected putFirst(id: string): void {
    const photoIds = [
      id,
      ...this.sheet()
        .photos.map((photo) => photo.id)
        .filter((other) => other !== id),
    ];
    const variables = { productId: this.sheet().product.id, photoIds };
    void this.attempt(async () => (await this.gql.mutate(OrderPhotosDocument, variables)).orderProductPhotos);
  }

  protected async remove(photo: ShownSheetFragment['photos'][number]): Promise<void> {
    const say = (word: string) => this.sentences.translate<string>(`catalogue.portal.sheet.${word}`);
    const question = {
      title: say('remove-title'),
      text: photo.alt,
      preview: [],
      action: say('remove'),
      keep: say('remove-keep'),
      destructive: true,
    };
    if (!(await this.confirm.ask(question))) return;
    const variables = { productId: this.sheet().product.id, photoId: photo.id };
    await this.attempt(async () => (await this.gql.mutate(RemoveOnePhotoDocument, variables)).removeProductPhoto);
  }

  private async attempt(act: () => Promise<ShownSheetFragment>): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      this.saved.emit(await act());
    } catch (error) {
      this.error.set(error);
    } finally {
      this.passed.set(null);
      this.busy.set(false);
    }
  }
}
