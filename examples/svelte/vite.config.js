import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte()],
  build: { lib: { entry: 'src/main.js', formats: ['es'], fileName: 'main' } },
});
