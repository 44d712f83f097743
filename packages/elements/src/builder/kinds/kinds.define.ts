import { register } from '../../register.define.ts';
import { kindTags } from './tags.ts';

register(kindTags);
