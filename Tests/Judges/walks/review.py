"""Two people review cases: sent back, commented, proposed, accepted, and an old version brought back; looked at with axe."""

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from axe import LOOKS, MEASURE, RUN_AXE, TAGS
from judgelib import tools
from judgelib.browser import Look, browsing
from judgelib.page import Page
from judgelib.verdict import Findings
from judgelib.workbench import CASE, Server

DRAFT = "terminkalender-optiker"
PASSWORD = "sehr geheim 1"


class Looker:
    """Looks at pages as they are for whoever has signed in, in every look."""

    def __init__(self, findings: Findings) -> None:
        self.findings = findings
        self.axe = tools.package_file("axe_playwright_python", "axe.min.js").read_text(encoding="utf-8")

    def __call__(self, page: Page, path: str) -> None:
        for look in LOOKS:
            page.browser.wear(look)
            page.go(path)
            for details in page.driver.find_elements(By.CSS_SELECTOR, "main details:not([open])"):
                page.driver.execute_script("arguments[0].open = true", details)
            seen = page.driver.execute_script(MEASURE, look.width)
            if look.width == 360 and seen["scroll"] > look.width:
                self.findings.add(path, f"scrolls sideways because of {seen['wide']} – {look}")
            page.driver.execute_script(self.axe)
            found = page.driver.execute_async_script(RUN_AXE, TAGS)
            for rule in found.get("violations", []):
                where = [" > ".join(str(part) for part in node["target"]) for node in rule["nodes"]]
                self.findings.add(path, f"{rule['id']}: {rule['help']} {where[:3]} – {look}")
        page.browser.wear(Look("light", 1280))


def sign_in(page: Page, name: str) -> None:
    page.go("/")
    page.type("name", name)
    page.type("password", PASSWORD)
    page.press("Anmelden")
    page.reads("Meine Arbeit")
    # Before it, the page says 401, as it should.
    page.browser.console()


def unfold(page: Page, text: str) -> None:
    """Opens what is folded away under some words."""
    summary = page.wait(lambda driver: next(
        one for one in driver.find_elements(By.CSS_SELECTOR, "main summary") if one.text.strip() == text), text)
    if not summary.find_element(By.XPATH, "..").get_attribute("open"):
        summary.click()


def send_back(coach: Page, editor: Page, server: Server) -> None:
    """To review, back with a reason, and to review again."""
    case = server.book / "CaseStudies" / DRAFT
    coach.go(f"/cases/{DRAFT}/release")
    coach.press("Zur Prüfung geben")
    coach.reads("zur Prüfung gegeben")
    editor.go("/")
    editor.reads("Zu prüfen")
    editor.go(f"/cases/{DRAFT}/release")
    editor.type("back", "Wie viele Termine fielen vorher aus?")
    editor.press("An den Coach zurückgeben")
    editor.reads("Der Fall ist zurückgegeben")
    editor.expect("status: draft" in (case / "case.yaml").read_text(encoding="utf-8"), "the case is not a draft again")
    review = (case / "review.yaml").read_text(encoding="utf-8")
    editor.expect("kind: sent-back" in review and "by: Eda Redaktion" in review, f"the reason is not there: {review}")
    coach.go("/")
    coach.reads("Zurückgegeben")
    coach.reads("Wie viele Termine fielen vorher aus?")
    coach.follow(coach.find(f".tasklist a[href='/cases/{DRAFT}']"))
    coach.reads("Jetzt ist dran: Coach")
    coach.go(f"/cases/{DRAFT}/release")
    coach.press("Zur Prüfung geben")
    coach.reads("zur Prüfung gegeben")
    coach.go(f"/cases/{DRAFT}")
    coach.reads("Jetzt ist dran: Redaktion")
    review = (case / "review.yaml").read_text(encoding="utf-8")
    coach.expect("kind: resolved" in review, "what the case was sent back for is not settled")


def comment(coach: Page, editor: Page, server: Server) -> None:
    """A comment at a field, answered without any script on a phone, and settled."""
    editor.go(f"/cases/{DRAFT}/edit/basics")
    editor.follow(editor.find("a[href$='review?on=summary#new']"))
    editor.type("text-new", "Das ist schon sehr lang.")
    editor.press("Kommentieren")
    editor.reads("Der Kommentar ist festgehalten")
    coach.browser.wear(Look("light", 360))
    coach.browser.command("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        coach.go(f"/cases/{DRAFT}/edit/basics")
        coach.reads("Das ist schon sehr lang.")
        coach.driver.find_element(By.LINK_TEXT, "Antworten oder erledigen").send_keys(Keys.ENTER)
        coach.find(".thread .answer summary").send_keys(Keys.ENTER)
        coach.find(".thread textarea").send_keys("Ich kürze es.")
        coach.find(".thread button[value=answer]").send_keys(Keys.ENTER)
        coach.reads("Die Antwort ist festgehalten")
        coach.reads("Ich kürze es.")
    finally:
        coach.browser.command("Emulation.setScriptExecutionDisabled", {"value": False})
        coach.browser.wear(Look("light", 1280))
    editor.go(f"/cases/{DRAFT}/review")
    editor.reads("Ich kürze es.")
    unfold(editor, "Antworten oder erledigen")
    editor.press("Erledigt")
    editor.reads("Als erledigt festgehalten")
    editor.go(f"/cases/{DRAFT}/edit/basics")
    editor.expect("Das ist schon sehr lang." not in editor.driver.find_element(By.TAG_NAME, "main").text,
                  "what is settled still stands at the field")


def dateless(text: str) -> str:
    """A case without the day by which partners know that it was changed."""
    return re.sub(r"^updated_on: .*\n", "", text, flags=re.MULTILINE)


def propose(coach: Page, editor: Page, server: Server) -> None:
    """A proposal for a public case: accepted in one field, declined in another."""
    before = server.text
    coach.go(f"/cases/{CASE}/edit/basics")
    coach.press("Änderung vorschlagen")
    coach.type("title", "Wie eine Brauerei lernte, mehr zu wissen")
    coach.type("summary", "Eine ganz andere Kurzfassung.")
    coach.press("Vorschläge senden")
    coach.reads("liegen jetzt bei der Redaktion")
    coach.expect(server.text == before, "a proposal has changed the case")
    editor.go("/")
    editor.reads("Vorschläge zu Fällen")
    editor.follow(editor.find(f".tasklist a[href='/cases/{CASE}/review']"))
    editor.reads("2 offene Vorschläge")
    thread = editor.wait(lambda driver: next(
        one for one in driver.find_elements(By.CSS_SELECTOR, ".thread") if "lernte, mehr zu wissen" in one.text), "the title")
    editor.follow(thread.find_element(By.CSS_SELECTOR, "button[value=accept]"))
    editor.reads("Der Vorschlag ist übernommen")
    changed = before.replace("lernte, weniger zu wissen", "lernte, mehr zu wissen", 1)
    editor.expect(dateless(server.text) == dateless(changed), "not the title, or not the title alone, has changed")
    editor.press("Ablehnen")
    editor.reads("Der Vorschlag ist abgelehnt")
    editor.expect("ganz andere" not in server.text, "what was declined is in the case")


def restore(editor: Page, server: Server, git: list[str]) -> None:
    """Who changed what, and back to what it was."""
    last = subprocess.run([*git, "log", "-1", "--format=%an", "--", f"CaseStudies/{CASE}/case.yaml"],
                          capture_output=True, text=True).stdout.strip()
    editor.expect(last == "Eda Redaktion", f"the last commit of the case is of {last!r}")
    editor.go(f"/cases/{CASE}/history")
    editor.reads("Geändert: Titel")
    editor.reads("Eda Redaktion")
    editor.follow(editor.driver.find_elements(By.CSS_SELECTOR, ".versions .choices a")[-1])
    editor.reads("Diese Fassung zurückholen")
    editor.expect(bool(editor.driver.find_elements(By.CSS_SELECTOR, ".comparison ins")), "nothing is marked")
    editor.press("Diese Texte zurückholen")
    editor.reads("Die Texte stehen wieder so da")
    editor.expect("lernte, weniger zu wissen" in server.text and "status: published" in server.text,
                  "the title is not what it was, or the status is not what it is")
    editor.press("Rückgängig")
    editor.reads("wie es war")
    editor.expect("lernte, mehr zu wissen" in server.text, "the way back does not lead back")


def review(program: Path, book: Path, findings: Findings) -> None:
    place = Path(tempfile.mkdtemp(prefix="casebook-accounts-"))
    accounts = place / "accounts.yaml"
    for name, role in (("Ada Coach", "coach"), ("Eda Redaktion", "editor")):
        subprocess.run([str(program), "serve", "account", "add", name, "--role", role, "--accounts", str(accounts)],
                       input=PASSWORD + "\n", text=True, check=True, capture_output=True)
    server = Server(program, book, "--accounts", str(accounts), "--git-commit")
    git = ["git", "-C", str(server.book), "-c", "user.name=Haus", "-c", "user.email=haus@example.org"]
    for command in (["init", "--quiet"], ["config", "user.name", "Haus"], ["config", "user.email", "haus@example.org"],
                    ["add", "."], ["commit", "--quiet", "-m", "Anfang"]):
        subprocess.run([*git, *command], check=True)
    try:
        address = server.start()
        with browsing() as one, browsing() as other:
            coach, editor = Page(one, address, findings), Page(other, address, findings)
            for page, name in ((coach, "Ada Coach"), (editor, "Eda Redaktion")):
                page.browser.wear(Look("light", 1280))
                sign_in(page, name)
            send_back(coach, editor, server)
            comment(coach, editor, server)
            propose(coach, editor, server)
            restore(editor, server, git)
            for page in (coach, editor):
                page.quiet()
            # Something open, and something settled, in every page that is looked at.
            editor.go(f"/cases/{DRAFT}/review")
            editor.type("text-new", "Noch eine Frage.\nUnd noch eine " + "x" * 120)
            editor.press("Kommentieren")
            coach.go(f"/cases/{CASE}/propose/basics")
            coach.type("title", "Ein dritter Titel")
            coach.press("Vorschläge senden")
            editor.go(f"/cases/{CASE}/history")
            version = editor.driver.find_elements(By.CSS_SELECTOR, ".versions .choices a")[-1].get_attribute("href")
            look = Looker(findings)
            for path in ("/", f"/cases/{CASE}", f"/cases/{CASE}/review", f"/cases/{CASE}/history",
                         version.removeprefix(address), f"/cases/{DRAFT}/release", f"/cases/{DRAFT}/edit/basics"):
                look(editor, path)
            for path in (f"/cases/{DRAFT}/review", f"/cases/{CASE}/review", f"/cases/{CASE}/propose/basics",
                         f"/cases/{CASE}/edit/basics", version.removeprefix(address)):
                look(coach, path)
    finally:
        server.stop()
        shutil.rmtree(server.book, ignore_errors=True)
        shutil.rmtree(place, ignore_errors=True)
