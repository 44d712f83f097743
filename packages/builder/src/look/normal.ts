/** A text as it is searched: in small letters, without marks above or below; and where each sign of it stood. */
export interface Folded {
  readonly text: string;
  /** The place in the text as it was of each sign, and of its end. */
  readonly at: readonly number[];
}

/** See {@link Folded}. */
export function folded(text: string): Folded {
  let made = '';
  const at: number[] = [];
  let place = 0;
  for (const sign of text) {
    const plain = sign.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    for (let i = 0; i < plain.length; i++) at.push(place);
    made += plain;
    place += sign.length;
  }
  return { text: made, at: [...at, place] };
}
