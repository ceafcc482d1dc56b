"""Judges that every link within an exported folder leads somewhere, and that no id occurs twice in a page."""

import argparse
import re
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from judgelib import files
from judgelib.markup import Page, css_links, read
from judgelib.verdict import CouldNotRun, Findings, run

# Where the folder's files live while links are resolved: deep enough for `../` to leave it visibly.
INSIDE = "http://folder.invalid/" + "deep/" * 20
LOCATION = re.compile(r"<loc>\s*(.*?)\s*</loc>")
page_at = cache(read)


class Site:
    def __init__(self, root: Path, base: str | None, also: dict[str, Path]) -> None:
        self.root, self.also = root, also
        self.base = base.rstrip("/") + "/" if base else None

    def fault(self, link: str, source: str, document: Page | None) -> str | None:
        """Why this link, found in the file with the relative path `source`, is broken; None if it is not."""
        if link == "invalid-json-ld:":
            return "JSON-LD that is not JSON"
        if link.lower().startswith("javascript:"):
            return f"script as a link: {link}"
        if not link and document is None:
            return "empty link"
        if link.startswith("/") and not link.startswith("//"):
            home = urlsplit(self.base).path if self.base else "/"
            if not link.startswith(home):
                return f"leads out of the folder: {link}"
            return self.missing(link[len(home):], link)
        here = INSIDE + source
        target = urljoin(urljoin(here, document.base) if document and document.base else here, link)
        for base in filter(None, [self.base, INSIDE]):
            if target.startswith(base) or target + "/" == base:
                return self.missing(target[len(base):], link)
        return f"leads out of the folder: {link}" if target.startswith("http://folder.invalid/") else None

    def missing(self, target: str, link: str) -> str | None:
        path, _, fragment = target.partition("#")
        path, fragment = unquote(path.partition("?")[0]), unquote(fragment)
        file = self.file(path)
        if not file.resolve().is_relative_to(self.root) and not any(
                file.resolve().is_relative_to(folder) for folder in self.also.values()):
            return f"leads out of the folder: {link}"
        if file.is_dir():
            file /= "index.html"
        if not file.is_file():
            return f"no such file: {link}"
        if fragment and fragment != "top" and file.suffix == ".html" and not fragment.startswith(":~:"):
            if fragment not in page_at(file).ids:
                return f"no such id: {link}"
        return None

    def file(self, path: str) -> Path:
        for prefix, folder in self.also.items():
            if path.startswith(prefix):
                return folder / path[len(prefix):]
        return self.root / path


def links_of(path: Path) -> list[tuple[int, str]]:
    content = files.text(path)
    found = css_links(content) if path.suffix == ".css" else LOCATION.findall(content)
    return [(content[:content.find(link)].count("\n") + 1, link) for link in found]


def judge(findings: Findings) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dir", metavar="DIR")
    parser.add_argument("--base", metavar="URL", help="where the folder is published; absolute links below it are checked")
    parser.add_argument("--also", metavar="PATH=DIR", action="append", default=[],
                        help="a folder published at PATH below the same address, such as feeds/=Exports/feeds")
    options = parser.parse_args()

    root = files.folder(options.dir)
    if any("=" not in one for one in options.also):
        raise CouldNotRun("--also wants PATH=DIR")
    also = {path: files.folder(folder) for path, _, folder in (one.partition("=") for one in options.also)}
    site, count = Site(root, options.base, also), 0
    pages = files.below(root, ".html")
    others = sorted([*root.rglob("*.css"), *root.rglob("sitemap*.xml")])
    for path in pages + others:
        document = page_at(path) if path.suffix == ".html" else None
        source = path.relative_to(root).as_posix()
        for line, link in document.links if document else links_of(path):
            count += 1
            if fault := site.fault(link, source, document):
                findings.add(f"{path}:{line}", fault)
        for line, name in document.doubled if document else []:
            findings.add(f"{path}:{line}", f"the id {name!r} occurs twice")
    findings.summary(f"{len(pages)} pages, {count} links")


run(judge)
