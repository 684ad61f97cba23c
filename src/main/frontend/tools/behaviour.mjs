// What the scripts do on the example pages, in a real browser: keyboard, follow-up questions, sending once.
import assert from "node:assert/strict";
import { launch } from "./browser.mjs";
import { start } from "./server.mjs";

const server = await start(0);
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await launch();

async function on(name, act, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(`${origin}/${name}.html`, { waitUntil: "networkidle" });
  await act(page);
  await context.close();
}

const checks = {
  "een buurt kiezen met het toetsenbord": () => on("aanmelding", async (page) => {
    await page.focus("#buurt");
    await page.keyboard.type("hel");
    await page.waitForSelector("#buurt[aria-expanded=true]");
    await page.keyboard.press("Enter");
    assert.equal(await page.inputValue("#buurt"), "Helpman");
    assert.equal(await page.$eval("select[name=buurt]", (select) => select.value), "BU00140300");
    assert.equal(await page.getAttribute("#buurt", "aria-expanded"), "false");
  }),
  "zonder script is de buurt een gewone keuzelijst": () => on("aanmelding", async (page) => {
    await page.selectOption("select#buurt", "BU00140300");
    assert.equal(await page.isVisible("input[name=magBehandelen]"), true);
  }, { javaScriptEnabled: false }),
  "de vraag naar toestemming komt alleen bij een verwijzer": () => on("aanmelding", async (page) => {
    assert.equal(await page.isVisible("input[name=magBehandelen]"), false);
    await page.selectOption("#verwijzer", "POLITIE");
    assert.equal(await page.isVisible("input[name=magBehandelen]"), true);
    await page.selectOption("#verwijzer", "ZELFMELDER");
    assert.equal(await page.isVisible("input[name=magBehandelen]"), false);
  }),
  "het antwoord bepaalt wat daarna komt": () => on("gesprek", async (page) => {
    await page.focus("#antwoord");
    await page.keyboard.press("ArrowRight");
    assert.equal(await page.textContent("[data-gevolg-woorden]"), "afsluiten door de coördinator");
  }),
  "het foutoverzicht krijgt de focus en wijst naar het veld": () => on("intake-fout", async (page) => {
    assert.equal(await page.evaluate(() => document.activeElement.hasAttribute("data-foutoverzicht")), true);
    await page.click(".foutoverzicht a");
    assert.equal(await page.evaluate(() => document.activeElement.id), "voorwaarde");
  }),
  "toon de volgende zet nieuwe rijen onder de oude": () => on("werkvoorraad", async (page) => {
    const before = await page.locator("#zakenlijst tbody").count();
    await page.click("#volgende a");
    await page.waitForFunction((n) => document.querySelectorAll("#zakenlijst tbody").length === n, before * 2);
    assert.equal(await page.locator("#zakenlijst tfoot").count(), 1);
  }),
  "een uitgelogde lijst gaat naar de inlogpagina": () => on("werkvoorraad", async (page) => {
    await page.route("**/werkvoorraad.html?*", (route) => route.fulfill({ status: 302, headers: { location: "/inloggen.html" } }));
    await page.click("#volgende a");
    await page.waitForURL("**/inloggen.html");
  }),
  "zonder netwerk blijft de lijst staan": () => on("werkvoorraad", async (page) => {
    await page.route("**/werkvoorraad.html?*", (route) => route.abort());
    await page.click("#volgende a");
    await page.waitForSelector("#volgende [role=status]");
    assert.ok(await page.locator("#zakenlijst tbody").count() > 2);
  }),
  "twee keer drukken verstuurt één keer": () => on("gesprek", async (page) => {
    let sent = 0;
    await page.route("**/bemiddelingen/2026-0346/stap", (route) => { sent += 1; void route.fulfill({ status: 204 }); });
    await page.locator(".onderbalk button").dblclick();
    await page.waitForTimeout(400);
    assert.equal(sent, 1);
    assert.match(await page.textContent(".onderbalk button"), /Wordt vastgelegd/);
  }),
  "grafiek of tabel": () => on("resultaten", async (page) => {
    const figure = page.locator("[data-wissel]").first();
    assert.equal(await figure.locator("table").isVisible(), false);
    await figure.locator("button[value=tabel]").click();
    assert.equal(await figure.locator("table").isVisible(), true);
  }),
  "zonder script staan grafiek en tabel er allebei": () => on("resultaten", async (page) => {
    assert.equal(await page.locator("[data-wissel] table").first().isVisible(), true);
    assert.equal(await page.locator("[data-wissel-knoppen]").first().isVisible(), false);
  }, { javaScriptEnabled: false }),
  "het procesbeeld toont waar de zaak is": () => on("dossier", async (page) => {
    await page.waitForSelector(".procesbeeld .is-hier .procesbeeld__pion");
    assert.ok(await page.locator(".procesbeeld .is-klaar").count() > 2);
  }),
};

let faults = 0;
for (const [name, check] of Object.entries(checks)) {
  try {
    await check();
    console.log(`ok    ${name}`);
  } catch (error) {
    faults += 1;
    console.log(`FOUT  ${name}: ${error.message}`);
  }
}
await browser.close();
server.close();
process.exitCode = faults ? 1 : 0;
