// Opens every example page at two widths: axe (WCAG 2.2 AA), a clean console, no sideways scrolling, a screenshot.
import { readFile, readdir, mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { launch } from "./browser.mjs";
import { start } from "./server.mjs";

const target = fileURLToPath(new URL("../../../../target/", import.meta.url));
const axe = await readFile(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const only = process.argv.slice(2);
const WIDTHS = [[1280, 900], [390, 844], [320, 640]];

const server = await start(0);
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await launch();
await mkdir(`${target}screens`, { recursive: true });
const names = (await readdir(`${target}preview`)).filter((name) => name.endsWith(".html")).map((name) => name.slice(0, -5));
let faults = 0;
const complain = (text) => { faults += 1; console.log(text); };

for (const [width, height] of WIDTHS) {
  const context = await browser.newContext({ viewport: { width, height } });
  for (const name of names.filter((one) => only.length === 0 || only.includes(one))) {
    const page = await context.newPage();
    page.on("console", (line) => ["error", "warning"].includes(line.type()) && complain(`${name} ${width}: console ${line.text()}`));
    page.on("pageerror", (error) => complain(`${name} ${width}: ${error}`));
    await page.goto(`${origin}/${name}.html`, { waitUntil: "networkidle" });
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (sideways > 0) {
      complain(`${name} ${width}: scrolls ${sideways} px sideways`);
    }
    await page.screenshot({ path: `${target}screens/${name}-${width}.png`, fullPage: width !== 390 });
    if (width === 390) {
      await page.screenshot({ path: `${target}screens/${name}-${width}-vol.png`, fullPage: true });
    }
    await page.evaluate(axe);
    const result = await page.evaluate(() => axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
    for (const violation of result.violations) {
      complain(`${name} ${width}: ${violation.id} – ${violation.nodes.map((node) => node.target.join(" ")).slice(0, 3).join(" | ")} ${violation.nodes[0].any[0]?.message ?? ""}`);
    }
    await page.close();
  }
  await context.close();
}
await browser.close();
server.close();
console.log(`${names.length} pages at ${WIDTHS.length} widths, ${faults} faults`);
process.exitCode = faults ? 1 : 0;
