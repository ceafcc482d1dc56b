"""Writes a case from nothing to published in the browser alone, and counts: clicks beside typing, and saves."""

from pathlib import Path

from selenium.webdriver.common.by import By

from judgelib.browser import Look, browsing
from judgelib.page import Page
from judgelib.verdict import Findings
from judgelib.workbench import served

CLICKS, SAVES = 20, 5       # at most
TITLE = "Der Uhrmacher, der seine Werkstatt zeigt"


class Hand:
    """What somebody does beside typing."""

    def __init__(self, page: Page) -> None:
        self.page, self.clicks, self.saves = page, 0, 0

    def save(self, text: str) -> None:
        self.clicks += 1
        self.saves += 1
        self.page.press(text)

    def go(self, text: str) -> None:
        self.clicks += 1
        self.page.press(text)

    def click(self, selector: str) -> None:
        self.clicks += 1
        element = self.page.find(selector)
        self.page.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", element)
        element.click()

    def choose(self, name: str, value: str) -> None:
        """Opens a list and takes one of it."""
        self.clicks += 2
        self.page.find(f"[id='{name}'] option[value='{value}']").click()


def write(page: Page, hand: Hand) -> None:
    page.go("/")
    hand.go("Neuer Fall")
    page.type("title", TITLE)
    hand.save("Anlegen")
    page.reads("Das Nötigste")
    for name, text in (
            ("summary", "Ein Uhrmacher zeigt im Netz, wie er arbeitet, und bekommt Aufträge von weit her."),
            ("company.name", "Uhren Zeitlos"), ("support.from", "1.4.2025"), ("support.to", "09/2025"),
            ("challenge", "Es kamen kaum noch Kundinnen und Kunden in den Laden."),
            ("new:goals", "Mehr Aufträge aus der Ferne"), ("phases[0].title", "Analyse"),
            ("new:phases[0].measures", "Rundgang durch die Werkstatt"), ("new:outcomes", "Mehr Anfragen"),
            ("lessons", "Wer zeigt, was er kann, wird gefunden."), ("transfer", "Jede Werkstatt kann sich zeigen.")):
        page.type(name, text)
    hand.click("input[name=topics][value=skills]")
    hand.saves += 1
    hand.click("[name=then]")
    page.reads("Freigabe und Veröffentlichung")
    page.reads("Was zur Veröffentlichung fehlt")
    hand.save("Zur Prüfung geben")
    page.reads("zur Prüfung gegeben")
    page.type("release.granted_on", "gestern")
    page.type("release.granted_by", "Herr Zeitlos")
    hand.choose("release.basis", "consent")
    for channel in ("website", "partners"):
        hand.click(f"input[name='release.channels'][value={channel}]")
    hand.save("Freigabe speichern und veröffentlichen")
    page.reads("zur Veröffentlichung freigegeben")


def whole(program: Path, book: Path, findings: Findings) -> None:
    for width in (1280, 360):
        with served(program, book) as (server, address), browsing() as browser:
            browser.wear(Look("light", width))
            page = Page(browser, address, findings)
            hand = Hand(page)
            write(page, hand)
            print(f"{width} px: {hand.clicks} clicks, {hand.saves} saves")
            page.expect(hand.clicks <= CLICKS, f"{hand.clicks} clicks at {width} px")
            page.expect(hand.saves <= SAVES, f"{hand.saves} saves at {width} px")
            text = next((server.book / "CaseStudies").glob("der-uhrmacher*/case.yaml")).read_text(encoding="utf-8")
            for part in ("status: published", "published_on: 2026-11-24", "from: 2025-04-01", "to: 2025-09",
                         "granted_on: 2026-11-23", "channels: [website, partners]", "skills"):
                page.expect(part in text, f"{part!r} is not in the file:\n{text}")
            page.go("/export")
            page.press("Jetzt exportieren")
            page.reads("Fertig.")
            site = server.book / "Exports/site/cases"
            page.expect(any(site.glob("der-uhrmacher*/index.html")), "the case is not on the site")
            wide = page.driver.find_elements(By.CSS_SELECTOR, "body")[0].size["width"]
            page.expect(wide <= width, "the page is wider than the window")
            page.quiet()
