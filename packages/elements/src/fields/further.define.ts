import { register } from '../register.define.ts';
import { furtherTags } from './further-tags.ts';

register(furtherTags);
