/** Hands a text to the person as a file. Nothing leaves the page: the address is of the page's own memory. */
export function download(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it over once the click is done with.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
