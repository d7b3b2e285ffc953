import { DestroyRef, Directive, ElementRef, afterNextRender, inject, signal } from '@angular/core';

/** What a dialog says at length is scrolled by keyboard too: as soon as it does not fit, it can be focused. */
@Directive({ selector: '[mlDialogScroll]', host: { '[attr.tabindex]': 'scrolls() ? 0 : null' } })
export class DialogScroll {
  protected readonly scrolls = signal(false);

  constructor() {
    const { nativeElement: content } = inject<ElementRef<HTMLElement>>(ElementRef);
    const watcher = new ResizeObserver(() => this.scrolls.set(content.scrollHeight > content.clientHeight));
    afterNextRender(() => watcher.observe(content));
    inject(DestroyRef).onDestroy(() => watcher.disconnect());
  }
}
