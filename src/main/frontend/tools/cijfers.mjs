// Reads published figures with programs that others wrote, and prints what these read: "code|area|period|value|status".
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import JSONstat from "jsonstat-toolkit";
import CsvwParser from "rdf-parser-csvw";
import jsonld from "jsonld";
import dataset from "@rdfjs/dataset";
import model from "@rdfjs/data-model";

// The words of the CSV on the Web vocabulary that we use, since its own context lives on the web.
const csvw = "http://www.w3.org/ns/csvw#";
const woord = (naam) => ({ "@id": csvw + naam });
const CONTEXT = {
  csvw,
  dc: "http://purl.org/dc/terms/",
  url: { "@id": csvw + "url", "@type": "@id" },
  tableSchema: { "@id": csvw + "tableSchema", "@type": "@id" },
  columns: { "@id": csvw + "column", "@container": "@list", "@type": "@id" },
  name: woord("name"),
  titles: { "@id": csvw + "title", "@language": "nl" },
  datatype: { "@id": csvw + "datatype", "@type": "@vocab" },
  dialect: { "@id": csvw + "dialect", "@type": "@id" },
  encoding: woord("encoding"),
  header: woord("header"),
  primaryKey: woord("primaryKey"),
  string: "http://www.w3.org/2001/XMLSchema#string",
  integer: "http://www.w3.org/2001/XMLSchema#integer",
  decimal: "http://www.w3.org/2001/XMLSchema#decimal",
};

async function beschrijving(tekst) {
  const quads = await jsonld.toRDF(JSON.parse(tekst), {
    base: "http://voorbeeld/cijfers.csv-metadata.json",
    documentLoader: async (documentUrl) => ({ documentUrl, document: { "@context": CONTEXT } }),
  });
  const term = (t) =>
    t.termType === "NamedNode" ? model.namedNode(t.value)
      : t.termType === "BlankNode" ? model.blankNode(t.value.replace("_:", ""))
        : model.literal(t.value, t.language || model.namedNode(t.datatype.value));
  return dataset.dataset(quads.map((q) => model.quad(term(q.subject), term(q.predicate), term(q.object))));
}

const [soort, bestand, metadata] = process.argv.slice(2);

if (soort === "jsonstat") {
  const set = JSONstat(JSON.parse(await readFile(bestand, "utf8")));
  if (set.class !== "dataset") throw new Error("no dataset");
  for (const indicator of set.Dimension("indicator").id) {
    for (const gebied of set.Dimension("gebied").id) {
      for (const jaar of set.Dimension("jaar").id) {
        const cel = set.Data({ indicator, gebied, jaar });
        console.log([indicator, gebied, jaar, cel.value ?? "", cel.status ?? ""].join("|"));
      }
    }
  }
} else {
  const parser = new CsvwParser();
  const rijen = new Map();
  const stroom = parser.import(createReadStream(bestand), {
    baseIRI: "http://voorbeeld/cijfers.csv",
    metadata: await beschrijving(await readFile(metadata, "utf8")),
  });
  for await (const drie of stroom) {
    const rij = rijen.get(drie.subject.value) ?? {};
    rij[drie.predicate.value.split("#").pop().split("/").pop()] = drie.object.value;
    rijen.set(drie.subject.value, rij);
  }
  for (const rij of rijen.values()) {
    if (rij.indicator) {
      console.log([rij.indicator, rij.gebied, rij.periode, rij.waarde ?? "", rij.status].join("|"));
    }
  }
}
