import { Pipe, type PipeTransform } from '@angular/core';
import { phoneText } from './phone-text';

@Pipe({ name: 'phone' })
export class PhonePipe implements PipeTransform {
  transform(phone: string | null | undefined): string {
    return phone ? phoneText(phone) : '';
  }
}
