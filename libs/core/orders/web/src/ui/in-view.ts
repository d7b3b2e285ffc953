import { DestroyRef, Directive, ElementRef, afterNextRender, inject, output } from '@angular/core';

/** Says when an element comes near the screen: the next page is read before it is asked for. */
@Directive({ selector: '[mlInView]' })
export class InView {
  readonly mlInView = output<void>();

  constructor() {
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    const watcher = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && this.mlInView.emit(), {
      rootMargin: '600px',
    });
    afterNextRender(() => watcher.observe(nativeElement));
    inject(DestroyRef).onDestroy(() => watcher.disconnect());
  }
}
