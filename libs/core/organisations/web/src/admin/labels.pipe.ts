import { Pipe, inject, type PipeTransform } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';

/** Labels by their names, one that is not known as it was written. */
@Pipe({ name: 'labels' })
export class LabelsPipe implements PipeTransform {
  private readonly sentences = inject(TranslocoService);

  transform(codes: readonly string[]): string {
    return codes.map((code) => this.nameOf(code)).join(', ');
  }

  private nameOf(code: string): string {
    const key = `organisations.common.label.${code}`;
    const name = this.sentences.translate<string>(key);
    return name === key ? code : name;
  }
}
