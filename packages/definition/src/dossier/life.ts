import type { Definition } from '../definition.ts';
import { isArray, isObject, memberOf, own, type Json } from '../json.ts';
import { valueOf } from './places.ts';

/** The states that a document goes through, as its definition says (`x-lifecycle`; domain: 4.5). */
export interface Life {
  /** The `x-id` of the field that holds the state. Its default is the first state. */
  readonly field: string;
  readonly first: string | undefined;
  readonly states: ReadonlyMap<string, State>;
  /** Ids of sections and fields that belong to one version alone, such as signatures. */
  readonly fresh: readonly string[];
  readonly names: LifeNames;
}

/** The ids of the fields beside the state that say which version a document is (domain: 4.4 A). */
export interface LifeNames {
  readonly version: string;
  readonly date: string;
  readonly reason: string;
  readonly first: string;
  readonly term: string;
}

/** One state. */
export interface State {
  /** Whether all is closed but the state itself and what is `open`. */
  readonly sealed: boolean;
  readonly open: ReadonlySet<string>;
  readonly next: ReadonlyMap<string, StepRule>;
}

/** When a step may be taken. */
export interface StepRule {
  /** A condition; without one it always may. */
  readonly when: Json | undefined;
  /** Whether all that completion needs must be there. */
  readonly complete: boolean;
}

const none: State = { sealed: false, open: new Set(), next: new Map() };

/** What a definition says of its life-cycle; undefined when it says nothing. What cannot be read closes nothing and leads nowhere. */
export function lifeOf(definition: Definition): Life | undefined {
  const said = definition.word('x-lifecycle');
  const field = memberOf(said, 'field');
  if (!isObject(said) || typeof field !== 'string') return undefined;
  const states = own(said, 'states');
  const beside = (name: string) => field.replace(/[^.]*$/, name);
  return {
    field,
    first: firstOf(definition, field, states),
    states: new Map(Object.entries(isObject(states) ? states : {}).map(([name, state]) => [name, stateFrom(state)])),
    fresh: textsIn(own(said, 'fresh')),
    names: {
      version: beside('version'),
      date: beside('date'),
      reason: beside('changeReason'),
      first: beside('initialDate'),
      term: beside('termStart'),
    },
  };
}

/** The state of a document: what it says, or the first one. */
export function stateOf(definition: Definition, document: Json | undefined): string | undefined {
  const life = lifeOf(definition);
  const said = life && valueOf(definition, document, life.field);
  return typeof said === 'string' ? said : life?.first;
}

/** What the state of a document says. A state that the definition does not know closes nothing. */
export function stateIn(definition: Definition, document: Json | undefined): State {
  return lifeOf(definition)?.states.get(stateOf(definition, document) ?? '') ?? none;
}

/** Whether a document is sealed. */
export function sealedIn(definition: Definition, document: Json | undefined): boolean {
  return stateIn(definition, document).sealed;
}

function firstOf(definition: Definition, field: string, states: Json | undefined): string | undefined {
  const path = definition.path(field) ?? [];
  const node = path.reduce<typeof definition.root | undefined>((one, step) => one?.property(step), definition.root);
  return node?.text('default') ?? (isObject(states) ? Object.keys(states)[0] : undefined);
}

function stateFrom(state: Json): State {
  if (!isObject(state)) return none;
  const next = own(state, 'next');
  return {
    sealed: own(state, 'sealed') === true,
    open: new Set(textsIn(own(state, 'open'))),
    next: new Map(
      Object.entries(isObject(next) ? next : {}).map(([to, rule]) => [
        to,
        { when: memberOf(rule, 'when'), complete: isObject(rule) && own(rule, 'complete') === true },
      ]),
    ),
  };
}

function textsIn(value: Json | undefined): string[] {
  return isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
