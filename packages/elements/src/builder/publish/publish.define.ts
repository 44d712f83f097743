import { register } from '../../register.define.ts';
import { publishTags } from './tags.ts';

register(publishTags);
