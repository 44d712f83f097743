import { ownFormats, type Json } from '@wegwijs/definition';

/** Nine digits by themselves, as people write them: with points or spaces between, in a field of its own or in a sentence. */
const nine = /(?<![\w-])\d(?:[ .]?\d){8}(?![\w-])/g;

/**
 * Whether answers hold a burgerservicenummer that may be somebody's: it passes the eleven-test, and does not begin with 9999 as those
 * do that were made for tests (test data of the RvIG).
 */
export function holdsRealBsn(document: Json): boolean {
  const found = JSON.stringify(document).match(nine) ?? [];
  return found.some((one) => {
    const digits = one.replace(/\D/g, '');
    return !digits.startsWith('9999') && ownFormats['bsn']?.(digits) === true;
  });
}
