import type { TemplateResult } from 'lit';
import type { Command, Property } from '@wegwijs/builder';
import type { Json, JsonObject } from '@wegwijs/definition';
import type { WordKey } from '../../words/nl.ts';
import type { Desk } from '../desk.ts';

/** What a control of a property works with. */
export interface Controlled {
  readonly desk: Desk;
  /** Whose property it is. */
  readonly id: string;
  /** Whose property it is, as it is now. */
  readonly node: JsonObject;
  readonly property: Property;
  /** What begins the ids of its controls. */
  readonly name: string;
  /** The ids of what describes it; empty for none. */
  readonly described: string;
  /** What was typed and is refused; it stays until it is mended. */
  readonly typed: string | undefined;
  readonly refused: boolean;
  /** Carries a command out; what is refused is told beside the control, which keeps what was typed. */
  readonly change: (command: Command, typed?: string) => void;
  /** Says the keyword anew; without a value it is taken back. */
  readonly put: (value: Json | undefined, typed?: string) => void;
  /** Ends the text that is being typed. */
  readonly settle: () => void;
}

/** A control for a property. */
export interface Control {
  /** One native control has the name of the property as its label; several are a group of that name; an editor has its own. */
  readonly shape: 'one' | 'check' | 'group' | 'own';
  draw(controlled: Controlled): TemplateResult;
}

/** One of several values, with its word. */
export type Option = readonly [value: string, word: WordKey];
