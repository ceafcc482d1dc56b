#!/usr/bin/env python3
"""Writes the references of rules and of the files' keys, from what the program says of itself.

    Scripts/reference.py PROGRAM FOLDER

writes FOLDER/de/rules.md, case.md, log.md, book.md and the same below FOLDER/en. Scripts/test.sh demands that
Documentation/Reference is what this gives.
"""

import argparse
import json
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

WORDS = {
    "de": {
        "rules": "Regeln", "rules-lead": "Was `casebook validate` und `casebook export` prüfen. Jeder Befund nennt am Ende "
        "in eckigen Klammern seine Regel; dasselbe wie hier sagt `casebook validate --explain REGEL`. Fehler führen zu "
        "Status 1 und halten Veröffentlichtes an, Warnungen nur mit `--strict`.",
        "rule": "Regel", "severity": "Schwere", "summary": "verlangt", "rejected": "So nicht:", "accepted": "Sondern so:",
        "case": "Felder eines Falls: `case.yaml`", "log": "Felder des Protokolls: `log.yaml`",
        "book": "Felder der Sammlung: `casebook.yaml`",
        "keys-lead": "Alle Felder mit dem, was hineingehört. Dasselbe als JSON Schema, mit dem Editoren beim Ausfüllen "
        "helfen: `casebook schema {}`.",
        "file": "Die Datei", "file-list": "Die Datei ist eine Liste; jeder Eintrag hat diese Felder.",
        "key": "Feld", "required": "nötig", "yes": "ja", "value": "Wert", "help": "Bedeutung",
        "string": "Text", "integer": "ganze Zahl", "number": "Zahl", "boolean": "`true` oder `false`",
        "date": "Datum", "limit": "Text, höchstens {} Zeichen", "range": "ganze Zahl von {} bis {}",
        "minimum": "Zahl ab {}", "words": "einer von {} Werten", "list": "Liste: {}", "either": "{} oder {}", "mapping": "eigene Namen, dazu: {}",
        "any": "Text, Zahl, `true`/`false` oder Liste", "text-or-number": "Text oder Zahl",
        "or-other": "oder ein anderer Name", "usual": "üblich: {}", "none": "keine Felder",
        "depends": "Je nach `{}` sind das: {}.",
        "other": "Andere Sprache", "overview": "Handbuch", "generated":
        "Diese Seite schreibt `Scripts/reference.py` aus dem Programm; ändern Sie nicht sie, sondern die Texte im Code.",
    },
    "en": {
        "rules": "Rules", "rules-lead": "What `casebook validate` and `casebook export` check. Every finding gives its rule in "
        "square brackets at the end; `casebook validate --explain RULE` shows the same text as this page. Errors lead to "
        "status 1 and hold back what is published; warnings only do so with `--strict`.",
        "rule": "rule", "severity": "severity", "summary": "requires", "rejected": "Not like this:",
        "accepted": "Like this:",
        "case": "Keys of a case: `case.yaml`", "log": "Keys of the journal: `log.yaml`",
        "book": "Keys of the collection: `casebook.yaml`",
        "keys-lead": "All keys, and what belongs in them. The same as a JSON Schema, which text editors use to help you fill in "
        "files: `casebook schema {}`.",
        "file": "The file", "file-list": "The file is a list; every entry has these keys.",
        "key": "key", "required": "required", "yes": "yes", "value": "value", "help": "meaning",
        "string": "text", "integer": "whole number", "number": "number", "boolean": "`true` or `false`",
        "date": "date", "limit": "text, at most {} characters", "range": "whole number from {} to {}",
        "minimum": "number, at least {}", "words": "one of {} values", "list": "list: {}", "either": "{} or {}", "mapping": "names of your own, each with: {}",
        "any": "text, number, `true`/`false` or list", "text-or-number": "text or number",
        "or-other": "or another name", "usual": "default: {}", "none": "no keys",
        "depends": "Depending on `{}`, these are: {}.",
        "other": "other language", "overview": "handbook", "generated":
        "`Scripts/reference.py` writes this page from the program; change the texts in the code, not this page.",
    },
}
# Longer lists of words help nobody in a table.
MOST_WORDS = 20


class Program:
    def __init__(self, path: str, language: str):
        self.path, self.language = path, language

    def __call__(self, *arguments: str) -> str:
        command = [self.path, *arguments, "--lang", self.language, "--no-color"]
        return subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout


def cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ")


def table(heads: list[str], rows: list[list[str]]) -> list[str]:
    return ["| " + " | ".join(row) + " |" for row in [heads, ["---"] * len(heads), *rows]]


def head(name: str, title: str, lead: str, language: str) -> list[str]:
    words, other = WORDS[language], {"de": "en", "en": "de"}[language]
    links = f"[{words['other']}](../{other}/{name}.md) · [{words['overview']}](../../Handbook/README.md)"
    return [f"<!-- {words['generated']} -->", f"# {title}", "", links, "", lead, ""]


# ---- rules

def rules_page(program: Program) -> list[str]:
    words = WORDS[program.language]
    ids = [line.split(" ", 1)[0] for line in program("validate", "--explain", "all").splitlines()]
    with ThreadPoolExecutor() as pool:
        rules = list(pool.map(lambda rule: rule_of(program("validate", "--explain", rule), words), ids))
    lines = head("rules", words["rules"], words["rules-lead"], program.language)
    lines += table(
        [words["rule"], words["severity"], words["summary"]],
        [[f"[{rule['id']}](#{rule['id']})", rule["severity"], cell(rule["summary"])] for rule in rules])
    for rule in rules:
        lines += ["", f"## {rule['id']}", "", f"*{rule['severity']}* · **{rule['summary']}**", "", *rule["explanation"]]
        for name in ("rejected", "accepted"):
            if rule[name]:
                lines += ["", words[name], "", "```" + language_of(rule[name]), *rule[name], "```"]
    return lines


def language_of(lines: list[str]) -> str:
    """The language of an example, for the highlighting: what is neither a document nor a list of paths is YAML."""
    if re.match(r"\s*<\w", lines[0]):
        return "xml"
    return "text" if lines[0].startswith(("CaseStudies/", "casebook.yaml", "published.yaml")) else "yaml"


def rule_of(text: str, words: dict) -> dict:
    """A rule as the program explains it: its name, its summary, and behind a blank line what there is to say."""
    lines = text.rstrip("\n").split("\n")
    name, severity = lines[0].rstrip(")").split(" (", 1)
    rule = {"id": name, "severity": severity, "summary": lines[1], "explanation": [], "rejected": [], "accepted": []}
    part = "explanation"
    for line in lines[3:]:
        if line == words["rejected"] and not rule["rejected"]:
            part = "rejected"
        elif line == words["accepted"] and part == "rejected":
            part = "accepted"
        else:
            rule[part].append(line if part == "explanation" else line.removeprefix("  "))
    while rule["explanation"] and not rule["explanation"][-1]:
        rule["explanation"].pop()
    return rule


# ---- keys

def keys_page(program: Program, name: str) -> list[str]:
    words = WORDS[program.language]
    schema = json.loads(program("schema", name))
    lines = head(name, words[name], words["keys-lead"].format(name), program.language)
    records = {words["file"]: schema} if "properties" in schema else {}
    records |= schema.get("$defs", {})
    for title, record in records.items():
        lines += [f"## {title}", ""]
        if schema.get("items", {}).get("$ref") == reference(title):
            lines += [words["file-list"], ""]
        lines += record_table(record, words) + [""]
    return lines[:-1]


def reference(name: str) -> str:
    return f"#/$defs/{name}"


def record_table(record: dict, words: dict) -> list[str]:
    required = record.get("required", [])
    rows = [
        [f"`{key}`", words["yes"] if key in required else "", usual(shape, words),
         " ".join([cell(shape["description"]), *dependence(record, key, words)])]
        for key, shape in record["properties"].items()]
    if not rows:
        return [words["none"]]
    return table([words["key"], words["required"], words["value"], words["help"]], rows)


def dependence(record: dict, key: str, words: dict) -> list[str]:
    """What a key holds depending on another, as the conditions of its record say."""
    cases: dict[str, list[str]] = {}
    for condition in record.get("allOf", []):
        shape = condition.get("then", {}).get("properties", {}).get(key, {})
        for other, its in condition["if"]["properties"].items() if "$ref" in shape else []:
            cases.setdefault(other, []).append(f"`{its['const']}` → {value(shape, words)}")
    return [words["depends"].format(other, ", ".join(links)) for other, links in cases.items()]


def usual(shape: dict, words: dict) -> str:
    """What may stand at a place, and what counts if nothing does."""
    if "default" not in shape:
        return value(shape, words)
    spelling = shape["default"] or '""' if isinstance(shape["default"], str) else json.dumps(shape["default"])
    return f"{value(shape, words)}<br>{words['usual'].format(f'`{spelling}`')}"


def value(shape: dict, words: dict) -> str:
    """What may stand at a place, in a few words."""
    if "$ref" in shape:
        name = shape["$ref"].removeprefix("#/$defs/")
        return f"[{name}](#{name})"
    if "enum" in shape:
        return choice(shape, words)
    if any("$ref" in one for one in shape.get("anyOf", [])):
        return words["either"].format(*[value(one, words) for one in shape["anyOf"]])
    if "enum" in shape.get("anyOf", [{}])[0] and "enumDescriptions" in shape["anyOf"][0]:
        return f"{choice(shape['anyOf'][0], words)}<br>{words['or-other']}"
    kind = shape["type"]
    if kind == ["string", "integer"]:
        return words["date"] if "pattern" in shape else words["text-or-number"]
    if isinstance(kind, list):
        return words["any"]
    if kind == "array":
        return words["list"].format(value(shape["items"], words))
    if kind == "object":
        return words["mapping"].format(value(shape["additionalProperties"], words))
    if kind == "integer" and "minimum" in shape:
        if shape["minimum"] == shape["maximum"]:
            return f"`{shape['minimum']}`"
        return words["range"].format(shape["minimum"], shape["maximum"])
    if kind == "number" and "minimum" in shape:
        return words["minimum"].format(f"{shape['minimum']:g}")
    if kind == "string" and "maxLength" in shape:
        return words["limit"].format(shape["maxLength"])
    return words[kind]


def choice(shape: dict, words: dict) -> str:
    if len(shape["enum"]) > MOST_WORDS:
        return words["words"].format(len(shape["enum"]))
    labels = shape.get("enumDescriptions") or [""] * len(shape["enum"])
    return "<br>".join(
        f"`{word}`" + (f" {cell(label)}" if label else "") for word, label in zip(shape["enum"], labels, strict=True))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    for language in WORDS:
        program = Program(options.program, language)
        folder = options.folder / language
        folder.mkdir(parents=True, exist_ok=True)
        pages = {"rules": rules_page(program)}
        pages |= {name: keys_page(program, name) for name in ("case", "log", "book")}
        for name, lines in pages.items():
            (folder / f"{name}.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


main()
