"""Takes the pictures of the handbook, in both languages: the workbench over the collection of its exercises, the page for partners,
and a real WordPress into which a web editor pastes what is found there.

Everything begins anew, so that the pictures show what somebody sees who does what the pages say. WordPress speaks German only with
Debian's package wordpress-l10n.

    handbook.py .build/debug Documentation/Pictures/handbook
"""

import argparse
import base64
import contextlib
import json
import os
import re
import shutil
import tempfile
import time
from pathlib import Path

from selenium.webdriver.common.by import By

from judgelib import tools
from judgelib.browser import Browser, Look, browsing
from judgelib.page import Page
from judgelib.practice import WORDS, practice
from judgelib.server import republished, serving
from judgelib.verdict import Findings, run
from judgelib.wordpress import running, site
from judgelib.workbench import served

WORDPRESS = Path(os.environ.setdefault("WORDPRESS_HOME", str(Path(__file__).parents[2] / ".build" / "wordpress-pictures")))
LANGUAGES = Path("/usr/share/wordpress/wp-content/languages")
PLUGIN = Path(__file__).parents[2] / "Examples" / "WordPress" / "casebook-feed"
TITLE, INTRODUCTION = "From our region", "This is how a small company went about it:"


class Camera:
    """Pictures of a window of one language, as small as the program can carry."""

    def __init__(self, browser: Browser, out: Path, language: str) -> None:
        self.browser, self.out, self.language, self.count = browser, out, language, 0

    def wear(self, width: int) -> None:
        self.browser.wear(Look("light", width))

    def take(self, name: str, width: int, height: int, top: int = 0) -> None:
        """A part of the page; Chromium's own WebP has no quality to choose."""
        shot = base64.b64decode(self.browser.command("Page.captureScreenshot", {
            "format": "png", "captureBeyondViewport": True,
            "clip": {"x": 0, "y": top, "width": width, "height": height, "scale": 1}})["data"])
        with tempfile.NamedTemporaryFile(suffix=".png") as file:
            Path(file.name).write_bytes(shot)
            target = self.out / f"{name}_{self.language}.webp"
            tools.output([tools.program("vips"), "webpsave", file.name, str(target), "--Q", "35", "--strip"])
        self.count += 1

    def top_of(self, selector: str) -> int:
        return int(self.browser.driver.execute_script(
            "return document.querySelector(arguments[0]).getBoundingClientRect().top + scrollY", selector))


def workbench(program: Path, book: Path, camera: Camera, findings: Findings) -> None:
    words = WORDS[camera.language]
    case = f"/cases/{words['id']}"
    with served(program, book, "--date", "2025-02-26", "--lang", camera.language) as (_, address):
        page = Page(camera.browser, address, findings)

        def show(name: str, path: str, width: int, height: int) -> None:
            camera.wear(width)
            page.go(path)
            camera.browser.driver.execute_script("document.activeElement.blur()")
            camera.take(name, width, height)

        page.go(f"/language/{camera.language}")
        show("start", "/", 800, 520)
        camera.wear(390)
        page.go(f"{case}/log")
        page.type("text", words["logged"])
        camera.browser.driver.execute_script("document.activeElement.blur(); scrollTo(0, 0)")
        camera.take("step", 390, 720)
        show("essentials", f"{case}/edit/essentials", 1040, 620)
        show("permission", f"{case}/release", 800, 560)
        camera.wear(800)
        page.go("/export")
        page.wait(lambda driver: "…" not in driver.find_element(By.TAG_NAME, "main").text, "what an export changes")
        camera.take("export", 800, 520)


def partners(export: Path, camera: Camera, findings: Findings) -> None:
    """The page on which a chamber finds what it pastes."""
    with serving(export) as address:
        camera.wear(800)
        Page(camera.browser, address, findings).go("/partners/index.html")
        camera.browser.driver.execute_script(
            "const form = document.querySelector('#builder select').form;"
            "for (const [name, number] of [['case', 1], ['way', 3]]) {"
            "  form.elements[name].selectedIndex = number;"
            "  form.elements[name].dispatchEvent(new Event('input', {bubbles: true}));"
            "  form.elements[name].dispatchEvent(new Event('change', {bubbles: true})); }")
        camera.take("partners", 800, 520, camera.top_of("main select") - 60)


def lay_wordpress() -> None:
    """The language, and the plugin, in the site's folder; before anything asks for them."""
    folder = WORDPRESS / "site" / "wp-content"
    (folder / "languages").mkdir(exist_ok=True)
    for path in LANGUAGES.glob("*de_DE.mo"):
        shutil.copy(path, folder / "languages")
    shutil.copytree(PLUGIN, folder / "plugins" / "casebook-feed", dirs_exist_ok=True)


def steps(*sent: list) -> list:
    return json.loads(site("php", str(Path(__file__).parent / "wordpress" / "follow.php"), input=json.dumps([[name, arguments] for name, *arguments in sent])))["out"]


class Editor:
    """WordPress's editor with an empty post."""

    def __init__(self, page: Page) -> None:
        self.page, self.driver = page, page.driver

    def open(self, title: str) -> None:
        self.page.go("/wp-admin/post-new.php")
        self.page.wait(lambda driver: driver.execute_script(
            "return !!(window.wp && wp.blocks && wp.blocks.getBlockType('core/html') && document.querySelector('.edit-post-header-toolbar'))"),
            "the editor")
        self.driver.execute_script(
            "const edit = wp.data.dispatch('core/edit-post');"
            "if (wp.data.select('core/edit-post').isFeatureActive('welcomeGuide')) edit.toggleFeature('welcomeGuide');"
            "if (wp.data.select('core/edit-post').isFeatureActive('fullscreenMode')) edit.toggleFeature('fullscreenMode');"
            "edit.closeGeneralSidebar(); wp.data.dispatch('core/editor').editPost({title: arguments[0]})", title)
        time.sleep(1)

    def choose_block(self, words: str) -> None:
        self.page.find(".edit-post-header-toolbar__inserter-toggle").click()
        self.page.find(".block-editor-inserter__search input").send_keys(words)
        self.page.find(".block-editor-block-types-list__item")
        time.sleep(1)

    def add(self, block: str, attributes: dict) -> None:
        self.driver.execute_script(
            "const block = wp.blocks.createBlock(arguments[0], arguments[1]);"
            "const before = wp.blocks.createBlock('core/paragraph', {content: arguments[2]});"
            "const space = wp.blocks.createBlock('core/spacer', {height: '30px'});"
            "wp.data.dispatch('core/block-editor').resetBlocks([before, space, block]);"
            "wp.data.dispatch('core/block-editor').selectBlock(block.clientId)", block, attributes, INTRODUCTION)
        time.sleep(2)


def wordpress(export: Path, camera: Camera, findings: Findings) -> None:
    """A web editor's way: the block, the pasted text, the pasted address, and the page of the plugin."""
    words = WORDS[camera.language]
    public = re.search(r"^base_url: (.*)", (export.parents[1] / "casebook.yaml").read_text("utf-8"), re.MULTILINE)[1] + "chamber/"
    address = (WORDPRESS / "address").read_text("utf-8").strip()
    with tempfile.TemporaryDirectory() as folder, serving(Path(folder)) as base:
        republished(export, public, Path(folder), base)
        steps(["allow", base.origin], ["activate"], ["language", words["locale"]])
        page = Page(camera.browser, address, findings)
        camera.browser.wear(Look("light", 1000))
        signed_in(page)
        # Debian's translation lacks most words of the editor: its pictures are English in both languages.
        if camera.language == "en":
            with_editor(Editor(page), camera, base, Path(folder) / "cases" / words["example"])
        page.go("/wp-admin/options-general.php?page=casebook-feed")
        field = page.find("#casebook-feed")
        field.clear()
        field.send_keys("https://cases.example.org/feeds/feed.json")
        camera.take("wordpress-settings", 1000, 520)


def with_editor(editor: Editor, camera: Camera, base: str, case: Path) -> None:
    editor.open(TITLE)
    editor.choose_block("HTML")
    camera.take("wordpress-block", 1000, 300)
    editor.open(TITLE)
    editor.add("core/html", {"content": (case / "fragment.html").read_text("utf-8")})
    camera.take("wordpress-pasted", 1000, 440)
    editor.open(TITLE)
    editor.add("core/embed", {"url": f"{base}/cases/{case.name}/index.html"})
    time.sleep(5)
    camera.take("wordpress-card", 1000, 560)


def signed_in(page: Page) -> None:
    page.browser.command("Network.clearBrowserCookies", {})
    page.go("/wp-login.php")
    page.driver.execute_script(
        "document.getElementById('user_login').value = 'admin'; document.getElementById('user_pass').value = 'admin';"
        "document.getElementById('loginform').submit()")
    page.wait(lambda driver: "wp-login.php" not in driver.current_url, "the dashboard")


def judge(findings: Findings) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bin", metavar="BIN", type=Path, help="folder of casebook and casebook-serve")
    parser.add_argument("out", metavar="OUT", type=Path, help="folder for the pictures")
    parser.add_argument("--only", choices=("workbench", "wordpress"), help="some of them")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    program, count = (options.bin / "casebook").resolve(), 0
    with tempfile.TemporaryDirectory() as folder, browsing() as browser, contextlib.ExitStack() as ending:
        if options.only != "workbench":
            ending.enter_context(running())
            lay_wordpress()
        for language in WORDS:
            book = practice(program, Path(folder), language)
            camera = Camera(browser, options.out, language)
            if options.only != "wordpress":
                workbench((options.bin / "casebook-serve").resolve(), book, camera, findings)
            if options.only != "workbench":
                tools.output([str(program), "export", "chamber"], cwd=book)
                partners(book / "Exports" / "chamber", camera, findings)
                wordpress(book / "Exports" / "chamber", camera, findings)
            count += camera.count
    findings.summary(f"{count} pictures of the handbook in {options.out}")


if __name__ == "__main__":
    run(judge)
