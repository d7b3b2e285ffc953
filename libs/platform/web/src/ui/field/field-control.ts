import { Directive, inject } from '@angular/core';
import { Field } from './field';

/** Ties a native control to the `ml-field` around it: its name, its hint, and whether it is wrong. */
@Directive({
  selector: 'input[mlControl], select[mlControl], textarea[mlControl]',
  host: {
    class: 'input',
    '[id]': 'field.id',
    '[attr.aria-describedby]': 'field.describedBy()',
    '[attr.aria-invalid]': 'field.wrong().length > 0',
  },
})
export class FieldControl {
  protected readonly field = inject(Field);
}
