#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compare a catalog (`wwc catalog show ID --format json`, on standard input) with a file of facts.

usage: compare_facts.py FACTS.json < catalog.json     exit 0: they agree, 1: they do not
Everything but the restated texts is compared: ids and their order, titles, N of M, levels, measures,
constraints on the documentation, and that each reading of the guide is stated.
"""
import json
import pathlib
import sys

TEXTS = {"id", "text", "title", "statement", "reading", "measure"}
OWN = {"effort"}  # What the catalog says beyond the guide.


class Comparison:
    def __init__(self):
        self.compared = 0
        self.problems = []

    def equal(self, what, catalog, facts):
        self.compared += 1
        if catalog != facts:
            self.problems.append(f"{what}: the catalog has {catalog!r}, the facts have {facts!r}")


def ids(entries):
    return [entry["id"] for entry in entries]


def without_reading(value):
    """The value without what the facts leave out: readings, and the kind `any_of`."""
    if isinstance(value, dict):
        return {k: without_reading(v) for k, v in value.items() if k != "reading" and v != "any_of"}
    if isinstance(value, list):
        return [without_reading(v) for v in value]
    return value


def given(entry):
    """The constraints of a documentation entry: what is neither text nor the default."""
    defaults = {"accepts": ["file", "url"], "at_least": 1}
    return {k: v for k, v in entry.items() if k not in TEXTS | OWN and v and defaults.get(k) != v}


def criteria_of(catalog):
    found = [(p["id"], c) for p in catalog["practices"] for c in p.get("criteria", [])]
    return found or [(c["practice"], c) for c in catalog["criteria"]]


def answered_parts(criterion):
    """The criterion itself and its items, as (full id, what it says)."""
    yield criterion["id"], criterion
    for item in criterion.get("checklist") or []:
        yield f"{criterion['id']}.{item['id']}", item


def compare_criterion(result, practice, criterion, fact):
    name = criterion["id"]
    checklist = criterion.get("checklist") or []
    result.equal(f"{name} practice", practice, fact["practice"])
    result.equal(f"{name} title", criterion["title"], fact["title"])
    result.equal(f"{name} require", criterion.get("require") or 0, fact.get("require") or 0)
    result.equal(f"{name} of", len(checklist), fact.get("of") or 0)
    result.equal(f"{name} checklist", ids(checklist), fact.get("checklist") or [])
    result.equal(f"{name} documentation", ids(criterion.get("documentation") or []), fact["documentation"])


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    facts = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    catalog = json.load(sys.stdin)
    criteria = criteria_of(catalog)
    result = Comparison()

    result.equal("practices", [(p["id"], p["title"]) for p in catalog["practices"]],
                 [(p["id"], p["title"]) for p in facts["practices"]])
    levels = {level["id"]: level["at_least"] for level in catalog["levels"]}
    result.equal("levels", levels, {k: f"{v}%" for k, v in facts["levels_percent"].items()})
    result.equal("criteria", [c["id"] for _, c in criteria], ids(facts["criteria"]))
    fact_of = {fact["id"]: fact for fact in facts["criteria"]}
    for practice, criterion in criteria:
        if criterion["id"] in fact_of:
            compare_criterion(result, practice, criterion, fact_of[criterion["id"]])

    measures, constraints, readings = {}, {}, set()
    for _, criterion in criteria:
        for name, part in answered_parts(criterion):
            if part.get("measure"):
                measures[name] = part["measure"]
            if part.get("reading") or (part.get("measure") or {}).get("reading"):
                readings.add(name)
        for entry in criterion.get("documentation") or []:
            name = f"{criterion['id']}.{entry['id']}"
            if given(entry):
                constraints[name] = given(entry)
            if entry.get("reading"):
                readings.add(name)
    for what, ours, theirs in (("measure", measures, facts["measures"]),
                               ("constraints", constraints, facts["documentation_constraints"])):
        for name in sorted(ours.keys() | theirs.keys()):
            result.equal(f"{name} {what}", without_reading(ours.get(name)), without_reading(theirs.get(name)))
    for name in facts["readings"]:
        result.equal(f"{name} has a reading", name in readings, True)

    print("\n".join(result.problems + [f"{result.compared} facts compared, {len(result.problems)} differ"]))
    sys.exit(1 if result.problems or result.compared < 350 else 0)


main()
