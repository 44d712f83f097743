import { isArray, isObject, own, Texts, type Json, type JsonObject, type ListingKind } from '@wegwijs/definition';
import { entriesOf, listsOf, type Scene } from '@wegwijs/builder';

/** What can be chosen in the column of lists: a list of entries, or the choices of a question that may grow. */
export interface ListView {
  readonly key: string;
  /** In Dutch, as the rules or the form say it. */
  readonly title: string;
  readonly description: string;
  readonly count: number;
  readonly kind: ListingKind | undefined;
  /** The question whose choices they are. */
  readonly field: string | undefined;
}

/** All lists of a form: what the rules call lists, then the choices that a layer may add to. */
export function listViews(scene: Scene): readonly ListView[] {
  const entries = listsOf(scene).map(({ kind, title, description }): ListView => ({
    ...{ key: kind, title, description, kind, field: undefined },
    count: entriesOf(scene, kind).filter(({ present }) => present).length,
  }));
  const texts = new Texts('nl', undefined, own(scene.definition, 'x-terms'));
  const fields = [...scene.places.keys()].flatMap((id): ListView[] => {
    const node = scene.node(id);
    const found = node && choiceList(node);
    if (!found) return [];
    const title = texts.fill(String(own(node, 'title') ?? id));
    return [{ key: id, title, description: '', count: found.length, kind: undefined, field: id }];
  });
  return [...entries, ...fields.map((one) => apart(one, fields, scene, texts))];
}

/** Of questions that are called the same, what each stands in. */
function apart(view: ListView, all: readonly ListView[], scene: Scene, texts: Texts): ListView {
  if (all.filter(({ title }) => title === view.title).length < 2) return view;
  const place = scene.places.get(view.key) ?? '';
  const around = [...scene.places]
    .filter(([id, one]) => one !== '' && place.startsWith(`${one}/`) && own(scene.node(id) ?? {}, 'title') !== undefined)
    .sort(([, a], [, b]) => b.length - a.length);
  const title = own(scene.node(around[0]?.[0] ?? '') ?? {}, 'title');
  return typeof title === 'string' ? { ...view, title: `${view.title} (${texts.fill(title)})` } : view;
}

/** The choices of a question to which layers may add. */
function choiceList(node: JsonObject): readonly Json[] | undefined {
  const items = own(node, 'items');
  const holder = isObject(items) ? items : node;
  const isOpen = [node, holder].some((one) => ['open', 'own'].includes(String(own(one, 'x-choices'))));
  const list = own(holder, 'anyOf') ?? own(holder, 'oneOf');
  if (!isOpen || !isArray(list) || own(node, 'x-id') === undefined) return undefined;
  return list.filter((one) => isObject(one) && own(one, 'const') !== undefined);
}
