/** The words that something new begins with until a person gives it others. They become words of the form, so the face gives them. */
export interface StartingWords {
  /** A choice. Hole: `{number}`. */
  readonly choice: string;
  /** The ends of a scale. */
  readonly low: string;
  readonly high: string;
  /** A section without a name. */
  readonly section: string;
  /** A row of a list without a name. */
  readonly row: string;
}

/** Dutch. */
export const startingInDutch: StartingWords = {
  choice: 'Keuze {number}',
  low: 'Helemaal niet',
  high: 'Heel erg',
  section: 'Vragen',
  row: 'Rij',
};

/** English. */
export const startingInEnglish: StartingWords = {
  choice: 'Choice {number}',
  low: 'Not at all',
  high: 'Very much',
  section: 'Questions',
  row: 'Row',
};
