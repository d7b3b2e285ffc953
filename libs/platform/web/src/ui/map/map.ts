import {
  Component,
  DestroyRef,
  ElementRef,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { SentencePipe } from '../../i18n/sentence.pipe';
import { ThemeChoice } from '../../shell/theme-choice';
import { readInk } from '../chart/ink';
import type { MapEngine } from './map-engine';
import type { MapEntry, MapLayer, MapPick } from './map-layer';
import type { MapPoint } from './map-pin';

/**
 * Areas and points on a map, and a list that says the same. The library is fetched when the first map is shown; when it
 * cannot be, or the device draws no maps, the list stands alone.
 */
@Component({
  selector: 'ml-map',
  imports: [SentencePipe],
  templateUrl: './map.html',
  styleUrl: './map.css',
})
export class MapView {
  /** What the map shows, in one sentence: its name for whoever does not see it. */
  readonly summary = input.required<string>();
  readonly layers = input.required<readonly MapLayer[]>();
  /** The same as the map for whoever reads rather than looks. */
  readonly list = input.required<readonly MapEntry[]>();
  readonly selected = input<string | null>(null);
  /** The layer that fills the map at first; all of them when absent or empty. */
  readonly focus = input<string>();
  /** Whose figures the layers are made of. */
  readonly credit = input('');
  readonly height = input('clamp(280px, 52vh, 560px)');
  /** One point of its own, with its name: null puts none yet, absent has none ever. */
  readonly pin = input<MapPoint | null>();
  readonly pinName = input('');
  /** It is dragged, put by a click, or moved by arrow keys: `pinMoved` says where to. */
  readonly pinMoves = input(false);
  readonly pinMoved = output<MapPoint>();
  /** A feature of a pickable layer, or a line of the list; then `layer` is empty. */
  readonly picked = output<MapPick>();

  private readonly sentences = inject(TranslocoService);
  private readonly theme = inject(ThemeChoice);
  private readonly dark = signal(matchMedia('(prefers-color-scheme: dark)').matches);
  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');
  private readonly pinned = viewChild.required<ElementRef<HTMLElement>>('pinned');
  private readonly engine = signal<MapEngine | undefined>(undefined);
  protected readonly open = signal(false);
  protected readonly failed = signal(false);
  protected readonly hovered = signal<string | null>(null);
  private gone = false;

  constructor() {
    const media = matchMedia('(prefers-color-scheme: dark)');
    const onChange = () => this.dark.set(media.matches);
    media.addEventListener('change', onChange);
    inject(DestroyRef).onDestroy(() => {
      this.gone = true;
      media.removeEventListener('change', onChange);
      this.engine()?.close();
    });
    effect(() => void this.start(this.place().nativeElement));
    effect(() => this.show());
    effect(() => this.engine()?.select(this.selected()));
    effect(() => this.stand());
  }

  protected pick({ id }: MapEntry): void {
    this.engine()?.select(id);
    this.picked.emit({ layer: '', id });
  }

  private async start(place: HTMLElement): Promise<void> {
    try {
      const { MapEngine } = await import('./map-engine');
      if (this.gone) return;
      const listener = {
        hovered: (label: string | null) => this.hovered.set(label),
        picked: (pick: MapPick) => this.picked.emit(pick),
        pinned: (point: MapPoint) => this.pinMoved.emit(point),
      };
      const engine = await MapEngine.open(
        place,
        readInk(place),
        untracked(() => this.words()),
        listener,
      );
      if (this.gone) engine.close();
      else this.engine.set(engine);
    } catch {
      // No WebGL, or the library did not come: the list says the same.
      this.failed.set(true);
    }
  }

  private show(): void {
    this.theme.current();
    this.dark();
    const [engine, layers] = [this.engine(), this.layers()];
    if (!engine) return;
    engine.show(
      layers,
      readInk(this.place().nativeElement),
      untracked(() => this.focus()),
    );
    this.open.set(true);
  }

  private stand(): void {
    const [engine, pin] = [this.engine(), this.pin()];
    // The layers say where the map looks; the pin comes after them.
    if (!engine || !this.open() || pin === undefined) return;
    engine.stand(this.pinned().nativeElement, pin, this.pinMoves());
  }

  private words() {
    const say = (key: string) => this.sentences.translate<string>(`platform.common.map.${key}`);
    return {
      title: this.summary(),
      zoomIn: say('zoom-in'),
      zoomOut: say('zoom-out'),
      wheel: say('wheel'),
      wheelMac: say('wheel-mac'),
      touch: say('touch'),
      credit: this.credit(),
    };
  }
}
