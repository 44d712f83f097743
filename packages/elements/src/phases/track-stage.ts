import type { Act, Contact, Way } from '@wegwijs/definition/phases';
import type { Scene } from '../scene.ts';
import type { Acting } from './acting.ts';
import type { LooksBack } from './looking-back.ts';

/** What the parts of the tracker render with, and what they may do. */
export interface TrackStage {
  readonly scene: Scene;
  readonly way: Way;
  /** Who looks may see what happened; where not, nothing is said of it, since that would be wrong. */
  readonly shared: boolean;
  /** Something can be written down. */
  readonly editable: boolean;
  /** Only the picture, what is now and what is next. */
  readonly compact: boolean;
  /** What is being written down; undefined while nothing is. */
  readonly acting: Acting | undefined;
  /** Whom the person knows, by the id of the actor; undefined where this role does not see it. */
  readonly contacts: Contacts | undefined;
  /** The talks that come; undefined where nothing is known of them. */
  readonly back: LooksBack | undefined;
  /** Begins to write something down. */
  begin(act: Omit<Act, 'on'>): void;
  /** Writes down what was begun, or says why not. */
  keep(): void;
  /** Leaves it. */
  drop(): void;
  /** Says which models somebody follows, by their ids. */
  follow(models: readonly string[]): void;
  print(paper: 'a4' | 'a3'): void;
}

/** What phases are told with, by the tracker and in a talk. */
export type PathStage = Pick<TrackStage, 'scene' | 'way' | 'editable' | 'compact'>;

/** Whom the person knows, and how that is said otherwise. */
export interface Contacts {
  readonly known: ReadonlyMap<string, Contact>;
  readonly editable: boolean;
  meet(contact: Contact): void;
}
