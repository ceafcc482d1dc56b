"""Judges EPUB 3: clean by epubcheck, and if asked, every picture has a text alternative."""

import argparse
import json
import os
import re
import zipfile
from pathlib import Path

from judgelib import tools
from judgelib.verdict import CouldNotRun, Findings, run

# Debian installs a program that only starts where the kernel knows Java archives.
JAR = Path(os.environ.get("EPUBCHECK", "/usr/share/java/epubcheck.jar"))


def checked(path: str, findings: Findings) -> None:
    command = ["java", "-jar", str(JAR)] if JAR.is_file() else [tools.program("epubcheck")]
    done = tools.output([*command, path, "--json", "-"], accept=(0, 1))
    start = done.stdout.find("{")
    if start < 0:
        raise CouldNotRun(f"epubcheck says nothing: {done.stderr.strip()[-500:]}")
    for message in json.loads(done.stdout[start:])["messages"]:
        place = message["locations"][0] if message["locations"] else {"path": path, "line": 0}
        findings.add(f"{place['path']}:{place['line']}", f"{message['severity']} {message['ID']} {message['message']}")


def judge(findings: Findings) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--pages", type=int, default=1, help="the least number of pages")
    parser.add_argument("--alternatives", action="store_true", help="pictures must be there, each with its text")
    options = parser.parse_args()

    checked(options.file, findings)
    with zipfile.ZipFile(options.file) as archive:
        names = archive.namelist()
        pages = [name for name in names if name.endswith(".xhtml")]
        unmarked = [name for name in pages
                    if not re.search(r"<html\b[^>]*\slang=\"[a-z]", archive.read(name).decode())]
        pictures = [(name, tag) for name in pages
                    for tag in re.findall(r"<(?:img|object)\b[^>]*>", archive.read(name).decode())]
    if names[0] != "mimetype":
        findings.add(options.file, "does not begin with its mimetype")
    for name in unmarked:
        findings.add(name, "does not say its language")
    if len(pages) < options.pages:
        findings.add(options.file, f"has {len(pages)} pages only")
    if options.alternatives and not pictures:
        findings.add(options.file, "has no picture")
    for name, tag in pictures if options.alternatives else []:
        if not re.search(r'\balt="[^"]+"', tag):
            findings.add(name, f"no text alternative: {tag}")
    findings.summary(f"{len(pages)} pages, {len(pictures)} pictures")


run(judge)
