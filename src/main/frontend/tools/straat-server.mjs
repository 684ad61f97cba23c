// A stand-in for the street server with its contract, whose moods a test can choose: away, 500, half answers, logged out.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const assets = here("../../../../target/frontend");
const VERSION = "proef1";
const TYPES = {
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".png": "image/png",
};
const CSP =
  "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const MIDDEN = { lat: 53.2249, lon: 6.5212 };
const at = (oost, noord) => ({ lat: MIDDEN.lat + noord / 111195, lon: MIDDEN.lon + oost / 66600 });
const kind = (slug, naam, beeld) => ({ slug, naam, beeld });
const TEGELS = [
  kind("afval/grofvuil", "Grofvuil", "sofa"),
  kind("afval/veeg-zwerfvuil", "Zwerfvuil", "trash"),
  kind("afval/container-is-vol", "Container is vol", "recycle"),
  kind("overlast-in-de-openbare-ruimte/fietswrak", "Fietswrak", "bike"),
  kind("overlast-in-de-openbare-ruimte/graffiti-wildplak", "Graffiti / wildplak", "spray"),
  kind("overlast-in-de-openbare-ruimte/hondenpoep", "Honden(poep)", "dog"),
  kind("overlast-van-en-door-personen-of-groepen/jongerenoverlast", "Jongerenoverlast", "users-group"),
  kind("buren/burenoverlast", "Burenoverlast", "home-2"),
];
const soort = (slug) => {
  const { naam, beeld } = TEGELS.find((een) => een.slug === slug);
  return { categorie: slug, naamCategorie: naam, beeld };
};

function day(state) {
  const ago = (hours) => new Date(Date.now() - hours * 3600000).toISOString();
  return {
    nu: new Date().toISOString(),
    ik: { naam: "Sietse Hofman" },
    gebied: {
      naam: "Vinkhuizen-Noord",
      buurten: [
        { code: "BU00140402", naam: "Vinkhuizen-Noord", ...MIDDEN },
        { code: "BU00140403", naam: "Vinkhuizen-Zuid", ...at(100, -900) },
      ],
    },
    tegels: TEGELS,
    groepen: [
      { naam: "Afval", categorieen: [...TEGELS.slice(0, 3), kind("afval/asbest-accu", "Asbest / accu", "dots")] },
      { naam: "Overlast in de openbare ruimte", categorieen: TEGELS.slice(3, 6) },
      { naam: "Buren", categorieen: TEGELS.slice(7) },
    ],
    plekken: [
      {
        id: "H1",
        naam: "Goudlaan, containers",
        ...soort("afval/grofvuil"),
        ...at(110, 45),
        aantal: 7,
        weken: 8,
        laatst: ago(30),
      },
      {
        id: "H2",
        naam: "Diamantlaan, speeltuin",
        ...soort("afval/veeg-zwerfvuil"),
        ...at(-250, 180),
        aantal: 4,
        weken: 8,
        laatst: ago(50),
      },
      {
        id: "H3",
        naam: "Siersteenlaan, winkels",
        ...soort("overlast-van-en-door-personen-of-groepen/jongerenoverlast"),
        ...at(400, -360),
        aantal: 5,
        weken: 8,
        laatst: ago(70),
      },
      {
        id: "H4",
        naam: "Zilverlaan, fietsenrek",
        ...soort("overlast-in-de-openbare-ruimte/fietswrak"),
        ...at(-500, -490),
        aantal: 3,
        weken: 8,
        laatst: ago(90),
      },
    ],
    hercontroles: state.checks.size > 0
      ? []
      : [
          {
            probleem: "P-2026-00004",
            plek: "Goudlaan",
            ...soort("afval/grofvuil"),
            ...at(120, 50),
            voor: "2026-11-27",
            wat: "Stadsbeheer heeft het opgeruimd",
          },
        ],
    meldingen: [
      {
        probleem: "P-2026-00009",
        plek: "Edelsteenlaan",
        ...soort("overlast-in-de-openbare-ruimte/hondenpoep"),
        ...at(60, -300),
        hoeveel: 2,
        sinds: ago(20),
        stap: "Zelf oppakken",
      },
    ],
    open: [
      {
        probleem: "P-2026-00007",
        plek: "Robijnstraat",
        ...soort("afval/veeg-zwerfvuil"),
        ...at(12, 5),
        sinds: ago(48),
      },
      {
        probleem: "P-2026-00009",
        plek: "Edelsteenlaan",
        ...soort("overlast-in-de-openbare-ruimte/hondenpoep"),
        ...at(60, -300),
        sinds: ago(20),
      },
    ],
    samenMeter: 50,
    ronde: null,
    rondeUren: state.hours ?? 10,
  };
}

async function shell() {
  const jte = await readFile(here("../../jte/overlast/straat.jte"), "utf8");
  return jte
    .replace(/<%--[\s\S]*?--%>/g, "")
    .replace(/^@.*\n/gm, "")
    .replace(/\$\{Assets\.url\("([^"]+)"\)\}/g, `/assets/$1?v=${VERSION}`)
    .replace("${frame.csrf()}", "proef")
    .replace("${view.kleur()}", "#17282c")
    .replaceAll("${frame.title()}", "Straat");
}

function body(request) {
  return new Promise((ready, broken) => {
    const pieces = [];
    request
      .on("data", (piece) => pieces.push(piece))
      .on("end", () => ready(Buffer.concat(pieces)))
      .on("error", broken)
      .on("aborted", () => broken(new Error("weg")));
  });
}

/** state.mood(method, path, number of this request) → undefined | "weg" | "half" | a status; before or after storing: state.late. */
export function start(port, state = {}) {
  Object.assign(state, {
    received: [],
    photos: new Map(),
    reports: new Map(),
    walks: new Map(),
    checks: new Map(),
    loggedIn: true,
    seen: 0,
    key: Buffer.alloc(32, 5).toString("base64"),
    ...state,
  });
  const json = (response, status, content, type = "application/json") => {
    response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-store" });
    response.end(JSON.stringify(content));
  };
  const missing = (id) =>
    state.reports
      .get(id)
      .fotos.map((foto) => foto.id)
      .filter((foto) => !state.photos.has(foto));
  const answer = (id, extra = {}) => ({
    melding: `M-2026-${String([...state.reports.keys()].indexOf(id) + 1).padStart(5, "0")}`,
    probleem: "P-2026-00010",
    samen: false,
    ...extra,
    ontbreekt: missing(id),
  });

  function put(path, bytes, response) {
    const [, , what, id, , photo] = path.split("/");
    if (what === "rondes") {
      state.walks.set(id, JSON.parse(bytes));
      return json(response, 200, { seconden: 0, gestopt: null, vanzelf: false });
    }
    if (what === "hercontroles") {
      state.checks.set(id, JSON.parse(bytes));
      return json(response, 200, {});
    }
    if (photo) {
      const sum = createHash("sha256").update(bytes).digest("hex");
      if (state.reports.get(id)?.fotos.find((foto) => foto.id === photo)?.sha256 !== sum) {
        return json(
          response,
          409,
          { title: "Een andere foto", detail: "Deze foto is niet dezelfde als aangekondigd.", velden: {} },
          "application/problem+json",
        );
      }
      state.photos.set(photo, bytes);
      return json(response, 201, { ontbreekt: missing(id) });
    }
    const message = JSON.parse(bytes);
    if (state.refuse?.(message)) {
      return json(
        response,
        422,
        { title: "Dit klopt nog niet", detail: state.refuse(message), velden: {} },
        "application/problem+json",
      );
    }
    const isNew = !state.reports.has(id);
    if (isNew) {
      state.reports.set(id, message);
      state.received.push(id);
    }
    return json(response, isNew ? 201 : 200, answer(id));
  }

  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    response.setHeader("Content-Security-Policy", CSP);
    try {
      const bytes = request.method === "GET" ? null : await body(request);
      const mood =
        path.startsWith("/straat/") && request.method === "PUT"
          ? state.mood?.(request.method, path, (state.seen += 1))
          : undefined;
      if (mood === "weg") {
        return request.socket.destroy();
      }
      if (typeof mood === "number") {
        response.statusCode = mood;
        return response.end("stuk");
      }
      if (path.startsWith("/straat") && !state.loggedIn) {
        response.writeHead(303, { Location: "/inloggen" });
        return response.end();
      }
      if (mood === "half") {
        put(path, bytes, { writeHead() {}, end() {} });
        response.writeHead(201, { "Content-Type": "application/json", "Content-Length": 400 });
        response.write('{"melding":"M-2026-0');
        return setTimeout(() => request.socket.destroy(), 20);
      }
      if (request.method === "PUT") {
        return put(path, bytes, response);
      }
      if (path === "/straat") {
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        return response.end(await shell());
      }
      if (path === "/straat/dag") {
        return json(response, 200, day(state));
      }
      if (path === "/straat/sleutel") {
        return json(response, 200, { sleutel: state.key });
      }
      if (path === "/straat/werker.js") {
        response.writeHead(200, { "Content-Type": "text/javascript", "Service-Worker-Allowed": "/straat" });
        return response.end(
          `self.STRAAT_VERSIE="${VERSION}";\n${await readFile(`${assets}/straat-werker.js`, "utf8")}`,
        );
      }
      if (path === "/straat/manifest.webmanifest") {
        return json(
          response,
          200,
          { name: "Straat", start_url: "/straat", display: "standalone", icons: [] },
          "application/manifest+json",
        );
      }
      if (path === "/uitloggen") {
        state.loggedIn = false;
        response.writeHead(303, { Location: "/inloggen" });
        return response.end();
      }
      if (path === "/inloggen") {
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        return response.end("<!DOCTYPE html><html lang=nl><title>Inloggen</title><h1>Inloggen</h1></html>");
      }
      response.setHeader("Content-Type", TYPES[extname(path)] ?? "application/octet-stream");
      return response.end(await readFile(`${assets}${path.replace("/assets", "")}`));
    } catch {
      response.statusCode = 404;
      return response.end();
    }
  });
  return new Promise((ready) => server.listen(port, "127.0.0.1", () => ready(server)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await start(8098);
  console.log("Street app: http://localhost:8098/straat");
}
