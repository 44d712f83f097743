import { register } from '../register.define.ts';
import { rareTags } from './rare-tags.ts';

register(rareTags);
