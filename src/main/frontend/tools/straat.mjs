// Walks through every screen of the street app against the stand-in server: axe, size of targets, no sideways scrolling,
// a screenshot of each in target/screens. The proofs against the real server are in src/test/java/nl/buurtregie/e2e.
import { mkdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { launch } from "./browser.mjs";
import { start } from "./straat-server.mjs";

const screens = fileURLToPath(new URL("../../../../target/screens/", import.meta.url));
const axe = await readFile(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const SMALLEST = 47.5;
const PIN = "482915";

const state = {};
const server = await start(0, state);
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await launch();
await mkdir(screens, { recursive: true });
let faults = 0;
let seen = 0;
const complain = (text) => {
  faults += 1;
  console.log(text);
};

async function picture() {
  const page = await browser.newPage();
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [1500, 2000];
    const pen = canvas.getContext("2d");
    for (const [color, ...box] of [
      ["#7a4a3a", 0, 0, 1500, 1000],
      ["#8b8d8c", 0, 1000, 1500, 1000],
      ["#7fa08a", 150, 900, 800, 500],
      ["#2a3133", 1000, 600, 350, 800],
    ]) {
      pen.fillStyle = color;
      pen.fillRect(...box);
    }
    for (let spot = 0; spot < 3000; spot += 1) {
      pen.fillStyle = `hsl(${spot % 360} 30% 50%)`;
      pen.fillRect((spot * 7919) % 1500, (spot * 104729) % 2000, 9, 9);
    }
    return canvas.toDataURL("image/jpeg", 0.9).split(",")[1];
  });
  await page.close();
  return { name: "foto.jpg", mimeType: "image/jpeg", buffer: Buffer.from(base64, "base64") };
}

const photo = await picture();

async function walk(width, height, colorScheme) {
  Object.assign(state, { loggedIn: true, refuse: undefined, hours: 10 });
  state.checks?.clear();
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    locale: "nl-NL",
    permissions: ["geolocation"],
    geolocation: { latitude: 53.2249, longitude: 6.5212, accuracy: 8 },
  });
  const page = await context.newPage();
  const where = `${width} ${colorScheme}`;
  page.on("pageerror", (error) => complain(`${where}: ${error}`));
  const look = async (name) => {
    seen += 1;
    await page.waitForTimeout(200);
    await page.screenshot({ path: `${screens}straat-${name}-${width}-${colorScheme}.png` });
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (sideways > 0) {
      complain(`${name} ${where}: scrolls ${sideways} px sideways`);
    }
    const small = await page.evaluate(
      (least) =>
        [...document.querySelectorAll("button, a, summary, input, textarea")]
          .filter((element) => element.checkVisibility())
          .map((element) => [element.id, element.getBoundingClientRect()])
          .filter(([, box]) => box.width < least || box.height < least)
          .map(([id]) => id),
      SMALLEST,
    );
    if (small.length > 0) {
      complain(`${name} ${where}: too small ${small.join(", ")}`);
    }
    await page.evaluate(axe);
    const result = await page.evaluate((rules) => axe.run(document, { runOnly: rules }), RULES);
    result.violations.forEach((one) =>
      complain(
        `${name} ${where}: ${one.id} ${one.nodes
          .map((node) => node.target.join(" "))
          .slice(0, 3)
          .join(" | ")}`,
      ),
    );
  };
  const click = (...ids) => ids.reduce((before, id) => before.then(() => page.click(id)), Promise.resolve());
  const take = async (category) => {
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.click("#foto")]);
    await chooser.setFiles(photo);
    await page.waitForSelector("#klaar");
    if (category) {
      await page.click(category);
    }
  };

  await page.goto(`${origin}/straat`);
  await page.fill("#pin", "123456");
  await page.click("#pin-klaar");
  await page.waitForSelector("#pin-fout");
  await look("pincode-kiezen");
  await page.fill("#pin", PIN);
  await page.click("#pin-klaar");
  await page.waitForSelector(".plek");
  await look("begin");
  await click("#begin-ronde", "#naar-ronde", "#mee-plus", "#mee-plus");
  await look("ronde");
  await page.click("#terug");
  await take("#tegel-afval-veeg-zwerfvuil");
  await page.waitForSelector("#erbij");
  await look("waarneming");
  await click("#erbij", "#meer summary", "#ernst-2", "#aantal-plus");
  await page.locator("#veld-notitie").scrollIntoViewIfNeeded();
  await look("meer-zeggen");
  await page.click("#onherkenbaar");
  const box = await page.locator("#veegvak canvas").boundingBox();
  await page.mouse.move(box.x + 60, box.y + 120);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 180, { steps: 12 });
  await page.mouse.up();
  await look("onherkenbaar");
  await click("#vegen-klaar", "#wijzig-plek");
  await page.waitForSelector("#schuifkaart");
  await look("plek-kiezen");
  await click("#zet-plek", "#iets-anders", "#groep-0 summary");
  await look("iets-anders");
  await click("#terug", "#klaar");
  await page.waitForSelector("#bewoner");
  await context.setOffline(true);
  for (const category of ["#tegel-afval-grofvuil", "#tegel-buren-burenoverlast"]) {
    await take(category);
    await page.click("#klaar");
    await page.waitForSelector("#bewoner");
  }
  await look("zonder-netwerk");
  await page.click("#plek-H1");
  await look("plek");
  await click("#weg", "#bewoner", "#tegel-afval-grofvuil");
  await look("bewoner-zegt");
  await page.click("#sluit");
  await page.waitForSelector("#bericht-knop");
  await look("nog-niet-af");
  await page.click("#kaart");
  await look("kaart");
  await click("#terug", "#naar-wachtrij");
  state.refuse = (message) => (message.categorie.startsWith("buren/") ? "Vul de postcode en het huisnummer in." : null);
  await context.setOffline(false);
  await page.waitForSelector(".zending--geweigerd");
  await look("wachtrij");
  await page.click("#terug");
  Object.assign(state, { hours: 0 });
  await page.reload();
  await page.waitForSelector("#loopt-nog");
  await look("loop-je-nog");
  await page.click("#loopt-nog");
  Object.assign(state, { loggedIn: false });
  await click("#naar-ronde", "#mee-plus");
  await page.waitForSelector(".balk");
  await page.click("#naar-uit");
  await look("uitloggen");
  await page.reload();
  await page.fill("#pin", "000000");
  await page.click("#pin-klaar");
  await page.waitForSelector("#pin-fout");
  await look("pincode");
  await context.close();
}

for (const [width, height, scheme] of [
  [390, 844, "light"],
  [390, 844, "dark"],
  [320, 640, "light"],
  [320, 640, "dark"],
]) {
  await walk(width, height, scheme);
}
await browser.close();
server.close();
console.log(`${seen} screens of the street app, ${faults} faults`);
process.exitCode = faults ? 1 : 0;
