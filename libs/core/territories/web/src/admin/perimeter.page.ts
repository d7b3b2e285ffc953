import { Component, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import {
  CountPipe,
  Confirm,
  Failure,
  Gql,
  Language,
  MapView,
  PageHead,
  RefusalBanner,
  SentencePipe,
  Session,
  Skeleton,
  ask,
  dayOf,
  formatDay,
} from '@maillon/platform/web';
import { loadCommuneShapes } from '../data/commune-shapes';
import {
  PreviewPerimeterDocument,
  ReplacePerimeterDocument,
  TerritoryDetailDocument,
} from '../data/territory.generated';
import { DivisionSearch, type Division } from './division-search';
import { changeOf, withDivision } from './perimeter-change';
import { PerimeterEffects } from './perimeter-effects';
import { IGN, changeLayers } from './territory-layers';

/** Another perimeter from a day on, picked on the map or by name. What it changes is shown before anything is done. */
@Component({
  imports: [
    CountPipe,
    DivisionSearch,
    Failure,
    MapView,
    MatButton,
    PageHead,
    PerimeterEffects,
    RefusalBanner,
    RouterLink,
    SentencePipe,
    Skeleton,
  ],
  templateUrl: './perimeter.page.html',
  styleUrl: './perimeter.page.css',
  host: { class: 'desk' },
})
export class PerimeterPage {
  private readonly gql = inject(Gql);
  private readonly confirm = inject(Confirm);
  private readonly router = inject(Router);
  private readonly sentences = inject(TranslocoService);
  private readonly session = inject(Session);
  private readonly language = inject(Language).current;

  protected readonly credit = IGN;
  protected readonly answer = ask(TerritoryDetailDocument, () => ({}));
  private readonly present = computed(
    () => this.answer.value()?.territory.perimeter.map(({ inseeCode }) => inseeCode) ?? [],
  );
  protected readonly today = dayOf(this.session.now(), this.session.timeZone());
  protected readonly from = signal(this.today);
  protected readonly codes = linkedSignal<readonly string[]>(() => this.present());
  protected readonly change = computed(() => changeOf(this.present(), this.codes()));
  protected readonly changed = computed(() => this.change().added.length + this.change().removed.length > 0);
  protected readonly preview = ask(PreviewPerimeterDocument, () =>
    this.changed() && this.codes().length ? { inseeCodes: [...this.codes()], from: this.from() } : undefined,
  );
  protected readonly effects = computed(() => (this.changed() ? this.preview.value()?.perimeterPreview : undefined));
  protected readonly giveUp = signal(false);
  protected readonly shapes = resource({ loader: loadCommuneShapes });
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);

  protected readonly layers = computed(() => {
    if (!this.shapes.hasValue()) return [];
    const { added, removed } = this.change();
    const kept = this.codes().filter((code) => !added.includes(code));
    const say = (key: string) => this.sentences.translate<string>(`territories.admin.perimeter.layer.${key}`);
    const titles = { around: say('around'), kept: say('kept'), added: say('added'), removed: say('removed') };
    return changeLayers(this.shapes.value(), { kept, added, removed }, titles);
  });
  protected readonly list = computed(() =>
    this.codes()
      .map((id) => ({ id, name: this.nameOf(id) }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
  );
  protected readonly isIn = computed(() => {
    const taken = new Set(this.codes());
    return ({ communes }: Division) => communes.every(({ inseeCode }) => taken.has(inseeCode));
  });

  protected toggleDivision(division: Division): void {
    this.codes.update((codes) =>
      withDivision(
        codes,
        division.communes.map(({ inseeCode }) => inseeCode),
      ),
    );
  }

  protected toggle(code: string): void {
    this.codes.update((codes) => withDivision(codes, [code]));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (!(await this.agrees())) return;
    this.busy.set(true);
    this.error.set(undefined);
    try {
      const variables = { inseeCodes: [...this.codes()], from: this.from(), replaceForeseen: this.giveUp() };
      await this.gql.mutate(ReplacePerimeterDocument, variables);
      await this.router.navigateByUrl('/territoire');
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  private nameOf(code: string): string {
    const known = this.answer.value()?.territory.perimeter.find(({ inseeCode }) => inseeCode === code);
    return known?.name ?? (this.shapes.hasValue() ? this.shapes.value().nameOf(code) : undefined) ?? code;
  }

  private agrees(): Promise<boolean> {
    const { added, removed } = this.change();
    const day = formatDay(this.from(), 'long', this.language);
    const say = (key: string) => this.sentences.translate<string>(`territories.admin.perimeter.${key}`, { day });
    return this.confirm.ask({
      title: say('confirm'),
      text: say('confirm-text'),
      destructive: removed.length > 0,
      preview: [
        { label: say('communes'), before: String(this.present().length), after: String(this.codes().length) },
        { label: say('added'), after: String(added.length) },
        { label: say('removed'), after: String(removed.length) },
      ],
      action: this.sentences.translate<string>('platform.common.save'),
      keep: say('keep'),
    });
  }
}
