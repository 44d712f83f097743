import type { Player, Speaker } from './reader.ts';

/** The speech of this browser; undefined where it has none. @param changed called when other voices are there. */
export function browserSpeaker(changed: () => void): Speaker | undefined {
  if (!('speechSynthesis' in globalThis)) return undefined;
  const { speechSynthesis } = globalThis;
  // Chromium has its voices a while after it was asked for them.
  speechSynthesis.addEventListener('voiceschanged', changed);
  return {
    voices: () => speechSynthesis.getVoices(),
    speak: (text, voice, done) => {
      const utterance = new SpeechSynthesisUtterance(text);
      Object.assign(utterance, { voice, lang: voice.lang, onend: done, onerror: done });
      speechSynthesis.speak(utterance);
    },
    stop: () => speechSynthesis.cancel(),
  };
}

/** Plays recordings. */
export function browserPlayer(): Player {
  const audio = new Audio();
  return {
    play: async (address, done) => {
      audio.src = address;
      audio.onended = done;
      await audio.play();
    },
    stop: () => audio.pause(),
  };
}
