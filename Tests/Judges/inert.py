"""Opens pages without any Content-Security-Policy in Chromium and sees that nothing in them runs.

Hostile texts in the pages call alert(); no page may do so, ask another host, or say anything on the console."""

import argparse
import shutil
import tempfile
from pathlib import Path
from urllib.parse import quote, urlsplit

from judgelib import files
from judgelib.browser import Look, browsing
from judgelib.server import serving
from judgelib.verdict import Findings, run

WATCH = """
window.ran = [];
for (const name of ["alert", "confirm", "prompt", "print", "open"]) window[name] = what => { window.ran.push(`${name}(${what})`) };
"""
# Handlers that wait for a hand are given one.
PROVOKE = """
for (const node of document.querySelectorAll("*"))
    for (const kind of ["mouseover", "focus", "error", "load", "toggle", "animationstart"])
        node.dispatchEvent(new Event(kind));
return window.ran;
"""


def judge(findings: Findings) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dir", metavar="DIR")
    parser.add_argument("--base", metavar="URL", help="the public address of DIR, which pages to be copied name")
    options = parser.parse_args()
    root = files.folder(options.dir)
    if options.base:
        with tempfile.TemporaryDirectory() as home:
            look(findings, at_root(root, Path(home) / "root", options.base))
    else:
        look(findings, root)


def at_root(root: Path, copy: Path, base: str) -> Path:
    """A copy whose pages lead to where it is served, at the root of a server."""
    shutil.copytree(root, copy)
    for page in files.below(copy, ".html"):
        text = page.read_text("utf-8").replace(base, "/").replace(f'"{urlsplit(base).path}', '"/')
        page.write_text(text, "utf-8")
    return copy


def look(findings: Findings, root: Path) -> None:
    pages = files.below(root, ".html")
    with serving(root) as address, browsing() as browser:
        browser.wear(Look())
        browser.command("Page.addScriptToEvaluateOnNewDocument", {"source": WATCH})
        for page in pages:
            path = page.relative_to(root).as_posix()
            browser.open(f"{address}/{quote(path)}")
            for call in browser.driver.execute_script(PROVOKE):
                findings.add(path, f"runs {call}")
            for message in browser.console():
                findings.add(path, f"console: {message}")
            for url in browser.requests():
                if not url.startswith((address + "/", "about:")):
                    findings.add(path, f"asks {url[:200]}")
    findings.summary(f"{len(pages)} pages")


run(judge)
