"""Takes pictures of pages: 360, 768 and 1440 px, light and dark, in full length; and as printed on A4."""

import argparse
import base64
from pathlib import Path
from urllib.parse import quote

from judgelib import files, tools
from judgelib.browser import Browser, Look, browsing
from judgelib.server import serving
from judgelib.verdict import Findings, run

WIDTHS = (360, 768, 1440)
SCHEMES = ("light", "dark")
A4 = {"paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": True}
TALLEST = 16_000    # pixels; beyond this Chromium's picture repeats itself


def picture(browser: Browser, address: str, look: Look, target: Path) -> None:
    browser.wear(look)
    browser.open(address)
    height = browser.driver.execute_script("return document.documentElement.scrollHeight")
    shot = browser.command("Page.captureScreenshot", {
        "format": "png", "captureBeyondViewport": True,
        "clip": {"x": 0, "y": 0, "width": look.width, "height": min(height, TALLEST), "scale": 1}})
    target.write_bytes(base64.b64decode(shot["data"]))


def prints(browser: Browser, address: str, target: Path) -> None:
    """The PDF, and its pages as `<name>-1.png` …"""
    browser.wear(Look())
    browser.open(address)
    browser.command("Emulation.clearDeviceMetricsOverride", {})
    target.write_bytes(base64.b64decode(browser.command("Page.printToPDF", A4)["data"]))
    tools.output([tools.program("pdftoppm"), "-r", "80", "-png", str(target), str(target.with_suffix(""))])


def judge(findings: Findings) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dir", metavar="DIR")
    parser.add_argument("out", metavar="OUT", help="folder for the pictures")
    parser.add_argument("--pages", nargs="+", metavar="GLOB", help="only pages whose relative path matches")
    parser.add_argument("--csp", default="", help="Content-Security-Policy to serve (default: none)")
    parser.add_argument("--no-print", action="store_true", help="no PDF")
    options = parser.parse_args()

    root, out = files.folder(options.dir), Path(options.out)
    pages = files.below(root, ".html", options.pages)
    out.mkdir(parents=True, exist_ok=True)
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
