import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// Vue takes any tag with a hyphen for a component of its own unless it is told.
const isCustomElement = (tag) => tag.startsWith('crimetrends-');

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
  build: { lib: { entry: 'src/main.ts', formats: ['es'], fileName: 'main' } },
  define: { 'process.env.NODE_ENV': '"production"' },
});
