import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  // under `core.builder` the path of the Vite config is not read
  framework: {
    name: '@storybook/web-components-vite',
    options: { builder: { viteConfigPath: 'stories/.storybook/vite.config.ts' } },
  },
  staticDirs: [{ from: '../pictures', to: 'pictures' }],
  stories: ['../**/*.mdx', '../**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true, enableCrashReports: false },
};
export default config;
