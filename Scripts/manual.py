#!/usr/bin/env python3
"""Writes the manual pages of Casebook from what the program says of itself (--experimental-dump-help).

    Scripts/manual.py PROGRAM FOLDER [--date YYYY-MM-DD]

writes FOLDER/man1/casebook.1, casebook-validate.1 … in English and the same below FOLDER/de/man1 in German.
The parser's own generator keeps ASCII only: German would lose its umlauts, and examples their lines.
"""

import argparse
import json
import subprocess
from pathlib import Path

WORDS = {
    "en": {"name": "NAME", "synopsis": "SYNOPSIS", "description": "DESCRIPTION", "commands": "COMMANDS",
           "options": "ARGUMENTS AND OPTIONS", "status": "EXIT STATUS", "environment": "ENVIRONMENT",
           "see": "SEE ALSO", "command": "command", "manual": "User Commands", "help": "Show help information."},
    "de": {"name": "BEZEICHNUNG", "synopsis": "ÜBERSICHT", "description": "BESCHREIBUNG", "commands": "BEFEHLE",
           "options": "ARGUMENTE UND OPTIONEN", "status": "EXIT-STATUS", "environment": "UMGEBUNGSVARIABLEN",
           "see": "SIEHE AUCH", "command": "befehl", "manual": "Dienstprogramme für Benutzer",
           "help": "Diese Hilfe zeigen."},
}
STATUS = {
    "en": [("0", "Everything is fine."), ("1", "There are findings, or the command refused."),
           ("2", "It could not run: there is no collection, or a file cannot be read."), ("64", "Wrong usage.")],
    "de": [("0", "Alles in Ordnung."), ("1", "Es gibt Befunde, oder der Befehl hat sich geweigert."),
           ("2", "Nicht ausführbar: Die Sammlung fehlt, oder eine Datei ist nicht lesbar."), ("64", "Falscher Aufruf.")],
}
ENVIRONMENT = {
    "en": [("LC_ALL, LC_MESSAGES, LANG", "The language of the program, unless --lang is given."),
           ("NO_COLOR", "If set and not empty: no colours.")],
    "de": [("LC_ALL, LC_MESSAGES, LANG", "Die Sprache des Programms, wenn --lang nichts sagt."),
           ("NO_COLOR", "Wenn gesetzt und nicht leer: ohne Farben.")],
}


def escaped(text: str) -> str:
    """The text as roff (groff_char(7)): every hyphen is one that can be typed, no line is taken for a request."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("^", "\\(ha").replace("~", "\\(ti")
    return "\n".join("\\&" + line if line.startswith((".", "\\(aq")) else line for line in text.split("\n"))


def item(term: str, text: str) -> list[str]:
    return [".TP", f".B {term}", escaped(text)]


def spelling(name: dict) -> str:
    return ("-" if name["kind"] == "short" else "--") + name["name"]


def value(argument: dict) -> str:
    """What has to be written for a value: one of a few words, or a name for it."""
    return "|".join(argument.get("allValues") or [argument["valueName"]])


def term(argument: dict) -> str:
    """An argument as the head of its description."""
    repeated = " \\&..." if argument["isRepeating"] else ""
    if argument["kind"] == "positional":
        return f"\\fI{escaped(value(argument))}\\fR{repeated}"
    names = ", ".join(escaped(spelling(name)) for name in argument["names"])
    return names if argument["kind"] == "flag" else f"{names} \\fI{escaped(value(argument))}\\fR{repeated}"


def use(argument: dict) -> str:
    """An argument as part of the synopsis."""
    name = argument.get("valueName", "")
    if argument["kind"] == "positional":
        text = f"\\fI{escaped(name)}\\fR" + (" \\&..." if argument["isRepeating"] else "")
    else:
        text = f"\\fB{escaped(spelling(argument['preferredName']))}\\fR"
        if argument["kind"] == "option":
            text += f" \\fI{escaped(name)}\\fR"
    return f"[{text}]" if argument["isOptional"] else text


def paragraphs(text: str) -> list[str]:
    """Running text, and as they stand the lines that are indented: they are examples."""
    lines, shows_example = [], False
    for line in text.strip("\n").split("\n"):
        if line.startswith(" ") != shows_example:
            shows_example = not shows_example
            lines += [".PP", ".nf"] if shows_example else [".fi", ".PP"]
        lines.append(escaped(line) if line else ".PP")
    return lines + [".fi"] if shows_example else lines


def page(command: dict, path: list[str], others: list[str], language: str, date: str, version: str) -> str:
    words = WORDS[language]
    name = "-".join(path)
    shown = [argument for argument in command.get("arguments", []) if argument["shouldDisplay"]]
    lines = [f'.TH {escaped(name.upper())} 1 "{date}" "casebook {version}" "{words["manual"]}"',
             f".SH {words['name']}", f"{escaped(name)} \\- {escaped(command['abstract'].rstrip('.'))}",
             f".SH {words['synopsis']}", f".B {escaped(' '.join(path))}"]
    if command.get("subcommands"):
        lines.append(f"\\fI{words['command']}\\fR")
    lines += [use(argument) for argument in shown]
    if command.get("discussion"):
        lines += [f".SH {words['description']}", *paragraphs(command["discussion"])]
    if command.get("subcommands"):
        lines.append(f".SH {words['commands']}")
        for subcommand in command["subcommands"]:
            lines += item(escaped(subcommand["commandName"]), subcommand["abstract"])
    lines.append(f".SH {words['options']}")
    for argument in shown:
        lines += item(term(argument), argument.get("abstract", ""))
    # Another program keeps to its own habits.
    for section, rows in (("status", STATUS), ("environment", ENVIRONMENT)) if path[0] == "casebook" else ():
        lines.append(f".SH {words[section]}")
        for head, text in rows[language]:
            lines += item(head, text)
    lines.append(f".SH {words['see']}")
    lines.append(", ".join(f"\\fB{escaped(other)}\\fR(1)" for other in others if other != name))
    return "\n".join(lines) + "\n"


def tree(command: dict, above: list[str]) -> list[tuple[list[str], dict]]:
    """A command and those below it, each with its full name; but "help", which explains itself."""
    path = [*above, *command["commandName"].split()]
    command["subcommands"] = [below for below in command.get("subcommands", []) if below["commandName"] != "help"]
    return [(path, command)] + [page for below in command["subcommands"] for page in tree(below, path)]


def command(program: str, *path: str, language: str) -> dict:
    tool = json.loads(output(program, *path, "--experimental-dump-help", language=language))
    if tool["serializationVersion"] != 0:
        raise SystemExit(f"the help has version {tool['serializationVersion']}; this script reads version 0")
    return tool["command"]


def output(program: str, *arguments: str, language: str) -> str:
    environment = {"LC_ALL": "de_DE.UTF-8" if language == "de" else "C.UTF-8"}
    done = subprocess.run([program, *arguments], env=environment, capture_output=True, check=True)
    return done.stdout.decode()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--date", default="")
    options = parser.parse_args()
    for language in WORDS:
        version = output(options.program, "--version", language=language).strip()
        pages = tree(command(options.program, language=language), [])
        names = ["-".join(path) for path, _ in pages]
        folder = options.folder / ("man1" if language == "en" else f"{language}/man1")
        folder.mkdir(parents=True, exist_ok=True)
        for path, described in pages:
            text = page(described, path, names, language, options.date, version)
            (folder / f"{'-'.join(path)}.1").write_text(text, encoding="utf-8")


main()
