"""The collection that the handbook's pages for coaches and web editors begin with, in both languages."""

import os
from pathlib import Path

from judgelib import tools

WORDS = {
    "de": {
        "title": "Käseprobe am Bildschirm", "id": "kaeseprobe-am-bildschirm", "example": "beispiel-zum-ueberschreiben",
        "call": "Mit der Käserin telefoniert: Sie will im Herbst anfangen.", "meeting": "Probierpaket besprochen",
        "next": "Angebote für Kühlversand einholen", "who": "die Käserin", "by": "Jana Beispiel",
        "collection": "Unsere Praxisbeispiele", "publisher": "Zentrum Beispielland", "chamber": "Kammer Beispielstadt",
        "logged": "Mit der Molkerei gesprochen: Sie liefert ab Mai.",
        "summary": "Ein Hofladen verkauft Käseproben, bei denen die Gäste zu Hause vor dem Bildschirm sitzen.",
        "locale": "de_DE",
    },
    "en": {
        "title": "Cheese tasting on screen", "id": "cheese-tasting-on-screen", "example": "example-to-overwrite",
        "call": "Talked to the cheesemaker: she wants to start in autumn.", "meeting": "Discussed the tasting kit",
        "next": "Get quotes for parcels", "who": "the cheesemaker", "by": "Jana Example",
        "collection": "Our case studies", "publisher": "Centre of Exampleland", "chamber": "Chamber of Exampleton",
        "logged": "Talked to the dairy: they can deliver from May.",
        "summary": "A farm dairy sells cheese tastings whose guests sit at home in front of their screens.",
        "locale": "",
    },
}


def practice(program: Path, folder: Path, language: str) -> Path:
    """The collection that the pages for coaches and web editors begin with."""
    words = WORDS[language]
    book = folder / language

    def casebook(*arguments: str, cwd: Path = book) -> None:
        tools.output([str(program), *arguments, "--lang", language], cwd=cwd,
                     env=os.environ | {"GIT_CONFIG_GLOBAL": os.devnull, "LC_ALL": "C.UTF-8"})

    casebook("init", language, "--date", "2025-02-03", cwd=folder)
    casebook("new", words["title"], "--date", "2025-02-03")
    lines = (book / "CaseStudies" / words["id"] / "case.yaml").read_text("utf-8").splitlines(keepends=True)
    filled = {"  from: …": "  from: 2025-02\n", "    title: …": f"    title: {'Analyse' if language == 'de' else 'Analysis'}\n",
              "summary: …": f"summary: {words['summary']}\n"}
    for start, line in filled.items():
        at = next(number for number, text in enumerate(lines) if text.startswith(start))
        lines[at] = line
    (book / "CaseStudies" / words["id"] / "case.yaml").write_text("".join(lines), "utf-8")
    by = ["--by", words["by"]]
    half, one = ("0,5", "2") if language == "de" else ("0.5", "2")
    casebook("log", words["id"], words["call"], "--kind", "call", "--hours", half, "--at", "2025-02-04", *by)
    casebook("log", words["id"], words["meeting"], "--kind", "meeting", "--hours", one, "--participants", "3", "--at", "2025-02-10",
             *by, "--next", words["next"], "--who", words["who"], "--due", "2025-02-24")
    yaml = (book / "casebook.yaml").read_text("utf-8").splitlines(keepends=True)
    for number, line in enumerate(yaml):
        if line.startswith("title:"):
            yaml[number] = f"title: {words['collection']}\n"
        elif line.startswith("publisher:"):
            yaml[number] = (f"publisher: {{name: {words['publisher']}, url: https://www.example.org/, "
                            "email: editors@example.org}\n")
        elif line.startswith("exports:"):
            yaml[number] = (
                f"partners:\n  chamber:\n    name: {words['chamber']}\n    select: {{topics: [process-digitalisation]}}\n"
                '    branding: {accent: "#003882"}\n' + line +
                "  chamber: {plugin: html, channel: partners, partner: chamber, options: {mode: embed}}\n")
    (book / "casebook.yaml").write_text("".join(yaml), "utf-8")
    return book
