import { Pipe, type PipeTransform } from '@angular/core';
import { wayOf } from './way-of';

@Pipe({ name: 'way' })
export class WayPipe implements PipeTransform {
  transform(fulfilmentLabel: string): string {
    return wayOf(fulfilmentLabel);
  }
}
