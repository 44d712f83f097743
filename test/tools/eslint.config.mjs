// What oxlint has no rules for: the templates of Lit and the classes of elements. The rest is in .oxlintrc.json.
import parser from '@typescript-eslint/parser';
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';

export default defineConfig({
  files: ['packages/elements/src/**/*.ts'],
  extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], wc.configs['flat/best-practice']],
  languageOptions: { parser },
  plugins: { 'lit-a11y': litA11y },
  rules: litA11y.configs.recommended.rules,
  settings: { wc: { elementBaseClasses: ['LitElement'] } },
});
