const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/**
 * The eleven-test (elfproef) of the burgerservicenummer: 9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h − i is a multiple of eleven.
 * Source: Logisch Ontwerp BSN (RvIG); the last digit counts negatively, unlike in old bank account numbers.
 * @param digits nine digits
 */
export function passesElevenTest(digits: string): boolean {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0;
}
