"""Judges embeds on a hostile host page in Chromium: element, frame and fragment under a strict policy.

The host's style sheet tries to spoil what is embedded, and what is embedded must not touch the host. Attribution, funding
and the link to the original must be visible; the console stays silent; nothing is asked of another host."""

import argparse
import shutil
import tempfile
from pathlib import Path

from judgelib import files
from judgelib.browser import Browser, Look, browsing
from judgelib.server import serving
from judgelib.verdict import Findings, run

POLICY = ("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
          "frame-src 'self'")
STYLE = """
body { font-family: cursive; color: rgb(1, 2, 3); font-size: 17px }
p { color: rgb(255, 0, 0) !important; text-transform: uppercase !important; letter-spacing: 1em !important }
h1, h2, h3, footer, figure, dl, svg { display: none !important }
a { visibility: hidden !important }
* { border: 3px solid rgb(255, 0, 255) !important; float: right }
"""
PAGE = """<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Wirt</title>
<link rel="stylesheet" href="{style}"><script src="embed/assets/embed.js" defer></script></head>
<body><script src="embed/assets/embed.js" defer></script><p id="own">Text des Wirts</p>{body}</body></html>"""

OWN = "const s = getComputedStyle(document.getElementById('own')); return [s.color, s.fontFamily, s.fontSize, s.margin]"
SHADOW = """
const root = document.querySelector(arguments[0]).shadowRoot;
const box = root?.querySelector(".embedded");
if (!box) return null;
const shown = [...root.querySelectorAll("a[href]")].filter(a => a.checkVisibility({visibilityProperty: true}));
const paragraph = [...root.querySelectorAll("p")].find(p => p.checkVisibility());
const style = getComputedStyle(paragraph);
return {text: box.innerText, links: shown.map(a => a.href), transform: style.textTransform, color: style.color,
        border: style.borderTopWidth, heading: !!root.querySelector("h1, h2")?.checkVisibility()};
"""


def visit(browser: Browser, address: str, findings: Findings, name: str) -> None:
    browser.wear(Look())
    browser.open(address)
    # Elements fetch their page, and frames tell their height, after the page has loaded.
    browser.driver.execute_async_script("setTimeout(arguments[0], 1500)")
    for message in browser.console():
        findings.add(name, f"console: {message}")
    host = "/".join(address.split("/")[:3]) + "/"
    for url in browser.requests():
        if not url.startswith((host, "data:", "about:", "blob:")):
            findings.add(name, f"asks another host: {url}")


def expect_words(findings: Findings, name: str, text: str, links: list[str], words: list[str], original: str) -> None:
    flat = " ".join(text.split())
    for word in words:
        if word not in flat:
            findings.add(name, f"does not show “{word}”")
    if original not in links:
        findings.add(name, f"has no visible link to the original {original}")


def judge_elements(browser, base, case, findings, words, original) -> None:
    visit(browser, f"{base}/element.html", findings, "element")
    own = browser.driver.execute_script(OWN)
    seen = browser.driver.execute_script(SHADOW, "case-study")
    if not seen:
        return findings.add("element", "shows nothing")
    expect_words(findings, "element", seen["text"], seen["links"], words, original)
    if seen["transform"] != "none" or seen["color"] == "rgb(255, 0, 0)" or seen["border"] == "3px" or not seen["heading"]:
        findings.add("element", f"the host's style leaks in: {seen['transform']}, {seen['color']}, {seen['border']}")
    listed = browser.driver.execute_script(SHADOW, "case-list")
    if not listed or case not in " ".join(listed["links"]):
        findings.add("list", "does not list the case")
    visit(browser, f"{base}/plain.html", findings, "plain host")
    if browser.driver.execute_script(OWN) != own:
        findings.add("element", "its style leaks out to the host")


def judge_frame(browser, base, findings, words, original) -> None:
    visit(browser, f"{base}/frame.html", findings, "frame")
    height = browser.driver.execute_script("return document.querySelector('iframe').getBoundingClientRect().height")
    if height < 1000:
        findings.add("frame", f"did not grow to its content: {height} px")
    browser.driver.switch_to.frame(0)
    text = browser.driver.execute_script("return document.body.innerText")
    links = browser.driver.execute_script("return [...document.querySelectorAll('a[href]')].map(a => a.href)")
    expect_words(findings, "frame", text, links, words, original)


def judge_fragment(browser, base, findings, words, original) -> None:
    visit(browser, f"{base}/host-fragment.html", findings, "fragment")
    text = browser.driver.execute_script("return document.querySelector('article').innerText")
    links = browser.driver.execute_script("return [...document.querySelectorAll('article a[href]')].map(a => a.href)")
    expect_words(findings, "fragment", text, links, words, original)
    font = browser.driver.execute_script(
        "return getComputedStyle(document.querySelector('article p')).fontFamily")
    if font != "cursive":
        findings.add("fragment", f"does not inherit the host's font but has {font}")
    broken = browser.driver.execute_script("return [...document.images].filter(i => !i.naturalWidth).map(i => i.src)")
    for address in broken:
        findings.add("fragment", f"picture does not load: {address}")


def judge(findings: Findings) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dir", metavar="DIR", help="an export of the html plugin with mode: embed")
    parser.add_argument("case", metavar="CASE", help="the id of a case in it")
    parser.add_argument("--original", required=True, help="address of the original")
    parser.add_argument("--shows", nargs="+", default=[], metavar="TEXT", help="what every embed must show")
    options = parser.parse_args()
    export = files.folder(options.dir)

    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary).resolve()
        shutil.copytree(export, root / "embed")
        (root / "host.css").write_text(STYLE, encoding="utf-8")
        (root / "gentle.css").write_text("body { font-family: cursive; color: rgb(1, 2, 3) }", encoding="utf-8")
        page = f"embed/cases/{options.case}/index.html"
        fragment = (export / "cases" / options.case / "fragment.html").read_text(encoding="utf-8")
        bodies = {
            "element.html": f'<case-study src="{page}">x</case-study><case-list src="embed/index.html">x</case-list>',
            "plain.html": "", "frame.html": f'<iframe src="{page}" title="Fall" width="720" height="400"></iframe>',
        }
        for name, body in bodies.items():
            (root / name).write_text(PAGE.format(style="host.css", body=body), encoding="utf-8")
        # The fragment takes on the host's looks by design, so its host is gentle; its pictures lie beside it.
        host = PAGE.format(style="/gentle.css", body=fragment).replace("embed/assets", "/embed/assets")
        place = root / "embed" / "cases" / options.case / "host-fragment.html"
        place.write_text(host, encoding="utf-8")
        with serving(root, POLICY) as base, browsing() as browser:
            judge_elements(browser, base, options.case, findings, options.shows, options.original)
            judge_frame(browser, base, findings, options.shows, options.original)
            browser.driver.switch_to.default_content()
            judge_fragment(browser, f"{base}/embed/cases/{options.case}", findings, options.shows, options.original)
    findings.summary("element, list, frame and fragment")


run(judge)
