import { passesElevenTest } from './eleven-test.ts';

/** A burgerservicenummer: nine digits, not all zero, that pass the eleven-test. No spaces: those are removed on input. */
export function isBsn(text: string): boolean {
  return /^\d{9}$/.test(text) && Number(text) > 0 && passesElevenTest(text);
}
