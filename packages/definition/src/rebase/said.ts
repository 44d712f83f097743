import type { Item } from '../change/inventory.ts';
import { listingOf } from '../change/listing.ts';
import { memberOf, own, type Json } from '../json.ts';
import { mainLine } from '../layers/plus.ts';

/** What is absent counts as what it means. */
const meant: { readonly [keyword: string]: Json } = { 'x-present': true, 'x-required': false, 'x-visible-when': true, 'x-must-be-true': false, 'x-declinable': false, 'x-on': false }; // prettier-ignore

/** What a base says where a layer overrides it; undefined where it says nothing. */
export function saidBy(item: Item | undefined, keyword: string): Json | undefined {
  if (!item) return undefined;
  const { schema } = item;
  if (keyword === 'plus') {
    const line = mainLine(own(schema, 'rule'));
    return memberOf(line, 'plus');
  }
  if (keyword === 'choices' || keyword.startsWith('choices.')) return choicesSaid(item, keyword);
  const said = own(schema, keyword);
  return said === undefined && Object.hasOwn(meant, keyword) ? meant[keyword] : said;
}

function choicesSaid({ schema }: Item, keyword: string): Json | undefined {
  const options = listingOf(schema)?.options;
  const [, word, ...rest] = keyword.split('.');
  if (!options) return undefined;
  if (word !== 'titles' && word !== 'add') return options.map(({ value }) => value);
  const option = options.find(({ value }) => String(value) === rest.join('.'));
  if (!option) return undefined;
  const title = own(option.schema, 'title') ?? null;
  return word === 'titles' ? title : { value: option.value, title };
}
