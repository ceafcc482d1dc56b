"""Takes pictures of pages: 360, 768 and 1440 px, light and dark, in full length; and as printed on A4.

With --workbench, DIR is a book, and the pictures are those of the workbench over a copy of it: every kind of page; with
--readme only those of the README, as WebP and as much as a screen shows."""

import argparse
import base64
from pathlib import Path
from urllib.parse import quote

from judgelib import files, tools
from judgelib.browser import Browser, Look, browsing
from judgelib.server import serving
from judgelib.verdict import Findings, run
from judgelib.workbench import CASE, served

WIDTHS = (360, 768, 1440)
SCHEMES = ("light", "dark")
A4 = {"paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": True}
TALLEST = 16_000    # pixels; beyond this Chromium's picture repeats itself
JOURNAL = "vorbestellung-backstube"
WORKBENCH = {       # name: path
    "list": "/", "case": f"/cases/{CASE}", "log": f"/cases/{JOURNAL}/log", "release": f"/cases/{CASE}/release",
    "export": "/export", "new": "/new", **{f"edit-{section}": f"/cases/{CASE}/edit/{section}" for section in (
        "basics", "company", "support", "story", "phases", "outcomes", "material", "media")},
}
README = {          # name: page, width, height
    "workbench": ("edit-basics", 1440, 900), "workbench-list": ("list", 1024, 768),
    "workbench-release": ("release", 1024, 768), "workbench-log": ("log", 390, 780),
}


def picture(browser: Browser, address: str, look: Look, target: Path, height: int | None = None) -> None:
    """The whole page, or its top of a given height; the suffix says in which format."""
    browser.wear(look)
    browser.open(address)
    # What a page shows inside of it is there once the page itself is loaded.
    height = height or browser.driver.execute_script("return document.documentElement.scrollHeight")
    shot = browser.command("Page.captureScreenshot", {
        "format": target.suffix[1:], **({"quality": 82} if target.suffix == ".webp" else {}),
        "captureBeyondViewport": True,
        "clip": {"x": 0, "y": 0, "width": look.width, "height": min(height, TALLEST), "scale": 1}})
    target.write_bytes(base64.b64decode(shot["data"]))


def prints(browser: Browser, address: str, target: Path) -> None:
    """The PDF, and its pages as `<name>-1.png` …"""
    browser.wear(Look())
    browser.open(address)
    browser.command("Emulation.clearDeviceMetricsOverride", {})
    target.write_bytes(base64.b64decode(browser.command("Page.printToPDF", A4)["data"]))
    tools.output([tools.program("pdftoppm"), "-r", "80", "-png", str(target), str(target.with_suffix(""))])


def workbench(program: Path, book: Path, out: Path, is_readme: bool) -> int:
    """The pages of the workbench; gives the number of pictures."""
    with served(program, book) as (_, address), browsing() as browser:
        if is_readme:
            shots = [(f"{name}.webp", page, Look("light", width), height)
                     for name, (page, width, height) in README.items()]
        else:
            shots = [(f"{page}-{width}-{scheme}.png", page, Look(scheme, width), None)
                     for page in WORKBENCH for width in WIDTHS for scheme in SCHEMES]
        for name, page, look, height in shots:
            picture(browser, address + WORKBENCH[page], look, out / name, height)
    return len(shots)


def judge(findings: Findings) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dir", metavar="DIR")
    parser.add_argument("out", metavar="OUT", help="folder for the pictures")
    parser.add_argument("--pages", nargs="+", metavar="GLOB", help="only pages whose relative path matches")
    parser.add_argument("--csp", default="", help="Content-Security-Policy to serve (default: none)")
    parser.add_argument("--no-print", action="store_true", help="no PDF")
    parser.add_argument("--workbench", metavar="PROGRAM", type=Path, help="casebook-serve")
    parser.add_argument("--readme", action="store_true", help="only the pictures of the README")
    options = parser.parse_args()

    root, out = files.folder(options.dir), Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    if options.workbench:
        count = workbench(options.workbench.resolve(), root, out, options.readme)
        findings.summary(f"{count} pictures of the workbench in {out}")
        return
    pages = files.below(root, ".html", options.pages)
    with serving(root, options.csp) as address, browsing() as browser:
        for page in pages:
            path = page.relative_to(root)
            name = "-".join(path.with_suffix("").parts)
            for width in WIDTHS:
                for scheme in SCHEMES:
                    picture(browser, f"{address}/{quote(path.as_posix())}", Look(scheme, width),
                            out / f"{name}-{width}-{scheme}.png")
            if not options.no_print:
                prints(browser, f"{address}/{quote(path.as_posix())}", out / f"{name}-print.pdf")
    findings.summary(f"{len(pages)} pages pictured in {out}")


run(judge)
