"""Recomputes what `casebook status --report` says, from the files alone: totals.py BOOK REPORT.json [FROM TO]

Written against the documentation of the report, not against its code: cases that are not invented; goals by their outcomes;
figures of the book's indicators, potentials left out; measures on their last day, steps on their day.
"""
import json
import statistics
import sys
from pathlib import Path

from ruamel.yaml import YAML

yaml = YAML(typ="safe", pure=True)


def load(path):
    return yaml.load(path.read_text(encoding="utf-8"))


def last_day(value):
    """The last day that a partial date can mean, as text."""
    text = str(value)
    if len(text) == 4:
        return text + "-12-31"
    if len(text) == 7:
        return text + "-31"
    return text[:10]


def first_day(value):
    text = str(value)
    return text + {4: "-01-01", 7: "-01"}.get(len(text), "")


def verdicts(study):
    found, by_goal = [], {}
    for outcome in study.get("outcomes") or []:
        verdict = outcome.get("verdict")
        if verdict in (None, "unexpected"):
            continue
        if "goal" in outcome:
            by_goal.setdefault(outcome["goal"], set()).add(verdict)
        else:
            found.append(verdict)
    return found + ["partly" if len(one) > 1 else one.pop() for one in by_goal.values()]


def measures(study):
    support = study.get("support") or {}
    for phase in study.get("phases") or []:
        for measure in phase.get("measures") or []:
            if measure.get("status") in ("planned", "dropped"):
                continue
            day = None
            for place in (measure, phase, support):
                if "to" in place:
                    day = last_day(place["to"])
                elif "from" in place:
                    day = last_day(place["from"])
                if day:
                    break
            yield measure, day


def main():
    book_folder = Path(sys.argv[1])
    begin, end = (sys.argv[3], sys.argv[4]) if len(sys.argv) > 4 else (None, None)
    book = load(book_folder / "casebook.yaml")
    report = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))

    def counts(day):
        if day is None:
            return begin is None
        return begin is None or first_day(begin) <= day <= last_day(end)

    totals = {}

    def row(dimension, key):
        return totals.setdefault((dimension, key), {
            "cases": set(), "measures": 0, "documented_hours": 0.0, "steps": 0, "logged_hours": 0.0, "participants": 0,
            "goals": [], "figures": {}})

    for path in sorted((book_folder / book.get("case_studies", "CaseStudies")).glob("*/case.yaml")):
        study = load(path)
        if study.get("fictional"):
            continue
        support = study.get("support") or {}
        company = study.get("company") or {}
        journal = path.parent / "log.yaml"
        steps = [s for s in (load(journal) if journal.exists() else None) or [] if counts(str(s["at"])[:10])]
        done = [(m, d) for m, d in measures(study) if counts(d)]
        overlaps = begin is None or not (
            "to" in support and last_day(support["to"]) < first_day(begin)
            or "from" in support and first_day(support["from"]) > last_day(end))
        if not (steps or done or overlaps):
            continue
        code = str(company.get("region", ""))
        own = [("total", ""), ("region", code[:3]), ("district", code if len(code) == 5 else ""),
               ("size", company.get("size", ""))]
        own += [("topic", topic) for topic in sorted(set(study.get("topics") or [""]))]
        for place in own:
            row(*place)["cases"].add(path.parent.name)
        for step in steps:
            for place in own:
                row(*place)["steps"] += 1
                row(*place)["logged_hours"] += step.get("hours", 0)
                row(*place)["participants"] += step.get("participants", 0)
        for measure, day in done:
            for place in own + ([("year", day[:4])] if day else []):
                row(*place)["measures"] += 1
                row(*place)["documented_hours"] += measure.get("hours", 0)
        ends = [("year", last_day(support["to"])[:4])] if "to" in support else []
        for place in own + ends:
            row(*place)["goals"] += verdicts(study)
            for outcome in study.get("outcomes") or []:
                indicator = outcome.get("indicator") or {}
                if "key" in indicator and "after" in indicator and indicator.get("evidence") != "potential":
                    row(*place)["figures"].setdefault(indicator["key"], []).append(indicator["after"])

    said = {(r["dimension"], r["key"]): r for r in report["rows"]}
    problems = []
    for place, own in totals.items():
        if place not in said:
            if own["cases"] or own["goals"]:
                problems.append(f"{place} is missing")
            continue
        theirs = said[place]
        checks = {name: own[name] for name in ("measures", "documented_hours")}
        if place[0] != "year":
            checks |= {"cases": len(own["cases"]), "steps": own["steps"], "logged_hours": own["logged_hours"],
                       "participants": own["participants"]}
        for verdict in ("reached", "partly", "missed"):
            checks[f"goals_{verdict}"] = own["goals"].count(verdict)
        for name, value in checks.items():
            if abs(theirs[name] - value) > 0.005:
                problems.append(f"{place} {name}: {theirs[name]} instead of {value}")
        spreads = {s["key"]: s for s in theirs["indicators"]}
        if set(spreads) != set(own["figures"]):
            problems.append(f"{place}: indicators {sorted(spreads)} instead of {sorted(own['figures'])}")
        for key, figures in own["figures"].items():
            spread = spreads.get(key, {})
            wanted = {"figures": len(figures), "lowest": min(figures), "highest": max(figures),
                      "median": statistics.median(figures)}
            if book["indicators"][key].get("adds_up") == "sum":
                wanted["sum"] = sum(figures)
            elif "sum" in spread:
                problems.append(f"{place} {key} has a sum")
            for name, value in wanted.items():
                if abs(spread.get(name, float("nan")) - value) > 0.005 or name not in spread:
                    problems.append(f"{place} {key} {name}: {spread.get(name)} instead of {value}")
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)


main()
