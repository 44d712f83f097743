/** Gives this browser voices of its own, which only write down what they say. */
export function voicesOf(...languages: string[]): { readonly said: readonly string[]; readonly remove: () => void } {
  const said: string[] = [];
  const voices = languages.map((lang) => ({ lang, localService: true }));
  const speak = ({ text, onend }: { text: string; onend: () => void }) => {
    said.push(text);
    onend();
  };
  // Held on to: WebKit makes another object of it once nobody does.
  const { speechSynthesis: browser, SpeechSynthesisUtterance: Utterance } = globalThis;
  const set = { getVoices: () => voices, speak, cancel: () => undefined };
  for (const [name, value] of Object.entries(set)) Object.defineProperty(browser, name, { value, configurable: true });
  const written = class {
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  };
  Object.assign(globalThis, { SpeechSynthesisUtterance: written });
  const remove = () => {
    Object.keys(set).forEach((name) => Reflect.deleteProperty(browser, name));
    Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance });
  };
  return { said, remove };
}
