import { Pipe, type PipeTransform } from '@angular/core';

/** 14469821400018 → `144 698 214 00018`, as registers print it. */
@Pipe({ name: 'siret' })
export class SiretPipe implements PipeTransform {
  transform(siret: string | null | undefined): string {
    return siret?.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00a0$2\u00a0$3\u00a0$4') ?? '–';
  }
}
