import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { NO_TERMS, type LineTerms } from '../data/line-terms';
import { LineTermsField } from './line-terms-field';

/** What the template calls. */
interface Field {
  type(key: keyof LineTerms, text: string): void;
  leave(): void;
}

describe('the field of what is said of a line', () => {
  it('keeps what is being typed while its page draws itself anew, and says it when it is left', () => {
    TestBed.overrideComponent(LineTermsField, {
      set: { template: '', templateUrl: undefined, styleUrl: undefined, imports: [] },
    });
    const fixture = TestBed.createComponent(LineTermsField);
    fixture.componentRef.setInput('quantity', 10);
    fixture.componentRef.setInput('name', 'Tomates');
    fixture.componentRef.setInput('terms', { ...NO_TERMS });
    const said: LineTerms[] = [];
    fixture.componentInstance.said.subscribe((terms) => said.push(terms));
    const field = fixture.componentInstance as unknown as Field;
    field.type('minimum', '8');
    // The page makes the same words into another object each time.
    fixture.componentRef.setInput('terms', { ...NO_TERMS });
    field.leave();
    field.type('minimum', '11');
    field.leave();
    expect(said).toEqual([{ ...NO_TERMS, minimum: 8 }]);
  });
});
