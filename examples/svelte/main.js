// Svelte 5 hands objects to an element as properties where it has a setter for them.
import { mount } from 'svelte';
import Page from './Page.svelte';

mount(Page, { target: document.getElementById('app') });
