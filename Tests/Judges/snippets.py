"""Judges the snippets of the page for partners in a real WordPress: pasted by an editor, and by an author, from whom WordPress
takes scripts, elements and frames away.

The export is published anew below an address of this machine, another origin than the site's. In two themes, wide and narrow,
what an editor pastes must show the case, whole and in its column; what is left to an author must be a link to the original."""

import argparse
import tempfile
from html.parser import HTMLParser
from pathlib import Path

from judgelib import files
from judgelib.browser import Look, browsing
from judgelib.server import republished, serving
from judgelib.verdict import CouldNotRun, Findings, run
from judgelib.wordpress import THEMES, running, save

LOOK = """
const column = document.querySelector(".entry-content p, .wp-block-post-content p")?.getBoundingClientRect();
const frame = document.querySelector("iframe"), element = document.querySelector("case-study, case-list");
const box = (frame ?? element)?.getBoundingClientRect();
return {column: column && [Math.round(column.left), Math.round(column.right)], box: box && [Math.round(box.left), Math.round(box.right)],
        height: box?.height, border: frame && getComputedStyle(frame).borderTopWidth, page: document.documentElement.scrollWidth,
        text: element?.shadowRoot?.querySelector(".embedded")?.innerText ?? "", script: !!document.querySelector(".entry-content script"),
        links: [...document.querySelectorAll(".entry-content a[href]")].map(one => one.href)};
"""


# A frame has told its height, or an element has its page; a busy machine may take its time.
READY = """
const done = arguments[0], until = Date.now() + 60000;
(function look() {
    const frame = document.querySelector("iframe"), element = document.querySelector("case-study, case-list");
    if (frame?.style.height || element?.shadowRoot?.querySelector(".embedded") || Date.now() > until) done();
    else setTimeout(look, 100);
})();
"""


class Snippets(HTMLParser):
    """The snippets of a case, or of the list ("")."""

    def __init__(self, page: str, case: str) -> None:
        super().__init__()
        self.case, self.found, self.way, self.isChosen, self.isCode = case, {}, None, False, False
        self.feed(page)

    def handle_starttag(self, tag: str, attributes: list) -> None:
        told = dict(attributes)
        if "data-case" in told:
            self.isChosen = (told["data-case"] or "") == self.case
        self.way = told.get("data-way", self.way)
        self.isCode = tag == "code" and self.isChosen

    def handle_endtag(self, tag: str) -> None:
        self.isCode = self.isCode and tag != "code"

    def handle_data(self, text: str) -> None:
        if self.isCode and self.way:
            self.found[self.way] = self.found.get(self.way, "") + text


def settled(browser, is_frame: bool) -> dict:
    """What is seen once nothing moves any more; a frame's script may come late on a busy machine."""
    seen = None
    for _ in range(30):
        before, seen = seen, browser.driver.execute_script(LOOK)
        if seen == before and not (is_frame and seen["border"] != "0px"):
            break
        browser.driver.execute_async_script("setTimeout(arguments[0], 500)")
    return seen


def judge(findings: Findings) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dir", metavar="DIR", help="an export of the html plugin with mode: embed")
    parser.add_argument("case", metavar="CASE", help="the id of a case in it")
    parser.add_argument("--public", required=True, help="address where the export is published")
    parser.add_argument("--original", required=True, help="address of the original")
    parser.add_argument("--shows", nargs="+", default=[], metavar="TEXT", help="what an element must show")
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="pictures of the pages go here")
    options = parser.parse_args()
    export = files.folder(options.dir)
    with (tempfile.TemporaryDirectory() as temporary, running(), browsing() as browser,
          serving(Path(temporary), headers={"Access-Control-Allow-Origin": "*"}) as publisher):
        republished(export, options.public, Path(temporary), publisher)
        page = files.text(Path(temporary) / "partners" / "index.html")
        posts, names = [], []
        for kind, case in (("case", options.case), ("list", "")):
            found = Snippets(page, case).found
            if not {"element", "frame"} <= found.keys():
                raise CouldNotRun(f"the page for partners has no snippets for the {kind}: {found.keys()}")
            for way in ("element", "frame"):
                for role in ("editor", "author"):
                    content = f"<!-- wp:paragraph --><p>Vorher</p><!-- /wp:paragraph -->\n\n<!-- wp:html -->\n{found[way]}\n<!-- /wp:html -->"
                    posts.append({"title": f"{kind} {way}", "content": content, "as": role})
                    names.append((kind, way, role))
        for (kind, way, role), address in zip(names, save(posts)):
            for theme in THEMES:
                for width in (360, 1280):
                    place = f"{way} of a {kind} pasted by an {role} in {theme} at {width} px"
                    browser.wear(Look(width=width))
                    browser.open(f"{address}&theme={theme}")
                    if role == "editor":
                        browser.driver.execute_async_script(READY)
                    seen = settled(browser, is_frame=role == "editor" and way == "frame")
                    if seen["page"] > width:
                        findings.add(place, f"makes the page {seen['page']} px wide")
                    if options.pictures:
                        options.pictures.mkdir(parents=True, exist_ok=True)
                        browser.driver.save_screenshot(str(options.pictures / f"{kind}-{way}-{role}-{theme}-{width}.png"))
                    if role == "author":
                        wanted = options.original if kind == "case" else options.original.split("/cases/")[0] + "/"
                        if seen["box"] or seen["script"] or wanted not in seen["links"]:
                            findings.add(place, f"leaves no link to the original, or more than that: {seen}")
                        continue
                    if seen["box"] != seen["column"]:
                        findings.add(place, f"stands at {seen['box']}, the column at {seen['column']}")
                    if way == "frame":
                        browser.driver.switch_to.frame(0)
                        height = browser.driver.execute_script("return document.body.getBoundingClientRect().height")
                        browser.driver.switch_to.default_content()
                        if abs(height - seen["height"]) > 2 or seen["border"] != "0px":
                            findings.add(place, f"is {seen['height']} px high for {height} px, with a border of {seen['border']}")
                    elif any(word not in " ".join(seen["text"].split()) for word in options.shows if kind == "case") or not seen["text"]:
                        findings.add(place, f"does not show the {kind}: {seen['text'][:200]}")
    findings.summary(f"{len(posts)} posts in {len(THEMES)} themes")


run(judge)
