"""Finds what is to be done, on the start page and in a list of three hundred cases."""

import re
import shutil
import time
from pathlib import Path

from selenium.webdriver.common.by import By

from judgelib.browser import Look, browsing
from judgelib.page import Page
from judgelib.verdict import Findings
from judgelib.workbench import CASE, Server, served

COUNT = 300
HIGHEST = 6000      # pixels of a list on a phone; three hundred cases as cards were 65,000


def fill(server: Server) -> None:
    """Copies a case until there are three hundred, and leaves something to do in one of them."""
    source = server.book / "CaseStudies" / "terminkalender-optiker"
    text = (source / "case.yaml").read_text(encoding="utf-8")
    for number in range(COUNT - len(list((server.book / "CaseStudies").iterdir()))):
        folder = server.book / "CaseStudies" / f"fall-{number}"
        shutil.copytree(source, folder)
        (folder / "case.yaml").write_text(
            re.sub(r"^title: .*$", f"title: Fall Nummer {number}", text, flags=re.MULTILINE), encoding="utf-8")
    with (server.case / "log.yaml").open("a", encoding="utf-8") as log:
        log.write("- {id: 01KZZZZZZZZZZZZZZZZZZZZZZZ, at: 2026-11-10, by: Ada Coach, text: Angerufen,"
                  " next: {what: Fotos holen, who: Ada Coach, due: 2026-11-20}}\n")


def work(program: Path, book: Path, findings: Findings) -> None:
    with served(program, book) as (server, address), browsing() as browser:
        fill(server)
        browser.wear(Look("light", 360))
        page = Page(browser, address, findings)
        page.go("/")
        page.reads("Fotos holen")
        page.reads("Überfällig")
        begin = time.monotonic()
        for path in ("/", "/cases", "/cases?sort=title"):
            page.go(path)
            height = page.driver.execute_script("return document.scrollingElement.scrollHeight")
            page.expect(height <= HIGHEST, f"{height} px high with {COUNT} cases on a phone")
        page.expect(time.monotonic() - begin < 60, "three pages take longer than a minute")
        page.reads(f"{COUNT} Fälle · Seite 1 von")
        page.press("Weiter")
        page.wait(lambda driver: "page=2" in driver.current_url and "sort=title" in driver.current_url, "the second page")
        page.go("/cases")
        page.driver.find_element(By.CSS_SELECTOR, ".finder summary").click()
        page.driver.find_element(By.CSS_SELECTOR, "#status option[value=published]").click()
        page.press("Anwenden")
        page.wait(lambda driver: "status=published" in driver.current_url, "the filter")
        states = {one.text for one in page.driver.find_elements(By.CSS_SELECTOR, ".caselist .state-tag")}
        page.expect(states == {"Veröffentlicht"}, f"the list of published cases says {states}")
        # From the start page to a step: one tap, and it is in the journal.
        page.go("/")
        page.follow(page.find(f".tasklist a[href='/cases/{CASE}/log']"))
        page.type("text", "Fotos geholt")
        if not page.field("by").is_displayed():
            page.driver.find_element(By.CSS_SELECTOR, "details.more summary").click()
        page.type("by", "Ada Coach")
        page.press("Festhalten")
        page.reads("Der Schritt ist festgehalten.")
        page.go("/")
        page.expect("Fotos holen" not in page.driver.find_element(By.TAG_NAME, "body").text,
                    "what was followed up is still to be done")
        first = page.find(".recent .caselist h2 a").get_attribute("href")
        page.expect(first.endswith(f"/cases/{CASE}"), f"{first} stands before the case of the last step")
        page.quiet()
