import { defineConfig, mergeConfig } from 'vite';
import base from '../../vite.config.ts';

// Storybook's own: what it makes is large and nobody's download.
export default mergeConfig(base, defineConfig({ build: { chunkSizeWarningLimit: 8000 } }));
