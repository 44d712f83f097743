import { at, fromEntries, isObject, pointer, steps, type Draft, type Json } from '@wegwijs/definition';
import { inside, Rows, type Field, type Form } from '@wegwijs/form';
import { whenIdle } from '../when-idle.ts';
import { draftOf } from './session-draft.ts';
import type { Session } from './session.ts';

/**
 * What the browser may keep of a session, for who comes back by its back button: a draft without what is special (AVG art. 9),
 * without a BSN, and without what is known about answers. A list in which such a thing stands is left out as a whole.
 */
export function stateOf(session: Session): string {
  const { form } = session;
  const draft = draftOf(session);
  const places = withheld(form);
  const value = places.reduce<Json | undefined>((left, place) => put(left, steps(place), undefined), draft.value);
  const typed = Object.entries(draft.typed).filter(([place]) => !places.some((one) => lies(place, one)) && !hides(form, place));
  return JSON.stringify({ ...draft, value: value ?? null, typed: fromEntries(typed) });
}

/** Lets the browser keep it once the page stands still; at once when the page is left. */
export function keepState(internals: ElementInternals, session: Session): void {
  // No value: the document is added when the page's form is sent.
  const keep = () => internals.setFormValue(null, stateOf(session));
  if (document.visibilityState === 'hidden') keep();
  else whenIdle(keep);
}

/** The draft that the browser kept; undefined when that is of something else. What was left out stays as the page handed it in. */
export function keptDraft(form: Form, text: string): Draft | undefined {
  const draft = draftIn(text);
  if (!isObject(draft?.definition) || draft.definition.id !== form.definition.name.id) return undefined;
  const value = withheld(form).reduce<Json | undefined>(
    (made, place) => put(made, steps(place), at(form.value, place)),
    draft.value,
  );
  return { ...(draft as Draft), value: value ?? null };
}

/** What the browser kept may be of another version of the kit, or of whoever used the name before. */
function draftIn(text: string): Partial<Draft> | undefined {
  try {
    return JSON.parse(text) as Partial<Draft>;
  } catch {
    return undefined;
  }
}

/** The pointers of the values that a browser may not keep. */
function withheld({ root, definition }: Form): string[] {
  const about = definition.about === undefined ? [] : [pointer(definition.about)];
  return [...about, ...secrets(root)];
}

function secrets(field: Field): string[] {
  if (field.value.value === undefined) return [];
  if (isSecret(field)) return [field.pointer];
  const found = inside(field).flatMap(secrets);
  return found.length > 0 && field instanceof Rows ? [field.pointer] : found;
}

function hides(form: Form, place: string): boolean {
  for (let field = form.field(place); field; field = field.parent) if (isSecret(field)) return true;
  return false;
}

function isSecret({ node, kind }: Field): boolean {
  const sensitivity = node.text('x-sensitivity');
  return sensitivity === 'special' || sensitivity === 'bsn' || kind === 'bsn';
}

function lies(place: string, around: string): boolean {
  return place === around || place.startsWith(`${around}/`);
}

/** A value with another one at a place in its objects; undefined takes out what stands there. */
function put(value: Json | undefined, [step, ...rest]: readonly string[], to: Json | undefined): Json | undefined {
  if (step === undefined) return to;
  if (!isObject(value)) return to === undefined || (value !== undefined && value !== null) ? value : put({}, [step, ...rest], to);
  const members = new Map(Object.entries(value));
  const member = put(members.get(step), rest, to);
  if (member === undefined) members.delete(step);
  else members.set(step, member);
  return fromEntries([...members]);
}
