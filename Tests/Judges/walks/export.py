"""Publishes a case and exports it, looks at the result, takes it along as ZIP and as e-book, and uploads it."""

import io
import zipfile
from pathlib import Path

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from axe import LOOKS, look_at
from judgelib import tools
from judgelib.browser import Look, browsing
from judgelib.cutting import CuttingProxy
from judgelib.page import PATIENCE, Client, Page
from judgelib.verdict import Findings
from judgelib.workbench import CASE, Server, served


def settled(page: Page) -> None:
    page.wait(lambda driver: not driver.find_elements(By.CSS_SELECTOR, "[data-live=busy]"), "the end of what is going on")


def export(program: Path, book: Path, findings: Findings) -> None:
    with served(program, book, "--publish-command", "/bin/ls") as (server, address), browsing() as browser:
        browser.wear(Look("light", 1280))
        page = Page(browser, address, findings)
        page.go("/export")
        settled(page)
        page.reads("Neu dabei")
        page.expect(not (server.book / "Exports").exists(), "looking has written something")
        page.press("Jetzt exportieren")
        page.reads("Fertig.")
        settled(page)
        page.reads("Nichts: Was exportiert ist")
        change(server, page)
        result(server, browser, page)
        archive(server, address, page)
        brochure(page, address)
        page.press("Jetzt hochladen")
        settled(page)
        page.reads("Hochgeladen.")
        page.quiet()
        faults(browser, address, findings)
    without_script(program, book, findings)


def change(server: Server, page: Page) -> None:
    """What an editor changes, publishes or withdraws shows as that."""
    text = server.text
    (server.case / "case.yaml").write_text(text.replace("weniger zu wissen", "mehr zu wissen", 1), encoding="utf-8")
    page.go("/export")
    settled(page)
    page.reads("Geändert (1)")
    page.reads("mehr zu wissen")
    (server.case / "case.yaml").write_text(text, encoding="utf-8")
    page.go(f"/cases/{CASE}/release")
    page.driver.find_element(By.ID, "reason").send_keys("Auf Wunsch")
    page.press("Zurückziehen")
    page.reads("verschwindet er überall")
    page.follow(page.find("p.saved a"))
    settled(page)
    page.reads("Verschwindet (1)")
    page.press("Jetzt exportieren")
    page.reads("Fertig.")
    settled(page)
    page.expect(not (server.book / f"Exports/site/cases/{CASE}/index.html").exists(), "a withdrawn case is still there")


def result(server: Server, browser, page: Page) -> None:
    """The exported pages in a tab of their own: with their search, and without any way into the workbench."""
    driver = page.driver
    own = driver.current_window_handle
    page.find(".results a[target=_blank]").click()
    page.wait(lambda _: len(driver.window_handles) == 2, "the tab")
    driver.switch_to.window(next(one for one in driver.window_handles if one != own))
    try:
        exported = len(list((server.book / "Exports/site/cases").glob("*/index.html")))
        page.find("input[type=search]").send_keys("Whisky")
        page.wait(lambda _: f"1 von {exported}" in driver.find_element(By.TAG_NAME, "main").text, "what the search finds")
        page.expect(driver.execute_script("return self.origin") == "null", "an exported page has the workbench's origin")
        page.expect(not driver.execute_script("try { return document.cookie } catch { return '' }"), "it sees cookies")
        reached = driver.execute_async_script(
            "const done = arguments[0]; fetch('/export', {credentials: 'include'}).then(() => done(true), () => done(false))")
        page.expect(not reached, "it reaches the workbench")
        for line in browser.console():
            if "connect-src" not in line and "Content Security Policy" not in line and "/export" not in line:
                page.expect(False, f"console: {line}")
    finally:
        driver.close()
        driver.switch_to.window(own)


def archive(server: Server, address: str, page: Page) -> None:
    data = Client(address).opener.open(f"{address}/export/zip/site", timeout=PATIENCE).read()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        page.expect(archive.testzip() is None, "the archive is damaged")
        folder = server.book / "Exports"
        wrong = [name for name in archive.namelist() if archive.read(name) != (folder / name).read_bytes()]
        page.expect(not wrong, f"the archive has other bytes of {wrong}")
        files = {str(one.relative_to(folder)) for one in (folder / "site").rglob("*") if one.is_file()}
        page.expect(set(archive.namelist()) == {one for one in files if "/." not in one}, "the archive has other files")


def brochure(page: Page, address: str) -> None:
    """An e-book of one case; as a PDF, where the program for that is there."""
    page.go("/export")
    settled(page)
    page.find("#only option:nth-child(2)").click()
    page.find("#format option[value=epub]").click()
    page.press("Broschüre setzen")
    settled(page)
    page.reads("Fertig: ")
    link = page.find("a[href='/export/brochure']")
    data = Client(address).opener.open(link.get_attribute("href"), timeout=PATIENCE).read()
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        page.expect(book.namelist()[0] == "mimetype" and book.testzip() is None, "this is no e-book")


def faults(browser, address: str, findings: Findings) -> None:
    axe = tools.package_file("axe_playwright_python", "axe.min.js").read_text(encoding="utf-8")
    for path in ("/export", "/help", "/help/workbench?from=/export", "/help/editor"):
        for look in LOOKS:
            for fault in look_at(browser, address + path, look, axe, False)[0]:
                if not fault.startswith("cookie:"):
                    findings.add(path, f"{fault} – {look}")


def without_script(program: Path, book: Path, findings: Findings) -> None:
    """The same without any script: the page asks for itself until all is done."""
    with served(program, book) as (server, address), browsing() as browser:
        browser.wear(Look("light", 360))
        page = Page(browser, address, findings)
        browser.command("Emulation.setScriptExecutionDisabled", {"value": True})
        try:
            page.go("/export")
            page.reads("Neu dabei")
            page.driver.find_element(By.CSS_SELECTOR, "form[action='/export'] button").click()
            page.reads("Fertig.")
            page.reads("Nichts: Was exportiert ist")
            page.expect((server.book / "Exports/site/index.html").is_file(), "nothing was exported")
        finally:
            browser.command("Emulation.setScriptExecutionDisabled", {"value": False})


def picking(program: Path, book: Path, findings: Findings) -> None:
    """Chooses dates from the calendar, by hand and by keyboard; reads help and comes back; sends a picture whose answer is lost."""
    proxy = CuttingProxy()
    with served(program, book, "--name", f"http://127.0.0.1:{proxy.port}") as (server, _), browsing() as browser:
        address = proxy.start(server.port)
        browser.wear(Look("light", 360))
        page = Page(browser, address, findings)
        calendar(page, browser)
        page.go(f"/cases/{CASE}/edit/media")
        page.follow(page.menu("a[href^='/help/']"))
        page.wait(lambda driver: driver.execute_script("return location.hash") == "#bilder", "the section about pictures")
        page.follow(page.find(".breadcrumbs a"))
        page.expect(page.driver.current_url.endswith(f"/cases/{CASE}/edit/media"), "the way back leads elsewhere")
        lost_answer(server, proxy, page)
    proxy.stop()


def calendar(page: Page, browser) -> None:
    axe = tools.package_file("axe_playwright_python", "axe.min.js").read_text(encoding="utf-8")
    page.go(f"/cases/{CASE}/edit/support")
    value = lambda: page.field("support.from").get_attribute("value")
    page.type("support.from", "5.4.2026")
    opener = page.find(".dated .opens-calendar")
    page.expect(opener.get_attribute("aria-label").startswith("Kalender: "), "the button has no name")
    opener.send_keys(Keys.ENTER)
    page.find("dialog[open]")
    focused = lambda: page.driver.switch_to.active_element.get_attribute("aria-label")
    page.expect(focused() == "Sonntag, 5. April 2026", f"the calendar begins at {focused()}")
    for key, day in ((Keys.ARROW_RIGHT, "Montag, 6. April 2026"), (Keys.PAGE_DOWN, "Mittwoch, 6. Mai 2026"),
                     (Keys.END, "Sonntag, 10. Mai 2026"), (Keys.ARROW_UP, "Sonntag, 3. Mai 2026")):
        page.driver.switch_to.active_element.send_keys(key)
        page.expect(focused() == day, f"after {key!r}: {focused()}, not {day}")
    page.driver.execute_script(axe)
    found = page.driver.execute_async_script("axe.run('dialog[open]').then(found => arguments[0](found.violations.map(one => one.id)))")
    page.expect(not found, f"axe finds {found} in the calendar")
    page.driver.switch_to.active_element.send_keys(Keys.ENTER)
    page.expect(value() == "3.5.2026", f"chosen: {value()}")
    page.expect(page.driver.switch_to.active_element == opener, "the keyboard is elsewhere after choosing")
    opener.click()
    page.find("dialog[open]").find_element(By.XPATH, ".//button[contains(., 'Ganzer Monat')]").click()
    page.expect(value() == "5/2026", f"the month: {value()}")
    opener.click()
    page.driver.switch_to.active_element.send_keys(Keys.ESCAPE)
    page.expect(value() == "5/2026" and not page.driver.find_elements(By.CSS_SELECTOR, "dialog[open]"), "Escape chooses something")
    page.press("Speichern")
    page.reads("Gespeichert")
    page.go("/step")
    if not page.field("at").is_displayed():
        page.driver.find_element(By.CSS_SELECTOR, "details.more summary").click()
    page.find("#at ~ .opens-calendar").click()
    page.expect(not page.find("dialog[open]").find_elements(By.XPATH, ".//button[contains(., 'Ganzer Monat')]"),
                "a step can be dated with a month")
    page.find("dialog[open]").find_element(By.XPATH, ".//button[. = 'Abbrechen']").click()


def lost_answer(server: Server, proxy: CuttingProxy, page: Page) -> None:
    """The server has taken the picture, and nobody hears of it."""
    picture = server.book / "bild.svg"
    picture.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"><rect width="8" height="6"/></svg>')
    before = server.text.count("file: ")
    page.field("file").send_keys(str(picture))
    page.type("alt-0", "Ein schwarzes Rechteck")
    page.type("u:credit", "Prüfstelle")
    # Chromium itself may send a form again on another connection.
    proxy.cut(f"/cases/{CASE}/media", 3)
    page.driver.find_element(By.CSS_SELECTOR, f"form[action='/cases/{CASE}/media'] .main").click()
    page.reads("schon im Fall")
    page.expect(proxy.seen == 4, f"the form was sent {proxy.seen} times")
    page.expect(server.text.count("file: ") == before + 1, "the picture is not there once")
    page.expect(len(list((server.case / "media").glob("bild*"))) == 1, "there are two files")
