import { Component, computed, inject, input, linkedSignal, model, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { IGN, loadCommuneShapes } from '@maillon/core/territories/web';
import { Field, FieldControl, Icon, MapView, SentencePipe, type AreaLayer, type MapPoint } from '@maillon/platform/web';
import { TranslocoService } from '@jsverse/transloco';
import { readCoordinates, writeCoordinates } from '../admin/coordinates';
import type { Place } from './place';

/**
 * Where a van comes: a pin on the communes that is dragged, put by a click or moved by arrow keys, and the same as two
 * numbers. A place that is only the middle of the commune says so until somebody confirms or moves it.
 */
@Component({
  selector: 'ml-place-field',
  imports: [Field, FieldControl, Icon, MapView, MatButton, SentencePipe],
  templateUrl: './place-field.html',
  styleUrl: './place-field.css',
})
export class PlaceField {
  readonly place = model.required<Place | null>();
  /** Its commune, by INSEE code; the map opens there. */
  readonly commune = input<string | null | undefined>(null);
  /** False: looked at, not changed. */
  readonly movable = input(true);
  /** Messages of the server about it. */
  readonly refused = input<readonly string[]>();

  private readonly sentences = inject(TranslocoService);
  protected readonly credit = IGN;
  protected readonly text = linkedSignal(() => {
    const place = this.place();
    return place ? writeCoordinates(place) : '';
  });
  protected readonly unread = signal(false);
  protected readonly wrong = computed(() => [...(this.unread() ? [this.say('form')] : []), ...(this.refused() ?? [])]);
  protected readonly shapes = resource({ loader: loadCommuneShapes });
  protected readonly shown = computed(() => this.shapes.hasValue() && !!(this.commune() || this.place()));
  protected readonly name = computed(() => {
    const code = this.commune();
    return (code && this.shapes.hasValue() && this.shapes.value().nameOf(code)) || '';
  });
  protected readonly layers = computed<AreaLayer[]>(() => {
    const code = this.commune();
    if (!this.shapes.hasValue() || !code) return [];
    const shapes = this.shapes.value();
    const base = { shape: 'areas', title: '' } as const;
    return [
      { ...base, id: 'around', tone: 'quiet', weight: 'outline', data: shapes.areas(shapes.around(code)) },
      { ...base, id: 'commune', title: this.name(), tone: 'main', weight: 'light', data: shapes.areas([code]) },
    ];
  });

  protected type(text: string): void {
    this.text.set(text);
    const found = readCoordinates(text);
    this.unread.set(!found && text.trim() !== '');
    if (found) this.put(found);
  }

  protected put({ latitude, longitude }: MapPoint): void {
    this.unread.set(false);
    this.place.set({ latitude, longitude, approximate: false });
  }

  protected confirm(): void {
    const place = this.place();
    if (place) this.put(place);
  }

  private say(key: string): string {
    return this.sentences.translate<string>(`organisations.common.place.${key}`);
  }
}
