// Serves the example pages and the built assets with the same strict policy as the real server.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const target = fileURLToPath(new URL("../../../../target/", import.meta.url));
const bpmn = fileURLToPath(new URL("../../../../bpmn/", import.meta.url));
const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml",
  ".woff2": "font/woff2", ".bpmn": "application/xml", ".json": "application/json",
};
const BUURTEN = [
  { code: "BU00140204", naam: "Selwerd", wijk: "Noordwest" },
  { code: "BU00140300", naam: "Helpman", wijk: "Helpman e.o." },
  { code: "BU00140707", naam: "Beijum-Oost", wijk: "Oost" },
];

function place(path) {
  if (path.startsWith("/assets/")) {
    return `${target}frontend/${path.slice(8)}`;
  }
  if (path.startsWith("/procesbeeld/")) {
    return (process.env.BPMN_DIR ?? bpmn) + path.slice(13);
  }
  return `${target}preview${path}`;
}

export function start(port) {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, "http://localhost");
    const path = normalize(decodeURIComponent(url.pathname));
    response.setHeader("Content-Security-Policy", "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'");
    if (path === "/gebied/buurten") {
      const text = (url.searchParams.get("zoek") ?? "").toLowerCase();
      response.setHeader("Content-Type", TYPES[".json"]);
      response.end(JSON.stringify(BUURTEN.filter((buurt) => buurt.naam.toLowerCase().includes(text))));
      return;
    }
    try {
      const body = await readFile(place(path));
      response.setHeader("Content-Type", TYPES[extname(path)] ?? "application/octet-stream");
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  return new Promise((ready) => server.listen(port, "127.0.0.1", () => ready(server)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await start(8099);
  console.log("Example pages: http://localhost:8099/werkvoorraad.html");
}
