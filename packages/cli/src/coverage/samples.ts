import { choices, isArray, type Json, type Node } from '@wegwijs/definition';

/** Texts that most patterns and formats let one of pass. The burgerservicenummer is from the published range for tests. */
const texts = [
  'Voorbeeld', '2026-03-02', '1980', 'ar', 'SY', '999990019', '1234567890', '9401 AA', '0592 000 000', 'naam@voorbeeld.nl',
  'https://voorbeeld.nl', 'NL91ABNA0417164300', '0106', 'Een voorbeeld van een langer antwoord in eigen woorden.',
]; // prettier-ignore

/** Values to try in a place, the likeliest first. */
export function samplesOf(node: Node): Json[] {
  const listed = choices(node)?.options.map(({ value }) => value) ?? [];
  const item = node.types?.includes('array') ? node.item(0) : undefined;
  if (item) return samplesOf(item).map((value) => [value]);
  const least = node.limit('minimum', 'most') ?? 0;
  const most = node.limit('maximum', 'least') ?? least + 10;
  const length = node.limit('minLength', 'most') ?? 0;
  const numbers = [2015, 2000, 12, 5, 2, 1].filter((number) => number >= least && number <= most);
  const all: Json[] = [...listed, ...texts, 'x'.repeat(length), ...numbers, least, most, true, false, {}];
  const types = node.types;
  return types
    ? all.filter((value) => types.some((type) => type === typeName(value) || (type === 'number' && typeof value === 'number')))
    : all;
}

function typeName(value: Json): string {
  if (value === null) return 'null';
  if (isArray(value)) return 'array';
  return typeof value === 'number' ? (Number.isInteger(value) ? 'integer' : 'number') : typeof value;
}
