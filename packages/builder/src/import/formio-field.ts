import { isArray, isObject, memberOf, own, type Json, type JsonObject } from '@wegwijs/definition';
import { cut, type Note } from './said-in-node.ts';
import { choiceValue } from './names.ts';

/** Shapes of the components that ask for one answer. */
const shapes: { readonly [type: string]: JsonObject } = {
  textfield: { type: 'string', maxLength: 200 },
  textarea: { type: 'string', maxLength: 1000, 'x-control': 'long-text' },
  number: { type: 'number' },
  currency: { type: 'number', minimum: 0 },
  checkbox: { type: 'boolean' },
  email: { type: 'string', format: 'email', maxLength: 200 },
  phoneNumber: { type: 'string', format: 'phone', maxLength: 30 },
  url: { type: 'string', maxLength: 500 },
  date: { type: 'string', format: 'date' },
  datetime: { type: 'string', format: 'date' },
  day: { type: 'string', format: 'partial-date' },
  time: { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$', maxLength: 5 },
  bsn: { type: 'string', format: 'bsn', 'x-sensitivity': 'bsn' },
  iban: { type: 'string', format: 'iban', maxLength: 34 },
  postcode: { type: 'string', format: 'postcode' },
  licenseplate: { type: 'string', maxLength: 12 },
  password: { type: 'string', maxLength: 200 },
  tags: { type: 'array', items: { type: 'string', maxLength: 200 } },
};

/** Those that keep only part of what they were. */
const nearly = ['currency', 'datetime', 'password', 'licenseplate', 'url', 'tags', 'time'];

/** A component of Form.io as a field of our dialect, without what holds others; undefined for a type that is not known. */
export function fieldOfComponent(
  component: JsonObject,
  at: string,
  note: Note,
): { readonly schema: JsonObject; readonly exact: boolean } | undefined {
  const type = String(own(component, 'type'));
  const shape = Object.hasOwn(shapes, type) ? shapes[type] : undefined;
  if (shape) return { schema: { ...shape, ...limitsOf(component, shape, at, note) }, exact: !nearly.includes(type) };
  if (type === 'radio' || type === 'select' || type === 'selectboxes') {
    const oneOf = optionsOf(component, at, note);
    if (oneOf.length === 0) return undefined;
    const isSeveral = type === 'selectboxes' || own(component, 'multiple') === true;
    const list: JsonObject = { type: 'array', uniqueItems: true, ...countsOf(component), items: { type: 'string', oneOf } };
    return { schema: isSeveral ? list : { type: 'string', oneOf }, exact: true };
  }
  return undefined;
}

function optionsOf(component: JsonObject, at: string, note: Note): JsonObject[] {
  const data = own(component, 'data');
  const source = own(component, 'openForms');
  if (isObject(source) && own(source, 'dataSrc') !== undefined && own(source, 'dataSrc') !== 'manual')
    note({ outcome: 'dropped', what: 'dataSrc', at, note: 'choices', source });
  const list = own(component, 'values') ?? memberOf(data, 'values');
  const taken = new Set<string>();
  return (isArray(list) ? list : []).filter(isObject).flatMap((one): JsonObject[] => {
    const title = cut(String(own(one, 'label') ?? own(one, 'value') ?? ''), 300);
    const said = String(own(one, 'value') ?? '');
    const value = said === '' || taken.has(said) ? choiceValue(title, taken) : said;
    taken.add(value);
    return title === '' ? [] : [{ const: value, title }];
  });
}

function rulesOf(component: JsonObject): JsonObject {
  const rules = own(component, 'validate');
  return isObject(rules) ? rules : {};
}

function countsOf(component: JsonObject): JsonObject {
  const rules = rulesOf(component);
  const [least, most] = [own(rules, 'minSelectedCount'), own(rules, 'maxSelectedCount')].map(Number);
  return { ...(least ? { minItems: least } : {}), ...(most ? { maxItems: most } : {}) };
}

function limitsOf(component: JsonObject, shape: JsonObject, at: string, note: Note): JsonObject {
  const rules = rulesOf(component);
  const found: Record<string, Json> = {};
  const number = (word: string) => {
    const value = own(rules, word);
    return value === undefined || value === null || value === '' || Number.isNaN(Number(value)) ? undefined : Number(value);
  };
  const into =
    shape['type'] === 'number'
      ? [
          ['min', 'minimum'],
          ['max', 'maximum'],
        ]
      : shape['type'] === 'string' && shape['format'] === undefined
        ? [
            ['minLength', 'minLength'],
            ['maxLength', 'maxLength'],
          ]
        : [];
  for (const [word = '', keyword = ''] of into) {
    const value = number(word);
    if (value !== undefined) found[keyword] = keyword === 'maxLength' ? Math.min(Math.max(1, value), 20_000) : value;
  }
  const pattern = own(rules, 'pattern');
  if (typeof pattern === 'string' && pattern !== '' && shape['type'] === 'string' && shape['format'] === undefined)
    found['pattern'] = pattern.slice(0, 500);
  for (const word of ['custom', 'json', 'customMessage', 'plugins']) {
    const said = own(rules, word);
    if (said !== undefined && said !== '' && said !== null && !(isArray(said) && said.length === 0))
      note({ outcome: 'dropped', what: `validate.${word}`, at, note: word === 'custom' ? 'code' : 'validation', source: said });
  }
  return found;
}
