"""Recomputes what `casebook status --report` says, from the files alone: totals.py BOOK REPORT.json DATE [FROM TO]

Written against the documentation of the report, not against its code:

- Invented cases and cases of other books (origin) do not count.
- A step counts on its day; a measure on its last day, that of its phase or of its project. Hours of dropped measures were spent and
  count, those of planned ones do not; a dropped measure is no measure that was done.
- A case and its company count in a period in which a step or a measure counts, or in which the project ran: from the beginning of
  the support (otherwise of the phases) to its end. Without an end it counts in the period of its beginning.
- A project goes on if its support has begun and it has not ended: neither support.to nor an end of the last phase, or one that lies
  ahead, and the case neither says that it ended nor is withdrawn, nor told by others. It counts from its beginning until the day of
  the report, and as running, with all hours of its measures so far (of its journal where no measure tells any), not with its goals.
- What counts once for a case (goals, figures, an early end) counts in the period in which the project ended: support.to, otherwise
  the last end of a phase, otherwise the last measured_on; none of them before its beginning.
- The row of a year or quarter is the report of that year or quarter, as far as it lies in the period. So this script does not know
  rows of time: it makes a report for each.
- What has no day counts only where no period is asked for.
- Figures count in the unit of the book's indicator, in any of its languages; potentials do not count. It is the one after the
  project, otherwise the last later one. Sums and medians are exact decimals.
- A verdict is about a goal if it names one that the case lists; where the case lists none, each verdict is about one of its own.
"""
import json
import statistics
import sys
from decimal import Decimal
from pathlib import Path

from ruamel.yaml import YAML

yaml = YAML(typ="safe", pure=True)
MEASURED = ["cases", "companies", "steps", "logged_hours", "participants", "measures", "documented_hours", "goals_reached",
            "goals_partly", "goals_missed", "goals_open", "outcomes_without_goal", "ended_early", "running", "running_hours"]


def exact(number):
    """A number as it is written, in decimals."""
    return Decimal(repr(number))


def load(path):
    return yaml.load(path.read_text(encoding="utf-8"))


def last_day(value):
    """The last day that a partial date can mean, as text that sorts."""
    text = str(value)
    return text[:10] + {4: "-12-31", 7: "-31"}.get(len(text), "")


def first_day(value):
    text = str(value)
    return text[:10] + {4: "-01-01", 7: "-01"}.get(len(text), "")


class Case:
    def __init__(self, path, units, today):
        self.study = study = load(path)
        self.id = path.parent.name
        self.support = study.get("support") or {}
        self.phases = study.get("phases") or []
        self.outcomes = study.get("outcomes") or []
        indicators = [o["indicator"] for o in self.outcomes if "indicator" in o]
        starts = [self.support["from"]] if "from" in self.support else [p["from"] for p in self.phases if "from" in p]
        start = min(starts, key=first_day, default=None)

        def after_start(days):
            return [d for d in days if start is None or last_day(d) >= first_day(start)]

        told = ("ended" in study or study.get("status") == "withdrawn"
                or (study.get("release") or {}).get("basis") == "public-source")
        last = after_start([p["to"] for p in self.phases[-1:] if "to" in p])
        open_end = "from" in self.support and "to" not in self.support and not told and not last
        ends = ([self.support["to"]] if "to" in self.support else [] if open_end else
                after_start([p["to"] for p in self.phases if "to" in p])
                or after_start([i["measured_on"] for i in indicators if "measured_on" in i]))
        end = max(ends, key=last_day, default=None)
        self.end = end and last_day(end)
        self.running = (not told and "from" in self.support and first_day(start) <= today
                        and (first_day(end) > today if end else open_end))
        self.fallback = end and last_day(end) or start and last_day(start)
        # Where the two contradict each other, it is the time between them.
        self.span = tuple(sorted((first_day(start or end), last_day(end or start)))) if start or end else None
        if self.running:
            self.span = (self.span[0], max(self.span[0], today))
        company = study.get("company") or {}
        self.company = company.get("name", "/" + self.id).casefold()
        code = str(company.get("region", ""))
        self.places = [("total", ""), ("region", code[:3]), ("district", code if len(code) == 5 else ""),
                       ("size", company.get("size", ""))]
        self.places += [("topic", topic) for topic in set(study.get("topics") or [""])]
        journal = path.parent / "log.yaml"
        entries = (load(journal) if journal.exists() else None) or []
        # What corrects a step stands for it; what takes one back is none.
        gone = {e[k] for e in entries for k in ("amends", "retracts") if k in e}
        self.steps = [e for e in entries if e["id"] not in gone and "retracts" not in e]
        self.measures = list(self.dated_measures())
        self.figures, self.odd = {}, 0
        for indicator in indicators:
            key = indicator.get("key")
            value = indicator.get("after", next((one["value"] for one in reversed(indicator.get("later") or [])), None))
            if key not in units or value is None or indicator.get("evidence") == "potential":
                continue
            unit = " ".join(str(indicator.get("unit", "")).lower().split())
            if unit and unit not in units[key]:
                self.odd += 1
            else:
                self.figures.setdefault(key, []).append(exact(value))
        spent = [m["hours"] for p in self.phases for m in p.get("measures") or [] if m.get("status") != "planned" and "hours" in m]
        self.hours = sum(map(exact, spent or [step.get("hours", 0) for step in self.steps]))
        self.judge()

    def dated_measures(self):
        for phase in self.phases:
            for measure in phase.get("measures") or []:
                status = measure.get("status")
                if status == "planned" or status == "dropped" and "hours" not in measure:
                    continue
                day = next((last_day(p[k]) for p in (measure, phase) for k in ("to", "from") if k in p), None)
                yield measure, day or self.fallback

    def judge(self):
        goals = self.study.get("goals") or []
        ids = [g["id"] for g in goals if isinstance(g, dict) and "id" in g]
        self.verdicts, self.stray, by_goal = [], 0, {}
        for outcome in self.outcomes:
            verdict, goal = outcome.get("verdict"), outcome.get("goal")
            if verdict in (None, "unexpected"):
                continue
            if goal in ids or goal and not goals:
                by_goal.setdefault(goal, set()).add(verdict)
            elif goals:
                self.stray += 1
            else:
                self.verdicts.append(verdict)
        self.verdicts += ["partly" if len(one) > 1 else min(one) for one in by_goal.values()]
        self.open = len(goals) - sum(1 for i in ids if i in by_goal)


def tally(cases, begin, end):
    """The rows of a report of a period, but for those of time; None is an open end."""
    rows = {}

    def counts(day):
        if day is None:
            return begin is None and end is None
        return (begin is None or begin <= day) and (end is None or day <= end)

    def row(place, case):
        one = rows.setdefault(place, {name: 0 for name in MEASURED} | {"ids": set(), "names": set(), "figures": {}, "with": {}})
        one["ids"].add(case.id)
        one["names"].add(case.company)
        return one

    for case in cases:
        ran = (begin is None and end is None) if case.span is None else (
            (end is None or case.span[0] <= end) and (begin is None or case.span[1] >= begin))
        if ran:
            for place in case.places:
                one = row(place, case)
                if case.running:
                    one["running"] += 1
                    one["running_hours"] += case.hours
        for step in case.steps:
            if counts(str(step["at"])[:10]):
                for place in case.places + [("kind", step.get("kind", ""))]:
                    one = row(place, case)
                    one["steps"] += 1
                    one["logged_hours"] += exact(step.get("hours", 0))
                    one["participants"] += step.get("participants", 0)
        for measure, day in case.measures:
            if counts(day):
                for place in case.places + [("measure_kind", measure.get("kind", ""))]:
                    one = row(place, case)
                    one["measures"] += measure.get("status") != "dropped"
                    one["documented_hours"] += exact(measure.get("hours", 0))
        if counts(case.end) and not case.running:
            for place in case.places:
                one = row(place, case)
                for verdict in case.verdicts:
                    one["goals_" + verdict] += 1
                one["goals_open"] += case.open
                one["outcomes_without_goal"] += case.stray
                one["ended_early"] += case.study.get("ended") == "early"
                for key, figures in case.figures.items():
                    one["figures"].setdefault(key, []).extend(figures)
                    one["with"][key] = one["with"].get(key, 0) + 1
    for one in rows.values():
        one["cases"], one["companies"] = len(one["ids"]), len(one["names"])
    return rows


def spans(begin, end):
    """Years and quarters that have a day of a period, each with its part of it."""
    for year in range(1990, 2110):
        parts = [(("year", f"{year}"), f"{year}-01-01", f"{year}-12-31")]
        parts += [(("quarter", f"{year}-Q{q}"), f"{year}-{3 * q - 2:02}-01", f"{year}-{3 * q:02}-31") for q in (1, 2, 3, 4)]
        for place, first, last in parts:
            first, last = max(first, begin or first), min(last, end or last)
            if first <= last:
                yield place, first, last


def compare(place, theirs, own, sums):
    for name in MEASURED:
        if exact(theirs[name]) != own[name]:
            yield f"{place} {name}: {theirs[name]} instead of {own[name]}"
    spreads = {s["key"]: s for s in theirs["indicators"]}
    if set(spreads) != set(own["figures"]):
        yield f"{place}: indicators {sorted(spreads)} instead of {sorted(own['figures'])}"
    for key, figures in own["figures"].items():
        spread = spreads.get(key, {})
        wanted = {"cases": own["with"][key], "figures": len(figures), "lowest": min(figures), "highest": max(figures),
                  "median": statistics.median(figures)}
        if key in sums:
            wanted["sum"] = sum(figures)
        elif "sum" in spread:
            yield f"{place} {key} has a sum"
        for name, value in wanted.items():
            if name not in spread or exact(spread[name]) != value:
                yield f"{place} {key} {name}: {spread.get(name)} instead of {value}"


def main():
    folder = Path(sys.argv[1])
    today = sys.argv[3]
    begin, end = (first_day(sys.argv[4]), last_day(sys.argv[5])) if len(sys.argv) > 5 else (None, None)
    book = load(folder / "casebook.yaml")
    report = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
    indicators = book.get("indicators") or {}
    units = {key: {" ".join(text.lower().split()) for text in (one.get("unit") or {}).values()}
             for key, one in indicators.items()}
    sums = {key for key, one in indicators.items() if one.get("adds_up") == "sum"}
    every = [Case(path, units, today) for path in sorted((folder / book.get("case_studies", "CaseStudies")).glob("*/case.yaml"))]
    imported = [c for c in every if "origin" in c.study]
    invented = [c for c in every if c.study.get("fictional") and c not in imported]
    cases = [c for c in every if c not in imported and c not in invented]

    own = tally(cases, begin, end)
    for place, first, last in spans(begin, end):
        row = tally(cases, first, last).get(("total", ""))
        if row:
            own[place] = row
    known = {"total", "region", "district", "size", "topic", "kind", "measure_kind", "year", "quarter"}
    said = {(r["dimension"], r["key"]): r for r in report["rows"]
            if r["dimension"] in known and (r["key"] or r["dimension"] not in ("year", "quarter"))}
    problems = [f"{place} is missing" for place in own if place not in said]
    problems += [f"{place} should not be there" for place in said if place not in own]
    for place in said.keys() & own.keys():
        problems += compare(place, said[place], own[place], sums)

    odd = sum(c.odd for c in cases if not c.running and (begin is None if c.end is None else (begin is None or begin <= c.end <= end)))
    undated = 0 if begin is None else sum(
        1 for c in cases if not c.running and (
            c.span is None and not c.steps and all(day is None for _, day in c.measures)
            or c.end is None and (c.study.get("ended") == "early" or any(
                "verdict" in o or "key" in o.get("indicator", {}) for o in c.outcomes))))
    for name, value in {"omitted_fictional": len(invented), "omitted_imported": len(imported), "omitted_figures": odd,
                        "omitted_undated": undated}.items():
        if report[name] != value:
            problems.append(f"{name}: {report[name]} instead of {value}")
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)


main()
