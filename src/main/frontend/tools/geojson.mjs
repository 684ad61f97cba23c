// Judges a GeoJSON file by RFC 7946: nothing is printed when nothing is wrong.
import { readFile } from "node:fs/promises";
import geojsonhint from "@mapbox/geojsonhint";

const fouten = geojsonhint.hint(await readFile(process.argv[2], "utf8"), { precisionWarning: false });
console.log(fouten.map((een) => `${een.line ?? ""} ${een.message}`.trim()).join("\n"));
