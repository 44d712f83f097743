import { voiceOf } from '../island/voices.ts';
import type { Scene } from '../scene.ts';
import { isDutch } from '../words/dutch-number.ts';

/** How paper speaks: the Dutch text counts; the language of the reader stands beside it. */
export function letterScene(scene: Scene): Scene {
  if (isDutch(scene.voice.language)) return scene;
  return { ...scene, voice: voiceOf(scene.definition, 'nl', undefined), second: scene.voice };
}
