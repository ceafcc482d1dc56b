"""Writes the same synthetic case studies as a Casebook book, as a Hugo site and as Markdown files.

    python3 Benchmarks/books.py casebook 10000 /dev/shm/book
"""

import argparse
import shutil
from pathlib import Path

import synthetic
from synthetic import TOPICS, Case

HUGO = Path(__file__).parent / "hugo"
STYLE_SHEET = Path(__file__).parent.parent / "Plugins/HTML/Assets/casebook.css"


def write_casebook(count: int, folder: Path) -> None:
    """A book with the three exports whose speed is promised."""
    topics = "\n".join(f"  {key}: {{de: {de}, en: {en}}}" for key, (de, en) in TOPICS.items())
    _write(folder / "casebook.yaml", BOOK.replace("TOPICS", topics))
    for number in range(count):
        case = synthetic.case(number)
        _write(folder / "CaseStudies" / case.id / "case.yaml", case_yaml(case))


def write_hugo(count: int, folder: Path) -> None:
    """A site with one page a case, a list of all, and a list for each topic."""
    shutil.copytree(HUGO, folder)
    (folder / "static").mkdir()
    shutil.copy(STYLE_SHEET, folder / "static/style.css")
    for number in range(count):
        case = synthetic.case(number)
        _write(folder / "content" / "cases" / f"{case.id}.md", hugo_front_matter(case) + markdown(case))


def write_markdown(count: int, folder: Path) -> None:
    """One file a case, as pandoc and asciidoctor's converters get it."""
    for number in range(count):
        case = synthetic.case(number)
        _write(folder / f"{case.id}.md", f"% {case.title}\n\n" + markdown(case))


def write_asciidoc(count: int, folder: Path) -> None:
    """One file a case for asciidoctor."""
    for number in range(count):
        case = synthetic.case(number)
        _write(folder / f"{case.id}.adoc", asciidoc(case))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


BOOK = """\
casebook: 1
title: Erfundene Praxisbeispiele
language: de
base_url: https://praxis.example.org/
publisher: {name: Beispielredaktion, url: "https://praxis.example.org/", email: redaktion@example.org}
licence: CC-BY-4.0
legal:
  imprint_url: https://www.example.org/impressum
  privacy_url: https://www.example.org/datenschutz
  accessibility_url: https://www.example.org/barrierefreiheit
topics:
TOPICS
case_studies: CaseStudies
exports:
  site: {plugin: html, channel: website}
  docbook: {plugin: docbook, channel: print}
  feeds: {plugin: json-feed, channel: partners}
"""


def case_yaml(case: Case) -> str:
    """The case in the format of the contract, section 2."""
    lines = [
        "casebook: 1", f'title: "{case.title}"', f'summary: "{case.summary}"', "language: de", "status: published",
        "fictional: true", "company:", f"  name: {case.company}", "  description: |", _indented(case.description, 4),
        f'  sector: "{case.sector}"', f"  size: {case.size}", f"  employees: {case.employees}",
        f"  region: {case.region}", "  place: Erdachtingen", "support:", f"  from: {case.phases[0].start}",
        f"  to: {case.phases[-1].end}", "  organisation: Beispielzentrum (erfunden)", "  coaches:",
        "    - name: Erika Musterfrau", "      organisation: Beispielzentrum (erfunden)",
        f"topics: [{', '.join(case.topics)}]", "sdgs: [8, 9]", "challenge: |", _indented(case.challenge, 2), "goals:",
        *[f'  - "{goal}"' for goal in case.goals], "phases:",
    ]
    for phase in case.phases:
        lines += [f"  - id: {phase.id}", f"    title: {phase.title}", f"    from: {phase.start}",
                  f"    to: {phase.end}", "    summary: |", _indented(phase.summary, 6), "    measures:"]
        for measure in phase.measures:
            lines += [f"      - id: {measure.id}", f"        title: {measure.title}", f"        kind: {measure.kind}",
                      "        status: done", f"        from: {measure.start}", f"        to: {measure.end}",
                      f"        hours: {measure.hours}", "        description: |", _indented(measure.text, 10)]
    lines.append("outcomes:")
    for outcome in case.outcomes:
        lines += [f"  - id: {outcome.id}", f"    title: {outcome.title}", f"    measures: [{outcome.measure}]",
                  "    description: |", _indented(outcome.text, 6),
                  f"    indicator: {{name: Rückfragen je Woche, unit: Anrufe, before: {outcome.before}, "
                  f"after: {outcome.after}, better: lower, source: Strichliste}}"]
    lines += [
        "lessons: |", _indented(case.lessons, 2), "transfer: |", _indented(case.transfer, 2), "quotes:",
        f'  - text: "{case.quote}"', "    person: Erika Beispielmann", "    role: Inhaberin", "links:",
        "  - title: Hintergrund", f"    url: https://praxis.example.org/hintergrund/{case.id}",
        f"published_on: {case.published}", "release:", f"  granted_on: {case.published}",
        "  basis: fictional", "  channels: [website, partners, print]",
    ]
    return "\n".join(lines) + "\n"


def _indented(text: str, width: int) -> str:
    return "\n".join(" " * width + line if line else "" for line in text.rstrip("\n").split("\n"))


def hugo_front_matter(case: Case) -> str:
    return "\n".join([
        "---", f'title: "{case.title}"', f'summary: "{case.summary}"', f"date: {case.published}",
        f"topics: [{', '.join(case.topics)}]", f"company: {case.company}", f'sector: "{case.sector}"',
        f"size: {case.size}", f"employees: {case.employees}", f"region: {case.region}", "---", "",
    ])


def markdown(case: Case) -> str:
    """What a reader of the page reads, as Markdown."""
    parts = [case.description, "## Ausgangslage\n", case.challenge, "## Ziele\n",
             "\n".join(f"- {goal}" for goal in case.goals) + "\n", "## Vorgehen\n"]
    for phase in case.phases:
        parts += [f"### {phase.title} ({phase.start} bis {phase.end})\n", phase.summary]
        for measure in phase.measures:
            parts += [f"#### {measure.title}\n",
                      f"{measure.kind}, {measure.start} bis {measure.end}, {measure.hours} Stunden\n", measure.text]
    parts.append("## Ergebnisse\n")
    for outcome in case.outcomes:
        parts += [f"### {outcome.title}\n", outcome.text,
                  f"| Rückfragen je Woche | vorher | nachher |\n|---|---:|---:|\n"
                  f"| Anrufe | {outcome.before} | {outcome.after} |\n"]
    parts += ["## Erkenntnisse\n", case.lessons, "## Übertragbarkeit\n", case.transfer,
              f"> {case.quote}\n>\n> Erika Beispielmann, Inhaberin\n",
              f"[Hintergrund](https://praxis.example.org/hintergrund/{case.id})\n"]
    return "\n".join(parts)


def asciidoc(case: Case) -> str:
    """The same as AsciiDoc; asciidoctor reads the Markdown kind of headings and lists too."""
    lines = [f"= {case.title}", "Erika Musterfrau", ":lang: de", ""]
    in_table = False
    for line in markdown(case).split("\n"):
        is_row = line.startswith("|")
        if is_row and line.startswith("|---"):
            continue
        if is_row != in_table:
            lines.append("|===")
            in_table = is_row
        if line.startswith("#"):
            depth = len(line) - len(line.lstrip("#"))
            line = "=" * depth + line[depth:]
        lines.append(line.rstrip("|") if is_row else line)
    return "\n".join(lines) + "\n"


WRITERS = {"casebook": write_casebook, "hugo": write_hugo, "markdown": write_markdown, "asciidoc": write_asciidoc}

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=WRITERS)
    parser.add_argument("count", type=int, help="how many cases, 1 to 100,000")
    parser.add_argument("folder", type=Path, help="is made anew; must not exist")
    arguments = parser.parse_args()
    WRITERS[arguments.kind](arguments.count, arguments.folder)
