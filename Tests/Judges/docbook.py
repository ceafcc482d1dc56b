"""Judges DocBook 5: valid by jing and RELAX NG, and processed by the stock style sheets without a complaint."""

import argparse
import os
import re
from pathlib import Path

from judgelib import files, tools
from judgelib.verdict import CouldNotRun, Findings, run

# Debian's places. Elsewhere: the folders of docbook.rng and docbook.sch, and the one that holds xhtml5/docbook.xsl.
SCHEMAS = Path(os.environ.get("DOCBOOK_RNG", "/usr/share/xml/docbook/schema/rng/5.0"))
RULES = Path(os.environ.get("DOCBOOK_SCH", "/usr/share/xml/docbook/schema/schematron/5.0"))
STYLES = Path(os.environ.get("DOCBOOK_XSL", "/usr/share/xml/docbook/stylesheet/docbook-xsl-ns"))
XINCLUDE = "http://www.w3.org/2001/XInclude"

# What the style sheets say of themselves, not of the document.
CHATTER = re.compile(r"^\s*$|^Note: namesp\. |^Writing |^Making portrait pages|^\s*processing$")


def existing(path: Path) -> Path:
    if not path.is_file():
        raise CouldNotRun(f"{path} is missing: run Scripts/setup.sh judges")
    return path


def valid(documents: list[Path], findings: Findings, schematron: bool) -> None:
    whole = [path for path in documents if XINCLUDE not in files.text(path)]
    including = [path for path in documents if path not in whole]
    for schema, some in [("docbook.rng", whole), ("docbookxi.rng", including)]:
        for place, message in tools.jing(existing(SCHEMAS / schema), some) if some else []:
            findings.add(place, message)
    rules = RULES / "docbook.sch"
    # One run for all; only if it finds something, one for each, to learn which.
    if schematron and tools.jing(existing(rules), documents):
        for document in documents:
            findings.extend(document, (message for _, message in tools.jing(rules, [document])))


def complaints(style: Path, documents: list[Path]) -> list[str]:
    """Lines a style sheet prints on standard error for these documents; the result itself is not looked at."""
    done = tools.output([tools.program("xsltproc"), "--nonet", "--xinclude", "--stringparam", "docbook.css.source", "", str(style), *map(str, documents)],
                        accept=tuple(range(12)), seconds=1800)
    lines = [line.strip() for line in done.stderr.splitlines() if not CHATTER.match(line)]
    return lines or ([f"xsltproc ended with {done.returncode}"] if done.returncode else [])


def processed(style: Path, documents: list[Path], findings: Findings) -> None:
    if complaints(style, documents):
        for document in documents:
            findings.extend(document, (f"{style.parent.name}: {line}" for line in complaints(style, [document])))


def judge(findings: Findings) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dir", metavar="DIR")
    parser.add_argument("--schematron", action="store_true", help="also the rules that RELAX NG cannot say")
    parser.add_argument("--styles", nargs="*", default=["xhtml5"], metavar="NAME",
                        help="stock style sheets to try, such as xhtml5 fo (default: xhtml5)")
    options = parser.parse_args()

    documents = files.below(files.folder(options.dir), ".xml")
    valid(documents, findings, options.schematron)
    for name in options.styles:
        processed(existing(STYLES / name / "docbook.xsl"), documents, findings)
    findings.summary(f"{len(documents)} documents")


run(judge)
