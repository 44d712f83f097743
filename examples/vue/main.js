// Vue hands objects to an element as properties; its compiler is told which tags are no components of its own (test/tools/build-examples.mjs).
import { createApp } from 'vue';
import Page from './Page.vue';

createApp(Page).mount('#app');
