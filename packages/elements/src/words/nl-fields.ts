/** Words in and around fields. */
export const nlFields = {
  'field.optional': 'niet verplicht',
} as const;
