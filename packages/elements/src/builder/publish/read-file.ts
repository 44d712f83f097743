/** A file that a person chose, as text; or why it is not read. Larger than anything a person makes is not even opened. */
export async function readText(file: File, most = 5_000_000): Promise<{ readonly text: string } | { readonly fault: 'too-large' | 'unreadable' }> {
  if (file.size > most) return { fault: 'too-large' };
  try {
    return { text: await file.text() };
  } catch {
    return { fault: 'unreadable' };
  }
}

/** The file that was chosen in a control. The control is emptied, so that the same file can be chosen again. */
export function chosenFile(event: Event): File | undefined {
  const input = event.target as HTMLInputElement;
  const file = input.files?.[0];
  input.value = '';
  return file;
}
