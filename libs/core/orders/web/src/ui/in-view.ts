import {
  DestroyRef,
  Directive,
  ElementRef,
  afterNextRender,
  effect,
  inject,
  input,
  output,
  signal,
} from '@angular/core';

/** Says when an element comes near the screen: the next page is read before it is asked for. */
@Directive({ selector: '[mlInView]' })
export class InView {
  /** Whether all that stands above it is there: until then it is near the screen only because they are not. */
  readonly below = input(true);
  readonly mlInView = output<void>();

  private readonly isNear = signal(false);

  constructor() {
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    const watcher = new IntersectionObserver((seen) => this.isNear.set(seen.at(-1)?.isIntersecting ?? false), {
      rootMargin: '600px',
    });
    afterNextRender(() => watcher.observe(nativeElement));
    inject(DestroyRef).onDestroy(() => watcher.disconnect());
    effect(() => {
      if (this.isNear() && this.below()) this.mlInView.emit();
    });
  }
}
