// Builds the browser files into target/frontend: style sheets, scripts, one icon sprite and the font.
import { build } from "esbuild";
import { cp, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const out = here("../../../target/frontend");

/** Every icon that a template or a page class names: a word between quotes that is a Tabler icon. */
async function usedIcons() {
  const known = new Set(await readdir(here("node_modules/@tabler/icons/icons/outline")));
  const sources = [];
  for (const folder of ["../jte", "../java"]) {
    for (const file of await readdir(here(folder), { recursive: true })) {
      if (/\.jte$|\/web\/.*\.java$/.test(file)) {
        sources.push(await readFile(here(`${folder}/${file}`), "utf8"));
      }
    }
  }
  // the pictures of the kinds of overlast are data
  const kinds = await readFile(here("../resources/db/migration/V21__overlastcategorieen.sql"), "utf8");
  sources.push(kinds.replaceAll("'", '"'));
  const words = new Set(sources.flatMap((text) => [...text.matchAll(/"([a-z][a-z0-9-]*)"/g)].map((word) => word[1])));
  return [...words].filter((word) => known.has(`${word}.svg`)).sort();
}

async function sprite() {
  const names = await usedIcons();
  const symbols = await Promise.all(names.map(async (name) => {
    const svg = await readFile(here(`node_modules/@tabler/icons/icons/outline/${name}.svg`), "utf8");
    const shapes = svg.replace(/<!--[\s\S]*?-->/g, "").match(/<svg[^>]*>([\s\S]*)<\/svg>/)[1];
    const drawn = shapes.replace(/<path stroke="none"[^>]*\/>/g, "").replace(/\s+/g, " ").trim();
    return `<symbol id="${name}" viewBox="0 0 24 24">${drawn}</symbol>`;
  }));
  await writeFile(`${out}/icons.svg`, `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`);
}

const shared = {
  outdir: out,
  bundle: true,
  minify: true,
  target: ["es2022", "chrome111", "firefox115", "safari16.4"],
  legalComments: "none",
  external: ["/assets/*", "./fonts/*"],
  logLevel: "warning",
  metafile: true,
  loader: { ".svg": "text", ".png": "empty" },
};

/** What a phone fetches at first, compressed; the street app must open on one bar of signal. */
const STREET_FIRST_LOAD = ["tokens.css", "straat.css", "straat.js", "straat-icoon.svg", "fonts/figtree-latin.woff2"];
const STREET_BUDGET = 100 * 1024;

async function weighStreet() {
  const sizes = await Promise.all(STREET_FIRST_LOAD.map(async (file) => {
    const bytes = await readFile(`${out}/${file}`);
    return file.endsWith(".woff2") ? bytes.length : gzipSync(bytes).length;
  }));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`Street app, first load: ${(total / 1024).toFixed(1)} KB compressed`);
  if (total > STREET_BUDGET) {
    throw new Error(`The street app may weigh ${STREET_BUDGET} bytes at first load, it weighs ${total}.`);
  }
}

/** Name, version and licence of each package that something of came into our files: for the list of parts of what is published. */
async function packages(builds) {
  const copied = ["@tabler/icons", "@fontsource-variable/figtree"];
  const bundled = builds.flatMap(({ metafile }) => Object.keys(metafile.inputs))
    .map((file) => file.match(/node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/)?.[1]);
  const names = [...new Set([...copied, ...bundled.filter(Boolean)])].sort();
  const told = await Promise.all(names.map(async (name) => {
    const { version, license } = JSON.parse(await readFile(here(`node_modules/${name}/package.json`), "utf8"));
    return { name, version, license };
  }));
  await writeFile(`${out}/../frontend-packages.json`, `${JSON.stringify(told, null, 1)}\n`);
}

await mkdir(`${out}/fonts`, { recursive: true });
const builds = await Promise.all([
  build({ ...shared, entryPoints: [here("css/app.css"), here("css/tokens.css"), here("css/straat.css")] }),
  build({ ...shared, format: "esm", entryPoints: [here("ts/app.ts"), here("ts/procesbeeld.ts"), here("ts/kaart.ts"), here("ts/opmaak.ts"), here("ts/straat.ts")] }),
  build({ ...shared, format: "iife", entryPoints: [here("ts/straat-werker.ts")] }),
  sprite(),
  cp(here("static"), out, { recursive: true }),
  cp(
    here("node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2"),
    `${out}/fonts/figtree-latin.woff2`,
  ),
]);
await packages(builds.filter((made) => made?.metafile));
await weighStreet();
