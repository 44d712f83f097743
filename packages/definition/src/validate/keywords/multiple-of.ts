import { keyword } from '../keyword.ts';
import { positive } from '../shapes.ts';

/** The shortest decimal notation as a whole number and a power of ten: 4.35 is 435 · 10⁻². */
function decimal(value: number): [digits: bigint, exponent: number] {
  const [mantissa = '', exponent] = value.toExponential().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return [BigInt(whole + fraction), Number(exponent) - fraction.length];
}

/** Exact in decimals, so that 4.35 is a multiple of 0.01: the remainder of the binary numbers is not 0. */
function isMultiple(value: number, divisor: number): boolean {
  const [a, aExponent] = decimal(value);
  const [b, bExponent] = decimal(divisor);
  const least = Math.min(aExponent, bExponent);
  return (a * 10n ** BigInt(aExponent - least)) % (b * 10n ** BigInt(bExponent - least)) === 0n;
}

export const multipleOf = keyword({
  name: 'multipleOf',
  takes: positive,
  on: 'number',
  compile: (divisor, place) => (data, run) => isMultiple(data, divisor) || place.fail(run, { multipleOf: divisor }),
});
