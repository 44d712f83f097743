import { Definition, isArray, isObject, own, type Json, type JsonObject, type Node } from '@wegwijs/definition';
import { holding, testOf } from './condition-of.ts';
import { fieldOf } from './from-node.ts';
import { cut, type Note } from './said-in-node.ts';
import { fromJsonSchema } from './json-schema.ts';
import { nothing, type Imported, type ImportedQuestion, type ImportedSection, type ImportItem } from './imported.ts';
import { Names } from './names.ts';

interface Found {
  readonly element: JsonObject;
  readonly at: string;
  readonly node: Node;
  readonly key: string;
  readonly name: string;
  readonly required: boolean;
  /** The rules of all that it stands in. */
  readonly rules: readonly JsonObject[];
}

/** Reads a form of JSON Forms: the controls of its `uischema` in their order; categories and outer groups become sections. */
export function fromJsonForms(form: Json): Imported {
  const [schema, ui] = isObject(form) ? [own(form, 'schema') ?? {}, own(form, 'uischema')] : [{}, undefined];
  if (!isObject(ui)) return fromJsonSchema(schema);
  const report: ImportItem[] = [];
  const note: Note = (item) => void report.push(item);
  const { root } = new Definition(schema);
  const [names, byScope] = [new Names(), new Map<string, string>()];
  const drafts: { title: string; found: Found[] }[] = [];
  const start = (title: string) => (drafts.push({ title, found: [] }), drafts.at(-1)?.found ?? []);
  const walk = (element: Json, at: string, into: Found[], rules: readonly JsonObject[], depth: number): void => {
    if (!isObject(element) || depth > 20) return note({ outcome: 'unknown', what: 'element', at, source: element });
    const type = String(own(element, 'type'));
    const rule = own(element, 'rule');
    const around = isObject(rule) ? [...rules, rule] : rules;
    if (type === 'Control') return control(element, at, into, around);
    const list = own(element, 'elements');
    if (!isArray(list))
      return note({
        outcome: type === 'Label' ? 'dropped' : 'unknown',
        what: type,
        at,
        note: type === 'Label' ? 'content' : 'layout',
        source: element,
      });
    const isSection = type === 'Category' || (type === 'Group' && depth <= 1);
    note({
      outcome: isSection || type === 'VerticalLayout' || type === 'Categorization' ? 'converted' : 'approximated',
      what: type,
      at,
      note: 'layout',
    });
    const inner = isSection ? start(cut(String(own(element, 'label') ?? ''), 300)) : into;
    list.forEach((one, i) => walk(one, `${at}/elements/${i}`, inner, around, depth + 1));
  };
  const control = (element: JsonObject, at: string, into: Found[], rules: readonly JsonObject[]): void => {
    const scope = String(own(element, 'scope') ?? '');
    const place = placeOf(root, scope);
    if (!place) return note({ outcome: 'unknown', what: 'Control', at, note: 'reference', source: element });
    const name = names.of(place.key);
    byScope.set(scope, name);
    into.push({ element, at, name, rules, ...place });
  };
  walk(ui, '/uischema', start(''), [], 0);
  const sections = drafts.flatMap(({ title, found }): ImportedSection[] => {
    const questions = found.flatMap((one) => questionOf(one, byScope, note));
    return questions.length > 0 ? [{ name: names.of(title, 'section'), title, questions }] : [];
  });
  return sections.length > 0 ? { sections, report } : { ...nothing('no-questions'), report };
}

/** The place in the schema that a scope names. */
function placeOf(root: Node, scope: string): { node: Node; key: string; required: boolean } | undefined {
  const [begin, ...keys] = scope.split('/properties/');
  let node: Node | undefined = begin === '#' ? root : undefined;
  let required = false;
  for (const key of keys) {
    required = node?.requires(key) === true;
    node = node?.property(key);
  }
  const key = keys.at(-1);
  return node && key !== undefined ? { node, key, required } : undefined;
}

function questionOf(
  { element, at, node, key, name, required, rules }: Found,
  byScope: ReadonlyMap<string, string>,
  note: Note,
): ImportedQuestion[] {
  const label = own(element, 'label');
  const options = own(element, 'options');
  const made = fieldOf(node, typeof label === 'string' ? label : key, at, note);
  if (!made) return [];
  const isLong = isObject(options) && own(options, 'multi') === true && made['type'] === 'string';
  const when = rules.flatMap((rule) => conditionOf(rule, byScope, at, note));
  const [first] = when;
  note({ outcome: 'converted', what: 'Control', at, name });
  const schema = {
    ...made,
    ...(typeof label === 'string' ? { title: cut(label, 300) } : {}),
    ...(isLong ? { 'x-control': 'long-text', maxLength: Math.max(1000, Number(made['maxLength'] ?? 0)) } : {}),
    ...(required ? { 'x-required': true } : {}),
    ...(first ? { 'x-visible-when': when.length === 1 ? first : { all: when } } : {}),
  };
  return [{ name, schema }];
}

function conditionOf(rule: JsonObject, byScope: ReadonlyMap<string, string>, at: string, note: Note): JsonObject[] {
  const [effect, condition] = [own(rule, 'effect'), own(rule, 'condition')];
  const field = isObject(condition) ? byScope.get(String(own(condition, 'scope'))) : undefined;
  const test = isObject(condition) ? testOf(own(condition, 'schema')) : undefined;
  const isShown = effect === 'SHOW' || effect === 'HIDE';
  if (field === undefined || !test || !isShown) {
    note({ outcome: 'dropped', what: `rule ${String(effect)}`, at, note: 'condition', source: rule });
    return [];
  }
  note({ outcome: 'converted', what: `rule ${effect}`, at, note: 'condition' });
  return [holding({ field, is: test }, effect === 'SHOW')];
}
