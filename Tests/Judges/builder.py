"""Judges the form of the page for partners in Chromium: whatever is chosen, the snippet and the preview say the same.

The export is published anew below an address of this machine. For the list and for a case, every way, topic and region is chosen; the
element that the snippet describes must show exactly the cases that were chosen, and a fragment is there as a text to copy."""

import argparse
import re
import tempfile
from html import unescape
from pathlib import Path

from judgelib import files
from judgelib.browser import Look, browsing
from judgelib.server import republished, serving
from judgelib.verdict import Findings, run

CHOOSE = """
const form = document.getElementById("builder");
for (const [name, value] of Object.entries(arguments[0])) form.elements[name].value = value;
form.dispatchEvent(new Event("input"));
"""
# Whatever has to be fetched is here, or does not come.
SEEN = """
const [done, way] = [arguments[1], arguments[0]], until = Date.now() + 20000;
(function look() {
    const built = document.getElementById("built"), element = built.querySelector("case-study, case-list"), frame = built.querySelector("iframe");
    const box = element?.shadowRoot?.querySelector(".embedded"), code = built.querySelector("code").textContent;
    // A colour scheme is there once the style sheet is.
    const styled = element?.shadowRoot?.querySelector("link[rel=stylesheet]")?.sheet;
    const ready = way === "element" ? box && styled : way === "fragment" ? code.startsWith("<article") : true;
    if (!ready && Date.now() < until) return setTimeout(look, 50);
    done({code, element: way === "element" && !frame.checkVisibility() && element ? {name: element.localName,
              attributes: Object.fromEntries([...element.attributes].map(one => [one.name, one.value])),
              cases: [...box?.querySelectorAll("#results > *") ?? []].map(one => one.querySelector("a").getAttribute("href").match(/cases\\/([^/]*)/)[1]),
              scheme: box && getComputedStyle(box).colorScheme, level: box?.querySelector("h1, h2")?.ariaLevel} : null,
          frame: frame.checkVisibility() ? frame.getAttribute("src") : null, page: document.documentElement.scrollWidth});
})();
"""
OPTIONS = """
const form = document.getElementById("builder");
return Object.fromEntries(["case", "way", "topic", "region", "scheme", "heading-level"].map(name =>
    [name, [...form.elements[name].options].map(one => one.value)]));
"""


def attributes_of(code: str) -> dict[str, str]:
    tag = re.search(r"<case-\w+ [^>]*>", code)
    return {name: unescape(value) for name, value in re.findall(r'([\w-]+)="([^"]*)"', tag.group(0) if tag else "")}


def cards(page: str) -> dict[str, tuple[list[str], str]]:
    """Topics and region of each case, as its card says them."""
    found = {}
    for card in re.findall(r"<li\b[^>]*data-topics[^>]*>.*?</li>", page, re.S):
        told = dict(re.findall(r'data-(topics|region)="([^"]*)"', card))
        found[re.search(r"cases/([^/]*)/", card).group(1)] = (told.get("topics", "").split(), told.get("region", ""))
    return found


def judge(findings: Findings) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dir", metavar="DIR", help="an export of the html plugin with mode: embed")
    parser.add_argument("--public", required=True, help="address where the export is published")
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="pictures of the page go here")
    options = parser.parse_args()
    tried = 0
    with tempfile.TemporaryDirectory() as temporary, serving(Path(temporary)) as base, browsing() as browser:
        republished(files.folder(options.dir), options.public, Path(temporary), base)
        known = cards(files.text(Path(temporary) / "index.html"))
        for width in (360, 1280):
            browser.wear(Look(width=width))
            browser.open(f"{base}/partners/index.html")
            offered = browser.driver.execute_script(OPTIONS)
            case = next(one for one in offered["case"] if one)
            choices = [{"case": "", "way": way, "topic": topic, "region": region} for way in ("element", "frame")
                       for topic, region in {("", ""), *((one, "") for one in offered["topic"]), *(("", one) for one in offered["region"])}]
            choices += [{"case": case, "way": way, "topic": "", "region": ""} for way in offered["way"]]
            choices += [{"case": case, "way": "element", "scheme": "dark", "heading-level": "3"}]
            for chosen in choices:
                tried += 1
                place = ", ".join(f"{name}: {value or '-'}" for name, value in chosen.items()) + f" at {width} px"
                browser.driver.execute_script(CHOOSE, {"scheme": "", "heading-level": "2", **chosen})
                seen = browser.driver.execute_async_script(SEEN, chosen["way"])
                if seen["page"] > width:
                    findings.add(place, f"makes the page {seen['page']} px wide")
                if chosen["way"] == "fragment" and seen["code"] != files.text(Path(temporary) / "cases" / case / "fragment.html"):
                    findings.add(place, f"has no fragment to copy: {seen['code'][:80]}")
                if chosen["way"] != "element":
                    if not seen["frame"]:
                        findings.add(place, "has no preview")
                    continue
                told, shown = attributes_of(seen["code"]), seen["element"]
                if not shown or {**told, "src": ""} != {**shown["attributes"], "src": ""}:
                    findings.add(place, f"the snippet says {told}, the preview {shown}")
                    continue
                if chosen["case"]:
                    wanted = {"dark": chosen.get("scheme") == "dark", "level": chosen.get("heading-level", "2")}
                    if (shown["scheme"] == "dark", shown["level"]) != (wanted["dark"], wanted["level"]):
                        findings.add(place, f"is shown in {shown['scheme']} from level {shown['level']}")
                    continue
                expected = [id_ for id_, (topics, region) in known.items() if (not chosen["topic"] or chosen["topic"] in topics)
                            and region.startswith(chosen["region"].upper())]
                if shown["cases"] != expected or not expected:
                    findings.add(place, f"shows {shown['cases']}, not {expected}")
            if options.pictures:
                options.pictures.mkdir(parents=True, exist_ok=True)
                browser.driver.execute_script("document.getElementById('builder').scrollIntoView()")
                browser.driver.save_screenshot(str(options.pictures / f"builder-{width}.png"))
    findings.summary(f"{tried} choices")


run(judge)
