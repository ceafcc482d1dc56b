"""Judges what becomes of a case's address that an author pastes in a real WordPress: a card, in two themes, wide and narrow.

The export is published anew below an address of this machine, since WordPress fetches the page, follows its discovery link
(oEmbed 1.0) and shows what the JSON file says."""

import argparse
import json
import shutil
import tempfile
import time
from pathlib import Path

from judgelib import files
from judgelib.browser import Browser, Look, browsing
from judgelib.server import Served, republished, serving
from judgelib.verdict import Findings, run
from judgelib.wordpress import THEMES, running, save

FRAME = """
const frame = document.querySelector("iframe.wp-embedded-content"), box = frame?.getBoundingClientRect();
return frame && {height: box.height, width: box.width, sandbox: frame.getAttribute("sandbox"), src: frame.src,
                 shown: frame.checkVisibility({visibilityProperty: true}), quote: document.querySelectorAll("blockquote.wp-embedded-content").length,
                 page: document.documentElement.scrollWidth};
"""
# WordPress shows a frame when it has told its height; a busy machine may take its time.
READY = """
const done = arguments[0], until = Date.now() + 60000;
(function look() {
    const frame = document.querySelector("iframe.wp-embedded-content");
    if (frame && !frame.style.clip || Date.now() > until) done(); else setTimeout(look, 100);
})();
"""
CARD = "return {text: document.body.innerText, height: document.body.scrollHeight, width: document.documentElement.scrollWidth}"


def judge_json(findings: Findings, export: Path, public: str) -> None:
    """What oEmbed 1.0, sections 2.3.4 and 4, demands."""
    for path in files.below(export, "oembed.json"):
        told = json.loads(files.text(path))
        place = path.relative_to(export)
        if told.get("version") != "1.0" or told.get("type") != "rich":
            findings.add(place, f"is {told.get('type')} of version {told.get('version')}")
        for name in ("html", "title", "author_name", "provider_name", "provider_url"):
            if not isinstance(told.get(name), str) or not told[name]:
                findings.add(place, f"has no {name}")
        if not all(isinstance(told.get(name), int) for name in ("width", "height")):
            findings.add(place, "has no width or height")
        if len({name for name in told if name.startswith("thumbnail_")}) not in (0, 3):
            findings.add(place, "has only a part of what tells of a thumbnail")
        page = files.text(path.parent / "index.html")
        if f'type="application/json+oembed"' not in page or f'{public}{place.as_posix()}"' not in page:
            findings.add(place, "is not linked by its page")


def judge_card(findings: Findings, browser: Browser, kind: str, address: str, words: list[str], original: str, pictures: Path | None) -> None:
    for theme in THEMES:
        for width in (360, 1280):
            place = f"{kind} in {theme} at {width} px"
            browser.wear(Look(width=width))
            browser.open(f"{address}&theme={theme}")
            browser.driver.execute_async_script(READY)
            browser.driver.execute_async_script("setTimeout(arguments[0], 1000)")
            seen = browser.driver.execute_script(FRAME)
            if not seen or not seen["shown"]:
                findings.add(place, f"shows no card: {seen}")
                continue
            if seen["page"] > width:
                findings.add(place, f"makes the page {seen['page']} px wide")
            if pictures:
                pictures.mkdir(parents=True, exist_ok=True)
                browser.driver.execute_script("document.querySelector('iframe.wp-embedded-content').scrollIntoView({block: 'center'})")
                browser.driver.save_screenshot(str(pictures / f"oembed-{kind}-{theme}-{width}.png"))
            browser.driver.switch_to.frame(browser.driver.find_element("css selector", "iframe.wp-embedded-content"))
            card = browser.driver.execute_script(CARD)
            for word in words:
                if word not in " ".join(card["text"].split()):
                    findings.add(place, f"the card does not show “{word}”")
            if card["height"] > seen["height"] + 1:
                findings.add(place, f"cuts the card off: {card['height']} px in {seen['height']} px")
            if card["width"] > seen["width"] + 1:
                findings.add(place, f"the card is wider than its frame: {card['width']} px in {seen['width']} px")
            browser.driver.find_element("css selector", "h1 a").click()
            browser.driver.switch_to.default_content()
            browser.driver.execute_async_script("setTimeout(arguments[0], 1500)")
            if browser.driver.current_url.split("#")[0] != original:
                findings.add(place, f"the card's link leads to {browser.driver.current_url}")


def judge_late(findings: Findings, browser: Browser, publisher: Served, address: str) -> None:
    """A card whose script comes after WordPress' own has asked; no browser measures anything in the frame that WordPress hides."""
    plain = publisher.handler.do_GET

    def late(handler) -> None:
        if handler.path.split("?")[0].endswith("/card.js"):
            time.sleep(2)
        plain(handler)

    publisher.handler.do_GET = late
    for theme in THEMES:
        browser.wear(Look())
        browser.open(f"{address}&theme={theme}")
        browser.driver.execute_async_script(READY.replace("60000", "20000"))
        seen = browser.driver.execute_script(FRAME)
        if not seen or not seen["shown"] or browser.driver.find_element("css selector", "iframe.wp-embedded-content").get_attribute("style"):
            findings.add(f"late script in {theme}", "the card is never shown")
    publisher.handler.do_GET = plain


HOST = """<!doctype html><meta charset="utf-8"><title>Wirt</title><iframe sandbox="allow-scripts" style="clip: rect(1px, 1px, 1px, 1px); position: absolute"
src="{card}#?secret=abc"></iframe>"""
ASK = """
const done = arguments[0], frame = document.querySelector("iframe");
setTimeout(() => done(null), 20000);
addEventListener("message", event => {
    if (event.source === frame.contentWindow && event.data.message === "height" && event.data.secret === "abc") done(event.data.value);
});
frame.contentWindow.postMessage({message: "ready", secret: "abc"}, "*");
"""


def judge_asked(findings: Findings, browser: Browser, publisher: Served, export: Path, case: str) -> None:
    """A host that began to listen only after the frame had spoken asks for what it missed; a case may be gone by then."""
    with tempfile.TemporaryDirectory() as folder, serving(Path(folder)) as host:
        Path(folder, "host.html").write_text(HOST.format(card=f"{publisher}/cases/{case}/card.html"), "utf-8")
        for what in ("card", "card of a case that is gone"):
            browser.command("Network.clearBrowserCache", {})
            browser.open(f"{host}/host.html")
            browser.driver.execute_async_script("setTimeout(arguments[0], 2000)")
            if not browser.driver.execute_async_script(ASK):
                findings.add(what, "does not answer a WordPress that asks for its height")
            shutil.rmtree(export / "cases" / case, ignore_errors=True)


def judge(findings: Findings) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dir", metavar="DIR", help="an export of the html plugin")
    parser.add_argument("case", metavar="CASE", help="the id of a case in it")
    parser.add_argument("--public", required=True, help="address where the export is published")
    parser.add_argument("--shows", nargs="+", default=[], metavar="TEXT", help="what the card must show")
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="pictures of the card go here")
    options = parser.parse_args()
    export = files.folder(options.dir)
    judge_json(findings, export, options.public)
    with tempfile.TemporaryDirectory() as temporary, serving(Path(temporary)) as publisher, running():
        republished(export, options.public, Path(temporary), publisher)
        address = f"{publisher}/cases/{options.case}/"
        # As the classic editor saves it, and as the editor of blocks does.
        block = (f'<!-- wp:embed {{"url":"{address}","type":"rich"}} -->\n<figure class="wp-block-embed is-type-rich">'
                 f'<div class="wp-block-embed__wrapper">\n{address}\n</div></figure>\n<!-- /wp:embed -->')
        contents = {"classic": f"Vorher\n\n{address}\n\nNachher", "block": block}
        posts = save([{"title": "Karte", "content": content, "as": "author"} for content in contents.values()])
        with browsing() as browser:
            for kind, post in zip(contents, posts):
                judge_card(findings, browser, kind, post, options.shows, address, options.pictures)
            judge_late(findings, browser, publisher, posts[0])
            judge_asked(findings, browser, publisher, Path(temporary), options.case)
    findings.summary(f"a card in {len(THEMES)} themes")


run(judge)
