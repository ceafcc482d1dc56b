"""Judges what partners paste or import in a real WordPress: its own filters over every text, and a site of its own.

Texts are the `content_html` of JSON feeds, the content of Atom and RSS items, and fragments. Without --site PHP runs
WordPress' functions over them: what an author may save (`wp_kses_post`), what a post without blocks becomes (`wpautop`),
and what the parser of blocks reads must have the same words, no new line break, and no block that somebody meant. With
--site posts are saved as an author and an editor and looked at in two themes, as wide as a phone and as a screen."""

import argparse
import json
import subprocess
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser
from pathlib import Path

from judgelib import files
from judgelib.browser import Look, browsing
from judgelib.server import publishing
from judgelib.tools import program
from judgelib.verdict import CouldNotRun, Findings, run
from judgelib.wordpress import THEMES, running, save

HERE = Path(__file__).parent
ATOM = "{http://www.w3.org/2005/Atom}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
# What WordPress styles in every theme; nothing that only our style sheet knows.
RECEIVERS_CLASSES = {
    "wp-block-group__inner-container", "wp-block-image", "wp-block-table", "wp-image-external", "has-text-align-left", "has-text-align-center",
    "has-text-align-right",
}


FITTING = "max-width: 100%; height: auto"


class Text(HTMLParser):
    """The words, line breaks, classes, attributes and addresses of a text."""

    BLOCKS = {"p", "li", "dt", "dd", "td", "th", "h2", "h3", "h4", "h5", "h6", "figcaption", "caption", "tr", "br"}

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words, self.breaks, self.classes, self.attributes, self.addresses = "", 0, set(), set(), []
        self.soft_breaks, self.kept = 0, 0
        self.feed(html)
        self.close()
        self.words = " ".join(self.words.split())

    def handle_starttag(self, tag: str, attributes: list) -> None:
        self.breaks += tag == "br"
        self.kept += tag == "pre"
        if tag in self.BLOCKS:
            self.words += " "
        for name, value in attributes:
            # Without a class, only a picture itself can say that it fits its column.
            if (tag, name, value) != ("img", "style", FITTING):
                self.attributes.add(name)
            if name == "class":
                self.classes.update(value.split())
            if name in ("src", "href"):
                self.addresses.append(value)

    def handle_endtag(self, tag: str) -> None:
        self.kept -= tag == "pre"
        if tag in self.BLOCKS:
            self.words += " "

    def handle_data(self, text: str) -> None:
        self.words += text
        if not self.kept:
            self.soft_breaks += text.strip("\n").count("\n")


def texts_of(path: Path, findings: Findings) -> list[tuple[str, str, str]]:
    """Name, title and HTML of each text in a feed or a folder of embeds."""
    if path.is_dir():
        return [(f"{one.parent.name}/fragment", one.parent.name, files.text(one)) for one in files.below(path, "fragment.html")]
    if path.suffix == ".json":
        return [(item["id"], item["title"], item["content_html"]) for item in json.loads(files.text(path))["items"]]
    root = ElementTree.fromstring(files.text(path))
    if root.tag == ATOM + "feed":
        return [(entry.findtext(ATOM + "id"), entry.findtext(ATOM + "title"), entry.findtext(ATOM + "content"))
                for entry in root.iter(ATOM + "entry")]
    return [(item.findtext("guid"), item.findtext("title"), item.findtext(CONTENT)) for item in root.iter("item")]


def through_wordpress(texts: list[str]) -> list[dict]:
    done = subprocess.run([program("php"), str(HERE / "wordpress" / "text.php")], input=json.dumps(texts),
                          capture_output=True, text=True, timeout=600)
    try:
        return json.loads(done.stdout)
    except ValueError as error:
        raise CouldNotRun(f"php: {done.stdout[-500:]} {done.stderr[-500:]}") from error


def judge_text(findings: Findings, name: str, html: str, became: dict) -> None:
    before = Text(html)
    if before.soft_breaks:
        findings.add(name, f"has {before.soft_breaks} line breaks within sentences")
    if unknown := before.classes - RECEIVERS_CLASSES:
        findings.add(name, f"has classes that only our style sheet knows: {sorted(unknown)}")
    if wrong := before.attributes & {"tabindex", "style"} | {one for one in before.attributes if one.startswith("on")}:
        findings.add(name, f"has attributes that do not belong into another's page: {sorted(wrong)}")
    for address in before.addresses:
        if not address.startswith(("https://", "http://", "mailto:")):
            findings.add(name, f"has an address that leads nowhere elsewhere: {address}")
    for kind in ("kses", "autop"):
        after = Text(became[kind])
        if after.words != before.words:
            place = next((i for i, (a, b) in enumerate(zip(after.words, before.words)) if a != b), 0)
            findings.add(name, f"{kind} changes words: “{before.words[place:place + 60]}” to “{after.words[place:place + 60]}”")
        if after.breaks != before.breaks:
            findings.add(name, f"{kind} adds {after.breaks - before.breaks} line breaks")
        if missing := before.attributes & {"align"} - after.attributes:
            findings.add(name, f"{kind} takes away {sorted(missing)}")
        if missing := before.classes - after.classes:
            findings.add(name, f"{kind} takes away {sorted(missing)}")
    if [block["name"] for block in became["blocks"]] != [None]:
        findings.add(name, f"is read as blocks: {[block['name'] for block in became['blocks']]}")
    elif became["blocks"][0]["html"] != html:
        findings.add(name, "is not the same after the parser of blocks")


LOOK = """
const root = document.querySelector(".entry-content article, .wp-block-post-content article") ?? document.body;
const column = root.getBoundingClientRect();
return {
    width: document.documentElement.scrollWidth, inner: innerWidth, words: root.innerText,
    wide: [...document.querySelectorAll("body *")].filter(one => one.getBoundingClientRect().right > arguments[0] + 1
        || one.scrollWidth > arguments[0]).slice(-3).map(one => one.outerHTML.slice(0, 120)),
    pictures: [...root.querySelectorAll("img")].filter(one => one.getBoundingClientRect().width > column.width + 1).length,
    broken: [...root.querySelectorAll("img")].filter(one => one.complete && !one.naturalWidth).map(one => one.src),
    cramped: [...root.querySelectorAll(":scope > p, :scope > h2, :scope > h3, footer > p")].filter(one => one.nextElementSibling
        && one.nextElementSibling.getBoundingClientRect().top - one.getBoundingClientRect().bottom < 8).length,
    breaks: root.querySelectorAll("br").length, found: !!root.closest(".entry-content, .wp-block-post-content"),
};
"""


def judge_posts(findings: Findings, texts: list[tuple[str, str, str]], pictures: Path | None) -> int:
    """Each text as an author's post without blocks, and in an editor's block for HTML."""
    posts = []
    for name, title, html in texts:
        posts.append({"title": title, "content": html, "as": "author"})
        posts.append({"title": title, "content": f"<!-- wp:html -->\n{html}\n<!-- /wp:html -->", "as": "editor"})
    addresses = save(posts)
    names = [f"{name} as {post['as']}" for (name, _, _), post in
             zip([one for one in texts for _ in range(2)], posts)]
    breaks = {name: Text(html).breaks for name, _, html in texts}
    with browsing() as browser:
        for name, address in zip(names, addresses):
            for theme in THEMES:
                for width in (360, 1280):
                    browser.wear(Look(width=width))
                    browser.open(f"{address}&theme={theme}")
                    place = f"{name} in {theme} at {width} px"
                    seen = browser.driver.execute_script(LOOK, width)
                    if not seen["found"]:
                        findings.add(place, "is not shown")
                        continue
                    if seen["width"] > width:
                        findings.add(place, f"makes the page {seen['width']} px wide: {seen['wide']}")
                    if seen["pictures"]:
                        findings.add(place, "has a picture that is wider than its column")
                    if seen["cramped"]:
                        findings.add(place, f"{seen['cramped']} paragraphs or headings have no room below them")
                    if seen["breaks"] != breaks[name.rsplit(" as ", 1)[0]]:
                        findings.add(place, f"has {seen['breaks']} line breaks")
                    for address_of_picture in seen["broken"]:
                        findings.add(place, f"picture does not load: {address_of_picture}")
                    if pictures:
                        pictures.mkdir(parents=True, exist_ok=True)
                        part = "-".join("".join(c if c.isalnum() else " " for c in place).split())[-120:]
                        browser.driver.save_screenshot(str(pictures / f"{part}.png"))
    return len(posts)


def judge(findings: Findings) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", nargs="+", metavar="SOURCE", help="a feed (JSON, Atom, RSS), or a folder of embeds")
    parser.add_argument("--site", action="store_true", help="look at posts in a site of its own (Scripts/wordpress.sh)")
    parser.add_argument("--published", nargs=2, metavar=("URL", "DIR"),
                        help="with --site: what is published below this address lies in this folder")
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="with --site: pictures of every post go here")
    options = parser.parse_args()

    texts = [one for source in options.sources for one in texts_of(Path(source), findings)]
    if not texts:
        raise CouldNotRun("no text in any of the sources")
    for (name, _, html), became in zip(texts, through_wordpress([html for _, _, html in texts])):
        judge_text(findings, name, html, became)
    what = f"{len(texts)} texts"
    if options.site:
        with running(), publishing(options.published) as (public, real):
            texts = [(name, title, html.replace(public, real)) for name, title, html in texts]
            what += f", {judge_posts(findings, texts, options.pictures)} posts in {len(THEMES)} themes"
    findings.summary(what)


run(judge)
