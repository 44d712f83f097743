import type { Form } from '@wegwijs/form';
import type { Scene } from '../../scene.ts';
import type { PlanStage } from '../plan-stage.ts';

const made = new WeakMap<Form, Scene>();

/** The scene of a document of the dossier; undefined where the role that looks has no such document. */
export function sceneOf({ scene, scenes, forms }: PlanStage, kind: string): Scene | undefined {
  const form = forms.get(kind);
  const known = scenes?.get(kind) ?? (form === scene.form ? scene : undefined);
  return known ?? (form && inDutch(scene, form));
}

/** The texts of a definition without a translation. The kit's own words stay in the languages of the scene. */
function inDutch(scene: Scene, form: Form): Scene {
  const before = made.get(form);
  if (before?.voice.speech === scene.voice.speech && before.second?.speech === scene.second?.speech) return before;
  const { definition } = form;
  const voice = (one: Scene['voice']) => ({ ...one, texts: definition.texts(one.language) });
  const found = { ...scene, form, definition, voice: voice(scene.voice), second: scene.second && voice(scene.second) };
  made.set(form, found);
  return found;
}
