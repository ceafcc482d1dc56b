"""Judges embeds on a hostile host page in Chromium: element, frame and fragment under a strict policy, each from an origin of its own.

The host's style sheet tries to spoil what is embedded, and what is embedded must not touch the host. Attribution, funding
and the link to the original must be visible; the console stays silent; nothing is asked of another host. A second publisher
stands on the same page. Then the case is withdrawn, a server forgets its headers, a login page answers, scripts are off."""

import argparse
import shutil
import tempfile
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit

from judgelib import files
from judgelib.browser import Browser, Look, browsing
from judgelib.server import Served, serving
from judgelib.verdict import Findings, run

POLICY = ("default-src 'none'; script-src 'self' {all}; style-src 'self' {all}; img-src 'self' {all}; connect-src {all}; "
          "frame-src {all}")
SHARED = {"Access-Control-Allow-Origin": "*"}
STYLE = """
body { font-family: cursive; color: rgb(1, 2, 3); font-size: 17px }
p { color: rgb(255, 0, 0) !important; text-transform: uppercase !important; letter-spacing: 1em !important }
h1, h2, h3, footer, figure, dl, svg { display: none !important }
a { visibility: hidden !important }
* { border: 3px solid rgb(255, 0, 255) !important; float: right }
"""
# What themes do to frames.
THEME = "body { font-family: cursive; color: rgb(1, 2, 3) } iframe { max-height: 600px; border: 2px inset; display: inline }"
PAGE = """<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Wirt</title>
<link rel="stylesheet" href="/{style}"></head><body><p id="own">Text des Wirts</p>{body}</body></html>"""

OWN = "const s = getComputedStyle(document.getElementById('own')); return [s.color, s.fontFamily, s.fontSize, s.margin]"
SHADOW = """
const root = document.querySelector(arguments[0]).shadowRoot;
const box = root?.querySelector(".embedded");
if (!box) return null;
const shown = [...root.querySelectorAll("a[href]")].filter(a => a.checkVisibility({visibilityProperty: true}));
const paragraph = [...root.querySelectorAll("p")].find(p => p.checkVisibility());
const style = getComputedStyle(paragraph);
const landmark = "nav, aside, section, header, footer, form, main";
return {text: box.innerText, links: shown.map(a => a.href), transform: style.textTransform, color: style.color,
        border: style.borderTopWidth, heading: !!root.querySelector("h1, h2")?.checkVisibility(),
        accent: getComputedStyle(root.querySelector("a[href]")).color, level: root.querySelector("h1")?.ariaLevel,
        landmarks: [...root.querySelectorAll(landmark)].filter(one => !one.hasAttribute("role")).length};
"""
FRAME = """
const frame = document.querySelector("iframe"), box = frame.getBoundingClientRect(), style = getComputedStyle(frame);
return {height: box.height, width: box.width, border: style.borderTopWidth, display: style.display, scroll: scrollY,
        top: box.top, link: [...document.querySelectorAll("[data-casebook-link]")].filter(one => one.checkVisibility()).length,
        text: document.body.innerText};
"""


class Stage:
    """A host with a policy, two publishers, and the pages that the host shows."""

    def __init__(self, stack: ExitStack, root: Path, export: Path, public: str, case: str, browser: Browser,
                 findings: Findings) -> None:
        self.case, self.browser, self.findings, self.root = case, browser, findings, root
        # Where the export is published, below the root of its server.
        self.place = urlsplit(public).path.rstrip("/")
        self.export, second = root / f"publisher{self.place}", root / f"second{self.place}"
        shutil.copytree(export, self.export)
        shutil.copytree(export, second)
        sheet = second / "assets" / "casebook.css"
        sheet.write_text(sheet.read_text("utf-8") + ":root, :host { --accent: rgb(1 2 200); }", "utf-8")
        self.publisher = stack.enter_context(serving(root / "publisher", headers=SHARED)).at(self.place)
        self.second = stack.enter_context(serving(root / "second", headers=SHARED)).at(self.place)
        self.forgetful = stack.enter_context(serving(root / "publisher")).at(self.place)
        (root / "host").mkdir()
        (root / "host" / "host.css").write_text(STYLE, "utf-8")
        (root / "host" / "theme.css").write_text(THEME, "utf-8")
        origins = f"{self.publisher.origin} {self.second.origin} {self.forgetful.origin}"
        self.host = stack.enter_context(serving(root / "host", POLICY.format(all=origins)))
        self.lawless = stack.enter_context(serving(root / "host"))

    def script(self, publisher: Served) -> str:
        return f'<script src="{publisher}/assets/embed.js" defer></script>'

    def page(self, publisher: Served, name: str = "index.html") -> str:
        return f"{publisher}/cases/{self.case}/{name}"

    def element(self, publisher: Served, name: str = "index.html") -> str:
        return (f'{self.script(publisher)}<case-study src="{self.page(publisher, name)}">'
                f'<a href="https://praxis.example.org/original/">Titel des Falls</a></case-study>')

    def frame(self, publisher: Served, path: str) -> str:
        return (f'{self.script(publisher)}<div><iframe src="{publisher}/{path}" title="Fall" width="720" height="1200"></iframe>'
                '<p data-casebook-link><a href="https://praxis.example.org/original/">Titel des Falls</a></p></div>')

    def show(self, name: str, body: str, style: str = "theme.css", host: Served | None = None, silent: bool = True) -> list[str]:
        """Opens a page of the host; what the console says is a finding, if it should say nothing."""
        (self.root / "host" / f"{name}.html").write_text(PAGE.format(style=style, body=body), "utf-8")
        host = host or self.host
        self.browser.wear(Look())
        self.browser.open(f"{host}/{name}.html")
        # Elements fetch their page, and frames tell their height, after the page has loaded.
        self.wait(1500)
        said = self.browser.console()
        if silent:
            for message in said:
                self.findings.add(name, f"console: {message}")
        known = (host, self.publisher, self.second, self.forgetful, "data:", "about:", "blob:")
        for url in self.browser.requests():
            if not url.startswith(known):
                self.findings.add(name, f"asks another host: {url}")
        return said

    def wait(self, milliseconds: int) -> None:
        self.browser.driver.execute_async_script(f"setTimeout(arguments[0], {milliseconds})")

    def ask(self, script: str, *arguments):
        return self.browser.driver.execute_script(script, *arguments)


def expect_words(findings: Findings, name: str, text: str, links: list[str], words: list[str], original: str) -> None:
    flat = " ".join(text.split())
    for word in words:
        if word not in flat:
            findings.add(name, f"does not show “{word}”")
    if original not in links:
        findings.add(name, f"has no visible link to the original {original}")


def judge_elements(stage: Stage, words: list[str], original: str) -> None:
    findings = stage.findings
    body = (stage.element(stage.publisher)
            + f'<case-list src="{stage.publisher}/index.html">Liste</case-list>'
            + stage.element(stage.second).replace("<case-study", '<case-study id="second" heading-level="4"'))
    stage.publisher.handler.asked.clear()
    stage.show("element", body, "host.css")
    own = stage.ask(OWN)
    seen, second = stage.ask(SHADOW, "case-study"), stage.ask(SHADOW, "#second")
    if not seen or not second:
        return findings.add("element", "shows nothing")
    expect_words(findings, "element", seen["text"], seen["links"], words, original)
    if seen["transform"] != "none" or seen["color"] == "rgb(255, 0, 0)" or seen["border"] == "3px" or not seen["heading"]:
        findings.add("element", f"the host's style leaks in: {seen['transform']}, {seen['color']}, {seen['border']}")
    if second["accent"] != "rgb(1, 2, 200)" or seen["accent"] == second["accent"]:
        findings.add("element", f"two publishers share an accent: {seen['accent']}, {second['accent']}")
    if (seen["level"], second["level"]) != ("2", "4"):
        findings.add("element", f"headings have the levels {seen['level']} and {second['level']}")
    if seen["landmarks"]:
        findings.add("element", f"has {seen['landmarks']} landmarks among those of the page")
    fetched = [path.split("?")[0] for path in stage.publisher.handler.asked].count(
        f"{stage.place}/cases/{stage.case}/index.html")
    if fetched != 1:
        findings.add("element", f"fetches its page {fetched} times")
    listed = stage.ask(SHADOW, "case-list")
    if not listed or stage.case not in " ".join(listed["links"]):
        findings.add("list", "does not list the case")
    stage.show("plain", stage.script(stage.publisher), "host.css")
    if stage.ask(OWN) != own:
        findings.add("element", "its style leaks out to the host")


def judge_scheme(stage: Stage) -> None:
    """A reader's dark system, a page that is light."""
    colour = ("return getComputedStyle(document.querySelector('case-study').shadowRoot.querySelector('.embedded'))"
              ".backgroundColor")
    for attribute, expected in (("", "rgb(250, 248, 243)"), (' scheme="dark"', "rgb(19, 24, 23)")):
        name = f"scheme{attribute.strip().replace('=', '-').replace(chr(34), '')}"
        body = stage.element(stage.publisher).replace("<case-study", f"<case-study{attribute}")
        stage.show(name, body)
        stage.browser.wear(Look(scheme="dark"))
        if (seen := stage.ask(colour)) != expected:
            stage.findings.add(name, f"has the background {seen} in a light page on a dark system")


    stage.show("scheme-frame", stage.frame(stage.publisher, f"cases/{stage.case}/index.html"))
    stage.browser.wear(Look(scheme="dark"))
    stage.browser.driver.switch_to.frame(0)
    seen = stage.ask("return getComputedStyle(document.body).backgroundColor")
    stage.browser.driver.switch_to.default_content()
    if seen != "rgb(250, 248, 243)":
        stage.findings.add("scheme-frame", f"has the background {seen} in a light page on a dark system")


def judge_frame(stage: Stage, words: list[str], original: str) -> None:
    findings, driver = stage.findings, stage.browser.driver
    stage.show("frame", stage.frame(stage.publisher, f"cases/{stage.case}/index.html"))
    seen = stage.ask(FRAME)
    if seen["height"] < 1000 or seen["border"] != "0px" or seen["display"] != "block":
        findings.add("frame", f"did not grow, or has a border: {seen}")
    if seen["link"]:
        findings.add("frame", "shows the link that only those without scripts need")
    driver.switch_to.frame(0)
    text = stage.ask("return document.body.innerText")
    links = stage.ask("return [...document.querySelectorAll('a[href]')].map(a => a.href)")
    expect_words(findings, "frame", text, links, words, original)
    target = stage.ask("const link = [...document.querySelectorAll('a[href^=\"#measure\"]')].at(-1); link?.click();"
                       "return link && document.querySelector(link.hash).getBoundingClientRect().top")
    driver.switch_to.default_content()
    stage.wait(500)
    seen = stage.ask(FRAME)
    if target is None or abs(seen["top"] + target) > 50:
        findings.add("frame", f"a link within it does not scroll the page: {target}, {seen['top']}")
    judge_list_in_frame(stage)
    judge_late_script(stage)


def judge_late_script(stage: Stage) -> None:
    """On a slow network the frame has said how tall it is before the page has the script that listens."""
    frame = stage.frame(stage.publisher, f"cases/{stage.case}/index.html")
    stage.show("late-script", frame.replace(stage.script(stage.publisher), ""))
    stage.ask("const script = document.createElement('script'); script.src = arguments[0]; document.head.append(script)",
              f"{stage.publisher}/assets/embed.js")
    stage.wait(1500)
    seen = stage.ask(FRAME)
    if seen["border"] != "0px" or seen["height"] == 1200:
        stage.findings.add("late-script", f"nobody told the script how tall the frame is: {seen}")


def judge_list_in_frame(stage: Stage) -> None:
    driver = stage.browser.driver
    stage.show("list-frame", stage.frame(stage.publisher, "index.html"))
    stage.ask("scrollTo(0, document.documentElement.scrollHeight)")
    driver.switch_to.frame(0)
    stage.ask("[...document.querySelectorAll('.card h3 a')].at(-1).click()")
    driver.switch_to.default_content()
    stage.wait(2000)
    seen = stage.ask(FRAME)
    if not -2 <= seen["top"] <= 900:
        stage.findings.add("list-frame", f"after a click the reader is in the middle of the case: {seen['top']}")


def judge_absence(stage: Stage) -> None:
    """The case is withdrawn; a server forgets its header; a login page answers; nobody runs scripts."""
    findings = stage.findings
    text = ("const one = document.querySelector('case-study'); return [one.shadowRoot?.textContent ?? '', one.textContent, "
            "one.checkVisibility() && one.innerText]")
    said = stage.show("cors", stage.element(stage.forgetful), silent=False)
    inside, outside, _ = stage.ask(text)
    if not any("Access-Control-Allow-Origin" in one and "case-study" in one for one in said):
        findings.add("cors", f"the element does not say why it shows a link: {said}")
    if "Titel des Falls" not in outside:
        findings.add("cors", "no link remains")

    (stage.export / "cases" / stage.case / "login.html").write_text(
        "<!doctype html><title>Anmelden</title><main><form></form></main>", "utf-8")
    said = stage.show("login", stage.element(stage.publisher, "login.html"), silent=False)
    if not any("login" in one for one in said) or "Titel" not in stage.ask(text)[1]:
        findings.add("login", f"a login page is taken for a case: {said}")

    evil = stage.export / "cases" / stage.case / "evil.html"
    original = (stage.export / "cases" / stage.case / "index.html").read_text("utf-8")
    evil.write_text(original.replace("<h1", '<img src="x:y" onerror="window.ran = true"><svg onload="window.ran = true"></svg><h1'), "utf-8")
    stage.show("evil", stage.element(stage.publisher, "evil.html"), host=stage.lawless, silent=False)
    if stage.ask("return window.ran === true"):
        findings.add("evil", "runs a handler of the page that it fetched")

    path = f"cases/{stage.case}/index.html"
    stage.publisher.handler.statuses[f"{stage.place}/{path}"] = 410
    stage.show("gone", stage.element(stage.publisher), silent=False)
    inside, outside, _ = stage.ask(text)
    if "nicht mehr verfügbar" not in inside or "Titel" in inside + outside:
        findings.add("gone", f"does not say that the case is gone, or keeps its title: {inside} {outside}")
    stage.show("gone-frame", stage.frame(stage.publisher, path), silent=False)
    seen = stage.ask(FRAME)
    if "Titel" in seen["text"]:
        findings.add("gone-frame", "keeps the title of a case that is gone")
    stage.browser.driver.switch_to.frame(0)
    said, styled = stage.ask("return [document.body.innerText, !!document.querySelector('link[rel=stylesheet]').sheet]")
    stage.browser.driver.switch_to.default_content()
    if not said.strip() or not styled:
        findings.add("gone-frame", f"says nothing, or without its style sheet: {said}")
    stage.publisher.handler.statuses.clear()

    stage.browser.command("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        (stage.root / "host" / "still.html").write_text(
            PAGE.format(style="theme.css", body=stage.element(stage.publisher)), "utf-8")
        stage.browser.driver.get(f"{stage.host}/still.html")
        document = stage.browser.command("DOM.getDocument", {"depth": -1})
        found = stage.browser.command("DOM.querySelector", {
            "nodeId": document["root"]["nodeId"], "selector": "case-study a[href]"})
        if not found["nodeId"]:
            findings.add("still", "no link remains without scripts")
    finally:
        stage.browser.command("Emulation.setScriptExecutionDisabled", {"value": False})


def judge_fragment(stage: Stage, words: list[str], original: str, public: str) -> None:
    findings = stage.findings
    fragment = (stage.export / "cases" / stage.case / "fragment.html").read_text(encoding="utf-8")
    stage.show("fragment", fragment.replace(public, f"{stage.publisher}/"))
    text = stage.ask("return document.querySelector('article').innerText")
    links = [link.replace(f"{stage.publisher}/", public) for link in
             stage.ask("return [...document.querySelectorAll('article a[href]')].map(a => a.href)")]
    expect_words(findings, "fragment", text, links, words, original)
    font = stage.ask("return getComputedStyle(document.querySelector('article p')).fontFamily")
    if font != "cursive":
        findings.add("fragment", f"does not inherit the host's font but has {font}")
    for address in stage.ask("return [...document.images].filter(i => !i.naturalWidth).map(i => i.src)"):
        findings.add("fragment", f"picture does not load: {address}")


def judge(findings: Findings) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dir", metavar="DIR", help="an export of the html plugin with mode: embed")
    parser.add_argument("case", metavar="CASE", help="the id of a case in it")
    parser.add_argument("--original", required=True, help="address of the original")
    parser.add_argument("--public", required=True, help="address where the export is published")
    parser.add_argument("--shows", nargs="+", default=[], metavar="TEXT", help="what every embed must show")
    options = parser.parse_args()
    export = files.folder(options.dir)

    with tempfile.TemporaryDirectory() as temporary, ExitStack() as stack, browsing() as browser:
        stage = Stage(stack, Path(temporary).resolve(), export, options.public, options.case, browser, findings)
        judge_elements(stage, options.shows, options.original)
        judge_scheme(stage)
        judge_frame(stage, options.shows, options.original)
        judge_fragment(stage, options.shows, options.original, options.public)
        judge_absence(stage)
    findings.summary("element, list, frame and fragment, from three origins")


run(judge)
