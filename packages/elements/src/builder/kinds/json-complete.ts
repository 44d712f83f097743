import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
import { at, isArray, isObject, memberOf, own, type Json, type JsonObject } from '@wegwijs/definition';
import type { Desk } from '../desk.ts';
import { nameOf, wayTo } from './json-place.ts';

type Rules = ReadonlyMap<string, JsonObject>;

/** A rule with the `$id` of the rules that its references mean. */
interface Rule {
  readonly rule: JsonObject;
  readonly home: string;
}

/** Completes names and values as the rules for a layer know them, and the ids of questions. */
export function completions(desk: () => Desk): (context: CompletionContext) => CompletionResult | null {
  return (context) => {
    const { state, pos } = context;
    const node = syntaxTree(state).resolveInner(pos, -1);
    const { scene } = desk().builder;
    const isName = node.name === 'PropertyName';
    const isValue = ['String', 'True', 'False', 'Number', 'Null'].includes(node.name);
    if (!isName && !isValue && !context.explicit) return null;
    const holder = isName ? node.parent?.parent : node.name === 'Object' ? node : undefined;
    // Sought by what stands between the quotes up to the cursor; what comes after it stays.
    const isQuoted = isName || node.name === 'String';
    const from = isQuoted ? node.from + 1 : isValue ? node.from : pos;
    const applied = (one: Completion): Completion => ({ ...one, apply: isQuoted ? one.label : JSON.stringify(one.label) });
    if (holder) {
      const known = new Set(holder.getChildren('Property').map((one) => nameOf(state.doc, one)));
      const way = wayTo(state.doc, holder);
      const ids = way.length === 1 && (way[0] === 'set' || way[0] === 'place') ? [...scene.places.keys()] : [];
      const named = rulesAt(scene.ground.rules, way).flatMap(({ rule }) => namesIn(rule));
      const options = [
        ...named,
        ...ids.map((label): Completion => ({ label, type: 'variable', detail: titleOf(scene.node(label)) })),
      ];
      return { from, options: options.filter(({ label }) => isName || !known.has(label)).map(applied) };
    }
    const way = wayTo(state.doc, node);
    const values = rulesAt(scene.ground.rules, way).flatMap(({ rule }) => valuesIn(rule));
    const fitting = isQuoted
      ? values.flatMap(({ label, ...one }) => (label.startsWith('"') ? [{ ...one, label: label.slice(1, -1) }] : []))
      : values;
    return { from, options: fitting };
  };
}

const titleOf = (node: JsonObject | undefined): string => String(own(node ?? {}, 'title') ?? '');

function namesIn(rule: JsonObject): Completion[] {
  const properties = own(rule, 'properties');
  return Object.entries(isObject(properties) ? properties : {}).map(([label, one]): Completion => {
    const [title, description] = isObject(one) ? [own(one, 'title'), own(one, 'description')] : [];
    return {
      label,
      type: 'property',
      ...(typeof title === 'string' ? { detail: title } : {}),
      ...(typeof description === 'string' ? { info: description } : {}),
    };
  });
}

function valuesIn(rule: JsonObject): Completion[] {
  const plain = (value: Json, detail?: Json): Completion => {
    const label = JSON.stringify(value);
    return { label, type: 'enum', ...(typeof detail === 'string' ? { detail } : {}) };
  };
  const list = own(rule, 'enum');
  const options = own(rule, 'oneOf');
  const examples = own(rule, 'examples');
  return [
    ...(isArray(list) ? list.map((value) => plain(value)) : []),
    ...(isArray(options)
      ? options.flatMap((one) =>
          isObject(one) && own(one, 'const') !== undefined ? [plain(own(one, 'const') ?? null, own(one, 'title'))] : [],
        )
      : []),
    ...(own(rule, 'type') === 'boolean' ? [plain(true), plain(false)] : []),
    ...(isArray(examples) ? examples.filter((one) => typeof one !== 'object').map((value) => plain(value)) : []),
  ];
}

/** The rules for what stands at a way into a layer. */
function rulesAt(rules: Rules, way: readonly string[]): readonly Rule[] {
  const home = 'urn:wegwijs:meta:layer';
  let now = whole(rules, [{ rule: rules.get(home) ?? {}, home }]);
  for (const step of way)
    now = whole(
      rules,
      now.flatMap((one) => inside(one, step)),
    );
  return now;
}

function inside({ rule, home }: Rule, step: string): Rule[] {
  const properties = own(rule, 'properties');
  const named = memberOf(properties, step);
  const next = named ?? (/^\d+$/.test(step) ? own(rule, 'items') : undefined) ?? own(rule, 'additionalProperties');
  return isObject(next) ? [{ rule: next, home }] : [];
}

/** The same with what each refers to and what it may be. */
function whole(rules: Rules, all: readonly Rule[], depth = 0): readonly Rule[] {
  if (depth > 8) return all;
  return all.flatMap(({ rule, home }): readonly Rule[] => {
    const reference = own(rule, '$ref');
    const [file = '', place = ''] = typeof reference === 'string' ? reference.split('#') : [];
    const where = file === '' ? home : file;
    const target = typeof reference === 'string' ? at(rules.get(where) ?? {}, place) : undefined;
    const inner = ['anyOf', 'allOf', 'then', 'else'].flatMap((word): Rule[] => {
      const value = own(rule, word);
      return (isArray(value) ? value : [value]).flatMap((one) => (isObject(one) ? [{ rule: one, home }] : []));
    });
    const more = [...(isObject(target) ? [{ rule: target, home: where }] : []), ...inner];
    return [{ rule, home }, ...(more.length > 0 ? whole(rules, more, depth + 1) : [])];
  });
}
