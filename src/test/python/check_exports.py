"""Opens a folder of exports with other people's programs and compares what they see with the manifests.

Usage: check_exports.py FOLDER
FOLDER holds <format>.zip of one selection in the shape facts and projected-graphml.zip, as `mithaq export` writes them; a
folder rdf in it, where there is one, holds csv.zip, turtle.zip and jsonld.zip of a smaller selection. Needs networkx, igraph and rdflib. Prints a line for each check; ends with 1 at the first that fails.
"""
import csv
import datetime
import hashlib
import io
import json
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile
from collections import Counter
from pathlib import Path

import igraph
import networkx as nx
import rdflib

csv.field_size_limit(sys.maxsize)
FOLDER = Path(sys.argv[1])
GEXF = "{http://gexf.net/1.3}"
FACTS = {"Meeting", "Agreement", "Statement", "Act"}


def check(holds, what):
    print(("ok    " if holds else "WRONG ") + what)
    if not holds:
        sys.exit(1)


def opened(name, folder=FOLDER):
    """The files of an archive and its manifest, hashes compared."""
    archive = zipfile.ZipFile(folder / (name + ".zip"))
    check(archive.testzip() is None, f"{name}: the archive is whole")
    manifest = json.loads(archive.read("manifest.json"))
    for file in manifest["files"]:
        data = archive.read(file["name"])
        check(
            len(data) == file["bytes"] and hashlib.sha256(data).hexdigest() == file["sha256"],
            f"{name}: {file['name']} has the length and the SHA-256 of the manifest",
        )
    check(manifest["isWhole"] and not manifest["changedMeanwhile"], f"{name}: the manifest says it is whole")
    return archive, manifest


def tables(folder=FOLDER):
    """The CSV tables: what the others are compared with."""
    archive, manifest = opened("csv", folder)
    package = json.loads(archive.read("datapackage.json"))
    nodes, edges = (
        list(csv.DictReader(io.StringIO(archive.read(file).decode("utf-8"), newline="")))
        for file in ("nodes.csv", "edges.csv")
    )
    for resource, rows in zip(package["resources"], (nodes, edges)):
        names = [field["name"] for field in resource["schema"]["fields"]]
        check(not rows or list(rows[0]) == names, f"csv: {resource['path']} has the columns of datapackage.json")
    compare("csv", manifest, Counter(n["kind"] for n in nodes), Counter(e["relation"] for e in edges))
    ids = {n["id"] for n in nodes}
    check(len(ids) == len(nodes), "csv: node ids are unique")
    check(len({e["id"] for e in edges}) == len(edges), "csv: edge ids are unique")
    check(all(e["source"] in ids and e["target"] in ids for e in edges), "csv: every edge's ends are there")
    return manifest, {n["id"]: n for n in nodes}, {e["id"]: e for e in edges}


def compare(name, manifest, labels, relations):
    check(dict(labels) == manifest["nodes"]["by"], f"{name}: {sum(labels.values())} nodes by label as in the manifest")
    check(dict(relations) == manifest["edges"]["by"], f"{name}: {sum(relations.values())} edges by relation as in the manifest")


def same_nodes(name, seen, nodes, missing=None):
    """seen(id, property) gives what a program has for a node."""
    wrong = []
    for identity, node in nodes.items():
        for key in ("name", "nameAr", "nameEn", "title", "articleId", "edtf", "earliest", "latest", "type", "status"):
            want = node[key] if node[key] != "" else missing
            got = seen(identity, key)
            if (got if got not in ("", None) else missing) != want:
                wrong.append((identity, key, want, got))
    check(not wrong, f"{name}: names in Arabic and English, titles and dates are equal {wrong[:3]}")


def graphml(nodes, edges):
    archive, manifest = opened("graphml")
    with tempfile.TemporaryDirectory() as folder:
        file = archive.extract("graph.graphml", folder)
        g = nx.read_graphml(file, force_multigraph=True)
        compare("graphml/networkx", manifest, Counter(d["kind"] for _, d in g.nodes(data=True)),
                Counter(d["relation"] for *_, d in g.edges(data=True)))
        check(g.is_directed(), "graphml/networkx: is directed")
        same_nodes("graphml/networkx", lambda i, k: g.nodes[i].get(k), nodes)
        check({k for *_, k in g.edges(keys=True)} == set(edges), "graphml/networkx: parallel edges are kept, by their ids")
        check(all(isinstance(d["confidence"], float) and isinstance(d["sources"], int) and isinstance(d["undated"], bool)
                  for _, d in g.nodes(data=True) if d["kind"] in FACTS), "graphml/networkx: numbers and truth values are such")
        h = igraph.Graph.Read_GraphML(file)
        compare("graphml/igraph", manifest, Counter(h.vs["kind"]), Counter(h.es["relation"]))
        at = {v["id"]: v for v in h.vs}
        same_nodes("graphml/igraph", lambda i, k: at[i][k], nodes)
        check(set(h.es["id"]) == set(edges), "graphml/igraph: parallel edges are kept, by their ids")
        check(Counter((h.vs[e.source]["id"], h.vs[e.target]["id"]) for e in h.es)
              == Counter((e["source"], e["target"]) for e in edges.values()), "graphml/igraph: ends are equal")


def node_link(nodes, edges):
    archive, manifest = opened("json")
    data = json.loads(archive.read("graph.json"))
    names = nx.node_link_graph.__code__.co_varnames
    g = nx.node_link_graph(data, edges="edges") if "edges" in names else nx.node_link_graph(data, link="edges")
    compare("json/networkx", manifest, Counter(d["kind"] for _, d in g.nodes(data=True)),
            Counter(d["relation"] for *_, d in g.edges(data=True)))
    same_nodes("json/networkx", lambda i, k: g.nodes[i].get(k), nodes)
    check({k for *_, k in g.edges(keys=True)} == set(edges), "json/networkx: parallel edges are kept, by their ids")
    claims = [d for *_, d in g.edges(data=True) if d["relation"] == "STATED_IN"]
    check(all(d["quotes"] and len(d["quotes"]) == len(d["starts"]) == len(d["ends"]) for d in claims),
          "json/networkx: every claim has its quotes with offsets")


def gexf(nodes, edges):
    archive, manifest = opened("gexf")
    text = archive.read("graph.gexf")
    root = ET.fromstring(text)
    graph = root.find(GEXF + "graph")
    check(graph.get("timeformat") == "date" and graph.get("mode") == "dynamic", "gexf: is dynamic, in days")
    wrong = []
    for node in graph.find(GEXF + "nodes"):
        known = nodes[node.get("id")]
        if (node.get("start") or "", node.get("end") or "") != (known["earliest"], known["latest"]):
            wrong.append(node.get("id"))
        if known["kind"] in FACTS and (node.get("start") is None and node.get("end") is None) != (known["undated"] == "true"):
            wrong.append(node.get("id"))
    check(not wrong, f"gexf: facts are there from their first to their last possible day, undated ones at no time {wrong[:3]}")
    check({e.get("id") for e in graph.find(GEXF + "edges")} == set(edges), "gexf: parallel edges are kept, by their ids")
    if int(nx.__version__.split(".")[0]) < 4 and tuple(map(int, nx.__version__.split(".")[:2])) < (3, 6):
        # networkx before 3.6 knows 1.2draft only; what it reads of it is the same in 1.3
        text = text.replace(b"http://gexf.net/1.3", b"http://www.gexf.net/1.2draft").replace(b'version="1.3"', b'version="1.2"')
    g = nx.read_gexf(io.BytesIO(text), node_type=str)
    compare("gexf/networkx", manifest, Counter(d["kind"] for _, d in g.nodes(data=True)),
            Counter(d["relation"] for *_, d in g.edges(data=True)))
    same_nodes("gexf/networkx", lambda i, k: g.nodes[i].get(k), nodes)


def rdf(nodes, edges, folder=FOLDER):
    archive, manifest = opened("turtle", folder)
    turtle = rdflib.Graph().parse(data=archive.read("graph.ttl").decode("utf-8"), format="turtle")
    other, _ = opened("jsonld", folder)
    json_ld = rdflib.Graph().parse(data=other.read("graph.jsonld").decode("utf-8"), format="json-ld")
    check(set(turtle) == set(json_ld), f"turtle and jsonld give the same {len(turtle)} triples")
    m = rdflib.Namespace("urn:mithaq:vocab:")
    oa = rdflib.Namespace("http://www.w3.org/ns/oa#")
    schema = rdflib.Namespace("https://schema.org/")
    kinds = Counter()
    for label in ("Meeting", "Agreement", "Statement", "Act", "Official", "Country", "Organization", "Place"):
        kinds[label] = sum(1 for _ in turtle.subjects(rdflib.RDF.type, m[label]))
    kinds["Article"] = sum(1 for _ in turtle.subjects(rdflib.RDF.type, schema.NewsArticle))
    check({k: n for k, n in kinds.items() if n} == manifest["nodes"]["by"], "turtle: things by class as in the manifest")
    slots = Counter(str(r) for r in turtle.objects(None, m.relation))
    slots["STATED_IN"] = sum(1 for _ in turtle.subjects(rdflib.RDF.type, m.Claim))
    check({k: n for k, n in slots.items() if n} == manifest["edges"]["by"], "turtle: slots and claims as in the manifest")
    by_id = {str(o): s for s, o in turtle.subject_objects(m.id)}
    names = Counter()
    for identity, node in nodes.items():
        if node["nameAr"]:
            names[(by_id[identity], rdflib.RDFS.label, rdflib.Literal(node["nameAr"], lang="ar")) in turtle] += 1
    check(not names[False], f"turtle: {names[True]} Arabic names are equal and tagged as Arabic")
    dates = Counter()
    for identity, node in nodes.items():
        if node["edtf"]:
            date = turtle.value(by_id[identity], m.date)
            dates[str(date) == node["edtf"]] += 1
            if node["precision"] == "YEAR" and len(node["edtf"]) == 4:
                dates[date.datatype == rdflib.XSD.gYear] += 1
    check(not dates[False], f"turtle: {dates[True]} dates are as precise as the text")
    quotes = set(map(str, turtle.objects(None, oa.exact)))
    wanted = {q for e in edges.values() if e["relation"] == "STATED_IN" for q in json.loads(e["quotes"])}
    check(quotes == wanted, f"turtle: {len(quotes)} different quotes are equal")


def sources_and_events(nodes):
    archive, manifest = opened("csl")
    sources = json.loads(archive.read("sources.json"))
    articles = {n["articleId"]: n for n in nodes.values() if n["kind"] == "Article"}
    check({s["id"] for s in sources} == set(articles) and manifest["rows"] == len(sources), f"csl: {len(sources)} articles")
    check(all(s["title"] == articles[s["id"]]["title"] for s in sources), "csl: titles are equal")
    check(all((datetime.date(*s["issued"]["date-parts"][0]).isoformat() if "issued" in s else "")
              == articles[s["id"]]["publishedOn"] for s in sources), "csl: days are equal")
    archive, manifest = opened("events")
    rows = list(csv.DictReader(io.StringIO(archive.read("events.csv").decode("utf-8"), newline="")))
    check(len(rows) == manifest["rows"], f"events: {len(rows)} rows")
    facts = {i for i, n in nodes.items() if n["kind"] in FACTS}
    check({r["event"] for r in rows} <= facts, "events: every row is of a fact")
    check(all(r["date"] == nodes[r["event"]]["earliest"] for r in rows), "events: days are equal")
    check(any(r["cameo"] for r in rows), "events: have CAMEO codes")


def projected():
    archive, manifest = opened("projected-graphml")
    with tempfile.TemporaryDirectory() as folder:
        g = nx.read_graphml(archive.extract("graph.graphml", folder), force_multigraph=True)
    check(g.number_of_nodes() == manifest["nodes"]["total"] and g.number_of_edges() == manifest["edges"]["total"],
          "projected: counts as in the manifest")
    check(all(d["weight"] == len(json.loads(d["facts"])) for *_, d in g.edges(data=True)),
          "projected: weights are the numbers of facts named")


def main():
    manifest, nodes, edges = tables()
    print(f"      {manifest['facts']} facts, networkx {nx.__version__}, igraph {igraph.__version__}, rdflib {rdflib.__version__}")
    graphml(nodes, edges)
    node_link(nodes, edges)
    gexf(nodes, edges)
    if (FOLDER / "rdf").is_dir():
        rdf(*tables(FOLDER / "rdf")[1:], FOLDER / "rdf")
    else:
        rdf(nodes, edges)
    sources_and_events(nodes)
    projected()
    print("All exports are read by other programs as the manifests say")


main()
