"""Cases as a whole, the collection, accounts and pictures: changed in the browser, and looked at with axe."""

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from selenium.webdriver.common.by import By

from judgelib.browser import Look, browsing
from judgelib.page import Page
from judgelib.verdict import Findings
from judgelib.workbench import CASE, Server
from walks.review import DRAFT, PASSWORD, Looker, sign_in, unfold

# A photo as a phone takes it, made by the browser itself: large, and with nothing to see.
PHOTO = """
const done = arguments[0];
const canvas = document.createElement("canvas");
canvas.width = 4000; canvas.height = 3000;
const pen = canvas.getContext("2d");
for (let row = 0; row < 300; row += 1) { pen.fillStyle = `hsl(${row} 70% 50%)`; pen.fillRect(0, row * 10, 4000, 10); }
canvas.toBlob(async blob => done(Array.from(new Uint8Array(await blob.arrayBuffer()))), "image/jpeg", 0.9);
"""


def middle(page: Page, selector: str):
    """What is in the middle of the window, where no bar covers it."""
    element = page.find(selector)
    page.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", element)
    return element


def copy(editor: Page, server: Server, git: list[str]) -> None:
    """Duplicated, renamed, archived, deleted, brought back; and Git knows all of it."""
    cases = server.book / "CaseStudies"
    editor.go(f"/cases/{CASE}/manage")
    editor.type("copy-title", "Ein zweiter Anfang")
    editor.press("Entwurf anlegen")
    editor.reads("Der neue Entwurf ist angelegt")
    text = (cases / "ein-zweiter-anfang/case.yaml").read_text(encoding="utf-8")
    editor.expect("status: draft" in text and "published_on" not in text and "release:" not in text, "no clean copy")
    editor.go("/cases/ein-zweiter-anfang/manage")
    editor.type("name", "Neuer Anfang")
    editor.press("Umbenennen")
    editor.reads("Der Fall ist umbenannt")
    editor.expect((cases / "neuer-anfang/case.yaml").is_file() and not (cases / "ein-zweiter-anfang").exists(),
                  "the folder has not its new name")
    editor.press("Ins Archiv legen")
    editor.reads("Der Fall liegt jetzt im Archiv")
    editor.go("/cases?q=Ein+zweiter+Anfang")
    editor.expect(not editor.driver.find_elements(By.CSS_SELECTOR, ".caselist a[href='/cases/neuer-anfang']"),
                  "an archived case is in the list")
    editor.go("/cases?archive=only")
    editor.reads("Ein zweiter Anfang")
    editor.go("/cases/neuer-anfang/manage")
    editor.press("Entwurf löschen …")
    editor.reads("„Ein zweiter Anfang“ löschen?")
    editor.press("In den Papierkorb")
    editor.reads("Der Entwurf liegt im Papierkorb")
    editor.expect(not (cases / "neuer-anfang").exists(), "the folder is still there")
    editor.press("Zurückholen")
    editor.reads("Der Entwurf ist wieder da")
    log = subprocess.run([*git, "log", "-5", "--format=%s"], capture_output=True, text=True).stdout
    for words in ("Duplicate", "Rename", "Archive", "Delete the draft", "Bring a draft back"):
        editor.expect(words in log, f"Git does not know of „{words}“: {log}")
    left = subprocess.run([*git, "status", "--short", "--", "CaseStudies"], capture_output=True, text=True).stdout
    editor.expect(not left.strip(), f"Git was not told of everything: {left}")


def collection(editor: Page, server: Server) -> None:
    """The publisher, and a topic in use; mistakes are shown while one types."""
    book = server.book / "casebook.yaml"
    before = book.read_text(encoding="utf-8")
    editor.go("/book/general")
    editor.type("publisher.email", "keine Adresse")
    editor.find("[id='f:publisher.email'] .error")
    editor.press("Speichern")
    editor.reads("Es wurde noch nichts gespeichert")
    editor.expect(book.read_text(encoding="utf-8") == before, "something wrong is in the file")
    editor.type("publisher.email", "neu@example.org")
    editor.press("Speichern")
    editor.reads("Gespeichert")
    editor.expect(book.read_text(encoding="utf-8") == before.replace("redaktion@example.org", "neu@example.org"),
                  "more than the address has changed")
    editor.go("/book/topics")
    middle(editor, "[id='i:topics.skills'] summary").click()
    editor.follow(middle(editor, "[value='remove:topics.skills']"))
    editor.reads("„Wissen und Weiterbildung“ entfernen?")
    editor.find("#instead option[value=leadership]").click()
    editor.press("Entfernen")
    editor.reads("Entfernt.")
    editor.expect("skills" not in book.read_text(encoding="utf-8"), "the topic is still there")
    checked = subprocess.run([str(server.program).removesuffix("-serve"), "validate", "--book", str(server.book)],
                             capture_output=True, text=True)
    editor.expect("unknown-topic" not in checked.stdout, "a case names a topic that is gone")


def accounts(editor: Page, other: Page) -> None:
    """A new account from its one-time password to the first page, and the end of its session."""
    editor.go("/accounts")
    editor.type("name", "Ben Neu")
    editor.press("Konto anlegen")
    editor.reads("Einmalpasswort für Ben Neu")
    once = editor.find(".turn code").text
    other.go("/")
    other.type("name", "Ben Neu")
    other.type("password", once)
    other.press("Anmelden")
    other.reads("Bitte wählen Sie jetzt ein eigenes")
    other.browser.console()
    other.go("/cases")
    other.reads("Neues Passwort")
    other.type("new", "ein eigenes Wort")
    other.type("again", "ein eigenes Wort")
    other.press("Passwort ändern")
    other.reads("Ihr Passwort ist geändert")
    other.go("/")
    other.reads("Meine Arbeit")
    editor.go("/accounts")
    unfold(editor, "Ändern: Ben Neu")
    editor.press("Deaktivieren")
    editor.reads("Das Konto ist geändert")
    other.go("/cases")
    other.reads("Anmelden")
    other.browser.console()


def pictures(coach: Page, server: Server, place: Path) -> None:
    """Two photos at once, described one by one, small on the way; one that was cut off by the network arrives later, once."""
    case = server.book / "CaseStudies" / DRAFT
    coach.go(f"/cases/{DRAFT}/edit/media")
    photo = place / "Foto.jpg"
    photo.write_bytes(bytes(coach.driver.execute_async_script(PHOTO)))
    second = place / "Zweites.jpg"
    second.write_bytes(photo.read_bytes())
    coach.field("file").send_keys(f"{photo}\n{second}")
    coach.wait(lambda driver: len(driver.find_elements(By.CSS_SELECTOR, ".uploads canvas")) == 2, "two small pictures")
    coach.type("u:credit", "Ada")
    coach.type("alt-0", "Bunte Streifen")
    middle(coach, "form[data-upload] button[type=submit]").click()
    coach.reads("Bitte sagen Sie in einem Satz, was zu sehen ist.")
    coach.expect(coach.driver.switch_to.active_element.get_attribute("id") == "alt-1", "the focus on what is missing")
    coach.type("alt-1", "Noch mehr Streifen")
    coach.browser.command("Network.enable", {})
    offline = {"offline": True, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
    coach.browser.command("Network.emulateNetworkConditions", offline)
    middle(coach, "form[data-upload] button[type=submit]").click()
    coach.reads("Was noch aussteht, bleibt hier")
    coach.expect(not (case / "media" / "foto.jpg").exists(), "something is there already")
    coach.browser.command("Network.emulateNetworkConditions", offline | {"offline": False})
    coach.reads("Gespeichert")
    text = (case / "case.yaml").read_text(encoding="utf-8")
    coach.expect(len(re.findall(r"media/(?:foto|zweites)\.jpg", text)) == 2, "the pictures are not there once each")
    for name in ("foto.jpg", "zweites.jpg"):
        size = (case / "media" / name).stat().st_size
        coach.expect(size < photo.stat().st_size, f"{name} was not made smaller: {size}")
    coach.expect(bool(coach.driver.find_elements(By.CSS_SELECTOR, ".item .thumbnail")), "no small pictures")
    bad = place / "IMG_1.HEIC"
    bad.write_bytes(b"\0\0\0\x18ftypheic")
    coach.field("file").send_keys(str(bad))
    coach.reads("Maximal kompatibel")
    middle(coach, ".uploads button").click()
    coach.browser.console()


def managing(program: Path, book: Path, findings: Findings) -> None:
    place = Path(tempfile.mkdtemp(prefix="casebook-accounts-"))
    file = place / "accounts.yaml"
    for name, role in (("Ada Coach", "coach"), ("Eda Redaktion", "editor")):
        subprocess.run([str(program), "serve", "account", "add", name, "--role", role, "--accounts", str(file)],
                       input=PASSWORD + "\n", text=True, check=True, capture_output=True)
    server = Server(program, book, "--accounts", str(file), "--git-commit")
    git = ["git", "-C", str(server.book), "-c", "user.name=Haus", "-c", "user.email=haus@example.org"]
    for command in (["init", "--quiet"], ["config", "user.name", "Haus"], ["config", "user.email", "haus@example.org"],
                    ["add", "."], ["commit", "--quiet", "-m", "Anfang"]):
        subprocess.run([*git, *command], check=True)
    try:
        address = server.start()
        with browsing() as one, browsing() as other, browsing() as third:
            coach, editor = Page(one, address, findings), Page(other, address, findings)
            newcomer = Page(third, address, findings)
            newcomer.browser.wear(Look("light", 360))
            for page, name in ((coach, "Ada Coach"), (editor, "Eda Redaktion")):
                page.browser.wear(Look("light", 1280))
                sign_in(page, name)
            copy(editor, server, git)
            collection(editor, server)
            accounts(editor, newcomer)
            pictures(coach, server, place)
            for page in (coach, editor):
                page.quiet()
            editor.go("/cases/neuer-anfang/manage/delete")
            editor.press("In den Papierkorb")
            editor.reads("Der Entwurf liegt im Papierkorb")
            bin_ = editor.find(".trash a.button").get_attribute("href").removeprefix(address)
            look = Looker(findings)
            for path in (f"/cases/{CASE}/manage", f"/cases/{DRAFT}/manage", f"/cases/{DRAFT}/manage/delete", "/trash",
                         bin_, "/settings", "/book/general", "/book/topics", "/book/indicators", "/book/partners",
                         "/accounts", "/password", "/cases?archive=all"):
                look(editor, path)
            for path in (f"/cases/{CASE}/manage", f"/cases/{DRAFT}/edit/media", "/settings"):
                look(coach, path)
    finally:
        server.stop()
        shutil.rmtree(server.book, ignore_errors=True)
        shutil.rmtree(place, ignore_errors=True)
