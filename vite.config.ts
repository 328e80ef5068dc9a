import { resolve } from "node:path";
import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

export const alias = {
  "~": resolve(import.meta.dirname, "app"),
  "~db": resolve(import.meta.dirname, "db"),
  "~emails": resolve(import.meta.dirname, "emails"),
  "~test": resolve(import.meta.dirname, "test"),
};

export default defineConfig({
  plugins: [tailwindcss(), remix(remixConfig)],
  resolve: { alias },
  build: { sourcemap: false, chunkSizeWarningLimit: 900 },
});
