"""Judges pages in Chromium: axe-core's rules, console, Content-Security-Policy, other hosts, cookies, reflow.

Each page is looked at light and dark, 1280 and 360 px wide, with the reader's text at 100 % and 200 %."""

import argparse
import itertools
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import quote

from judgelib import files, tools
from judgelib.browser import Browser, Look, browsing
from judgelib.server import serving
from judgelib.verdict import Findings, run

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'"
LOOKS = [Look(*choice) for choice in itertools.product(("light", "dark"), (1280, 360), (100, 200))]

RUN_AXE = """
const [tags, done] = arguments;
axe.run(document, {runOnly: {type: "tag", values: tags}, resultTypes: ["violations", "incomplete"]})
   .then(found => done({violations: found.violations, incomplete: found.incomplete}),
         error => done({error: String(error)}));
"""

# Size of text, hosts hinted at, and what sticks out to the right (unless its container scrolls by itself).
MEASURE = """
const limit = arguments[0] + 1, root = document.scrollingElement;
const clips = node => getComputedStyle(node).overflowX !== "visible";
const scrolls = node => node && node !== document.body && node !== root && (clips(node) || scrolls(node.parentElement));
const right = node => { const box = node.getBoundingClientRect();
    return Math.max(box.right, clips(node) ? 0 : box.left + node.scrollWidth) };
const name = node => node.tagName.toLowerCase() + (node.id ? "#" + node.id : "") +
    [...node.classList].map(one => "." + one).join("");
const wide = [...document.body.querySelectorAll("*")].filter(
    node => right(node) > limit && !scrolls(node.parentElement)).map(name);
return {
    font: parseFloat(getComputedStyle(document.body).fontSize),
    scroll: root.scrollWidth,
    wide: document.querySelector("meta[name=viewport]") ? wide.at(-1) ?? "body" : "the missing viewport meta",
    hints: [...document.querySelectorAll("link[rel~=preconnect], link[rel~=dns-prefetch], link[rel~=prefetch]")]
        .map(link => link.href),
};
"""


def look_at(browser: Browser, address: str, look: Look, axe: str, incomplete: bool) -> tuple[list[str], float]:
    """The page's faults under one look, and its font size."""
    host = "/".join(address.split("/")[:3]) + "/"
    browser.wear(look)
    browser.open(address)
    seen = browser.driver.execute_script(MEASURE, look.width)
    faults = [f"console: {message}" for message in browser.console()]
    asked = [url for url in browser.requests() if not url.startswith(("data:", "blob:", "about:"))]
    faults += [f"other-host: asks for {url}" for url in asked + seen["hints"] if not url.startswith(host)]
    faults += [f"cookie: sets {cookie['name']}" for cookie in browser.driver.get_cookies()]
    if look.width == 360 and seen["scroll"] > look.width:
        faults.append(f"reflow: scrolls sideways at 360 px, because of {seen['wide']}")
    browser.driver.execute_script(axe)
    found = browser.driver.execute_async_script(RUN_AXE, TAGS)
    if "error" in found:
        faults.append(f"axe: {found['error']}")
    for kind in ("violations", "incomplete") if incomplete else ("violations",):
        for rule in found.get(kind, []):
            for node in rule["nodes"]:
                where = " > ".join(str(part) for part in node["target"])
                details = (node["any"] + node["all"] + node["none"])[:1]
                why = details[0]["message"] if details else rule["help"]
                faults.append(f"{rule['id']} ({'undecided' if kind == 'incomplete' else rule['impact']}): {why} [{where}]")
    return faults, seen["font"]


def page_faults(browser: Browser, address: str, axe: str, incomplete: bool) -> dict[str, list[Look]]:
    faults, sizes = defaultdict(list), {}
    for look in LOOKS:
        found, sizes[look] = look_at(browser, address, look, axe, incomplete)
        for fault in dict.fromkeys(found):
            faults[fault].append(look)
    for look in LOOKS:
        plain = Look(look.scheme, look.width, 100)
        if look.text == 200 and sizes[look] < 1.5 * sizes[plain]:
            faults["text-size: the text ignores the reader's text size (a size in px?)"].append(look)
    return faults


def judge(findings: Findings) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dir", metavar="DIR")
    parser.add_argument("--pages", nargs="+", metavar="GLOB", help="only pages whose relative path matches")
    parser.add_argument("--csp", default=POLICY, help="Content-Security-Policy to serve, '' for none (default: %(default)s)")
    parser.add_argument("--incomplete", action="store_true", help="count what axe could not decide, too")
    parser.add_argument("--jobs", type=int, default=2, help="browsers at the same time (default: 2)")
    options = parser.parse_args()

    root = files.folder(options.dir)
    pages = files.below(root, ".html", options.pages)
    axe = tools.package_file("axe_playwright_python", "axe.min.js").read_text(encoding="utf-8")
    jobs = max(1, min(options.jobs, len(pages)))

    def share(address: str, some: list[Path]) -> None:
        with browsing() as browser:
            for page in some:
                path = page.relative_to(root).as_posix()
                for fault, looks in page_faults(browser, f"{address}/{quote(path)}", axe, options.incomplete).items():
                    under = "all looks" if len(looks) == len(LOOKS) else ", ".join(map(str, looks))
                    findings.add(path, f"{fault} – {under}")

    with serving(root, options.csp) as address, ThreadPoolExecutor(jobs) as pool:
        for done in [pool.submit(share, address, pages[number::jobs]) for number in range(jobs)]:
            done.result()
    findings.summary(f"axe-core {axe[:40].split()[2]}, {len(pages)} pages × {len(LOOKS)} looks")


if __name__ == "__main__":
    run(judge)
