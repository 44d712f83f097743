/** What is asked of a person before it is done. */
export type Asking =
  | { readonly ask: 'add'; readonly section: string; readonly after: string | undefined }
  | { readonly ask: 'section' }
  | { readonly ask: 'move' | 'rename' | 'duplicate' | 'remove'; readonly id: string };

/** Opens what is asked. */
export type Ask = (asking: Asking) => void;
