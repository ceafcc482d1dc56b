"""Works with the workbench as coaches do, in Chromium, against the real program; and as nobody should: kill, conflict, load.

Each walk starts `casebook-serve` over a fresh copy of a book, and looks at the files afterwards."""

import argparse
import http.client
import random
import re
import shutil
import socket
import subprocess
import tempfile
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from axe import LOOKS, look_at
from judgelib import tools
from judgelib.browser import Look, browsing
from judgelib.page import PATIENCE, Client, Page
from judgelib.verdict import CouldNotRun, Findings, run
from judgelib.workbench import CASE, Server, served
from walks import export, managing, review, whole, work

def main_paths(program: Path, book: Path, findings: Findings) -> None:
    """Find a case, edit it, see findings and preview while typing, add a phase, upload, take the editorial steps."""
    with served(program, book) as (server, address), browsing() as browser:
        browser.wear(Look("light", 1440))
        page = Page(browser, address, findings)
        before = server.text
        page.go("/cases")
        page.type("q", "brauerei")
        page.press("Suchen")
        page.reads("1 von 36 Fällen")
        page.follow(page.find(".caselist h2 a"))
        page.go(f"/cases/{CASE}/edit/basics")
        page.type("title", "Wie eine Brauerei lernte, mehr zu wissen")
        page.find(".preview iframe")
        page.expect(page.driver.execute_script(
            "const [box, frame] = ['.preview', '.preview iframe'].map(one => document.querySelector(one));"
            "return frame.getBoundingClientRect().bottom <= box.getBoundingClientRect().bottom + 1"),
            "the preview sticks out of its box")
        page.driver.switch_to.frame(page.find(".preview iframe"))
        page.reads("Wie eine Brauerei lernte, mehr zu wissen")
        page.driver.switch_to.default_content()
        page.expect(server.text == before, "typing alone must not save")
        page.find("[name=announce]").click()
        page.press("Speichern")
        page.reads("Gespeichert")
        page.expect(server.text == before.replace("lernte, weniger zu wissen", "lernte, mehr zu wissen", 1),
                    "more than the title has changed in the file")

        page.go(f"/cases/{CASE}/edit/company")
        page.type("company.region", "Entenhausen")
        page.find("[id='f:company.region'] .error")
        page.type("company.region", "Hofheim")
        page.reads("Main-Taunus-Kreis (DE71A)")
        page.field("company.region").send_keys(Keys.ARROW_DOWN, Keys.ENTER)
        page.wait(lambda driver: not driver.find_elements(By.CSS_SELECTOR, "[id='f:company.region'] li"), "the mended field")
        page.expect(page.field("company.region").get_attribute("value") == "Main-Taunus-Kreis (DE71A)", "not what was chosen")
        page.type("company.sector", "Backstube")
        page.reads("Herstellung von Backwaren")
        page.find("[id='options:company.sector'] [role=option]").click()
        page.expect("(10.71)" in page.field("company.sector").get_attribute("value"), "a click chooses nothing")
        page.press("Speichern")
        page.reads("Gespeichert")
        page.expect("region: DE71A" in server.text and "10.71" in server.text, "the codes are not in the file")
        page.expect("\nupdated_on: 2026-11-24\n" in server.text, "partners are not told of the change")

        page.go(f"/cases/{CASE}/edit/phases")
        page.type("new:phases", "Nachlese")
        page.follow(page.find("button[value='add:phases']"))
        page.reads("4. Nachlese")
        page.wait(lambda driver: driver.switch_to.active_element.text == "4. Nachlese", "the focus on what is new")
        page.expect("  - id: nachlese\n    title: Nachlese\n" in server.text, "the phase is not in the file")

        page.go(f"/cases/{CASE}/edit/media")
        picture = server.book / "bild.svg"
        picture.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"><rect width="8" height="6"/></svg>')
        page.field("file").send_keys(str(picture))
        page.type("alt-0", "Ein schwarzes Rechteck")
        page.type("u:credit", "Prüfstelle")
        page.press("Hinzufügen")
        page.reads("Gespeichert")
        page.expect((server.case / "media" / "bild.svg").is_file(), "the picture is not in the folder")

        draft = "terminkalender-optiker"
        page.go(f"/cases/{draft}/release")
        page.reads("mindestens ein Ergebnis")
        page.press("Zur Prüfung geben")
        page.reads("zur Prüfung gegeben")
        page.press("Veröffentlichen")
        page.reads("kann noch nicht veröffentlicht werden")
        page.go("/export")
        page.press("Jetzt exportieren")
        page.reads("Fertig.")
        page.expect((server.book / "Exports/site/index.html").is_file(), "nothing was exported")
        page.quiet()


def phone(program: Path, book: Path, findings: Findings) -> None:
    """Record a step in three taps, and edit a text, on a phone and without any script."""
    with served(program, book) as (server, address), browsing() as browser:
        browser.wear(Look("light", 360))
        page = Page(browser, address, findings)
        page.go("/cases?q=brauerei")
        browser.command("Emulation.setScriptExecutionDisabled", {"value": True})
        try:
            page.go("/cases?q=brauerei")
            page.press("+ Schritt")
            page.find("label[for=kind-call]").click()
            page.field("text").send_keys("Kurz telefoniert, alles läuft.")
            page.driver.find_element(By.CSS_SELECTOR, "details.more summary").click() if not page.field("by").is_displayed() else None
            page.type("by", "Ada Coach")
            page.press("Festhalten")
            page.reads("Der Schritt ist festgehalten.")
            page.reads("Kurz telefoniert, alles läuft.")
            log = (server.case / "log.yaml").read_text(encoding="utf-8")
            page.expect("kind: call" in log and "by: Ada Coach" in log, "the step is not in the journal")
            page.follow(page.find("a[href$='/amend']"))
            page.type("text", "Lange telefoniert.")
            page.press("Berichtigen")
            page.reads("Der Schritt ist berichtigt.")
            page.reads("Lange telefoniert.")
            page.follow(page.find("a[href$='/undo']"))
            page.press("Zurücknehmen")
            page.reads("Kurz telefoniert, alles läuft.")
            corrected = (server.case / "log.yaml").read_text(encoding="utf-8")
            page.expect(corrected.startswith(log) and "amends:" in corrected and "retracts:" in corrected,
                        "a correction has changed what was there")
            before = server.text
            page.go(f"/cases/{CASE}/edit/story")
            page.field("lessons").send_keys("\nEin Satz mehr.")
            page.find("[name=announce]").click()
            page.press("Speichern")
            page.reads("Gespeichert")
            page.expect(server.text.count("\n") - before.count("\n") == 1 and "Ein Satz mehr." in server.text,
                        "more than one line has come")
        finally:
            browser.command("Emulation.setScriptExecutionDisabled", {"value": False})


class Keyboard:
    """Somebody who has nothing but a keyboard: goes from stop to stop, and must see where they are."""

    STOPS = 150     # more than any page has

    def __init__(self, page: Page) -> None:
        self.page = page

    @property
    def here(self):
        return self.page.driver.switch_to.active_element

    def press(self, *keys: str) -> None:
        self.here.send_keys(*keys)

    def enter(self, *keys: str) -> None:
        """Presses keys and Enter, which leads to another page; the one that is still there may have the same words."""
        with self.page.leaving():
            self.press(*keys, Keys.ENTER)

    def reach(self, selector: str, text: str = "") -> None:
        """Tabs until the focus is on an element, which must be visible and look focused, as must all on the way."""
        for _ in range(self.STOPS):
            self.press(Keys.TAB)
            tag, name, is_wanted, is_seen = self.page.driver.execute_script(
                """const [one, selector, text] = [document.activeElement, arguments[0], arguments[1]];
                const style = getComputedStyle(one), box = one.getBoundingClientRect();
                const label = one.labels?.[0], labelled = label ? getComputedStyle(label) : style;
                const rings = [style, labelled].some(look => (look.outlineStyle != "none" && look.outlineWidth != "0px")
                    || look.boxShadow != "none");
                return [one.tagName, one.id || one.textContent.trim().slice(0, 30),
                    one.matches(selector) && one.textContent.includes(text), rings && (box.width > 0 || !!label)];""",
                selector, text)
            if tag != "BODY":
                self.page.expect(is_seen, f"nothing shows that the focus is on {tag.lower()} „{name}“")
            if is_wanted:
                return
        raise CouldNotRun(f"the keyboard does not reach {selector} „{text}“ at {self.page.driver.current_url}")


def keyboard(program: Path, book: Path, findings: Findings) -> None:
    """Find a case, record a step and edit a text without a mouse."""
    with served(program, book) as (server, address), browsing() as browser:
        browser.wear(Look("light", 1440))
        page = Page(browser, address, findings)
        keys = Keyboard(page)
        page.go("/")
        keys.reach("input[name=q]")
        keys.enter("brauerei")
        page.wait(lambda driver: "q=brauerei" in driver.current_url, "the result of the search")
        keys.reach(f"a[href*='/cases/{CASE}']")
        keys.enter()
        page.reads("Wie eine Brauerei")
        keys.reach("a", "Protokoll")
        keys.enter()
        page.reads("Was ist geschehen?")
        keys.reach("#text")
        keys.press("Ohne Maus telefoniert.")
        keys.reach("input[name=kind]")
        keys.press(Keys.SPACE)
        keys.press(Keys.ARROW_RIGHT)
        keys.reach("details.more summary")
        if not page.field("by").is_displayed():
            keys.press(Keys.SPACE)
        keys.reach("#by")
        keys.press(Keys.CONTROL, "a")
        keys.press("Ada Coach")
        keys.reach("button", "Festhalten")
        keys.enter()
        page.reads("Der Schritt ist festgehalten.")
        log = (server.case / "log.yaml").read_text(encoding="utf-8")
        page.expect("Ohne Maus telefoniert." in log and "by: Ada Coach" in log and "kind: call" in log,
                    "the step is not in the journal as it was typed")
        keys.reach("a", "Überblick")
        keys.enter()
        keys.reach("#title")
        keys.press(Keys.END, " und ein Boot")
        keys.reach("button", "Speichern")
        keys.enter()
        page.reads("Gespeichert")
        page.expect("weniger zu wissen und ein Boot" in server.text, "the title is not saved")
        page.quiet()


def conflict(program: Path, book: Path, findings: Findings) -> None:
    """Two browsers edit the same case."""
    with served(program, book) as (server, address), browsing() as one, browsing() as other:
        first, second = Page(one, address, findings), Page(other, address, findings)
        for page in (first, second):
            page.browser.wear(Look("light", 1280))
            page.go(f"/cases/{CASE}/edit/basics")
        first.type("title", "Von der Ersten")
        first.press("Speichern")
        first.reads("Gespeichert")
        saved = server.text
        second.type("title", "Von der Zweiten")
        second.type("summary", "Auch neu.")
        second.press("Speichern")
        second.reads("Inzwischen geändert")
        second.reads("Von der Ersten")
        second.expect(server.text == saved, "the second has overwritten the first")
        second.press("Meine Änderungen übernehmen")
        second.reads("Gespeichert")
        second.expect("title: Von der Zweiten" in server.text and "Auch neu." in server.text, "the second edit is lost")
        for page in (first, second):
            page.quiet()


def killed(program: Path, book: Path, findings: Findings) -> None:
    """The server is killed while it saves, again and again: every time the file is whole."""
    with served(program, book) as (server, address):
        original = server.text
        rest = original.split("\n", 2)[2]
        saved = "Wie eine Brauerei lernte, weniger zu wissen"
        for number in range(25):
            done: list[str] = []

            def work() -> None:
                client = Client(address)
                try:
                    for step in range(10_000):
                        title = f"Titel {number} {step}"
                        client.save(f"/cases/{CASE}/edit/basics", title=title)
                        done.append(title)
                except (OSError, urllib.error.URLError, KeyError):
                    pass

            worker = threading.Thread(target=work)
            worker.start()
            while len(done) <= number % 5 and worker.is_alive():
                pass
            server.kill()
            worker.join()
            lines = server.text.split("\n", 2)
            title = lines[1].removeprefix("title: ")
            acknowledged = done[-1] if done else saved
            following = f"Titel {number} {len(done)}"
            if lines[0] != "casebook: 1" or lines[2] != rest:
                findings.add(f"kill {number}", "the file is not whole")
            if title not in (acknowledged, following):
                findings.add(f"kill {number}", f"{acknowledged} was acknowledged, the file says {title}")
            saved = title
            server.start()
        Client(address).save(f"/cases/{CASE}/edit/basics", title="Wie eine Brauerei lernte, weniger zu wissen")
        if server.text != original:
            findings.add("after all", "the file has changed beyond the title")


def load(program: Path, book: Path, findings: Findings) -> None:
    """Two hundred readers at once, none of them with an error."""
    wrk = tools.program("wrk")
    with served(program, book) as (_, address):
        for path in ("/", f"/cases/{CASE}/edit/phases", f"/cases/{CASE}", "/assets/site.css"):
            # What the readers before have left behind is done once this one has its page.
            Client(address).get(path)
            said = tools.output([wrk, "--threads", "2", "--connections", "200", "--duration", "5s", "--timeout", f"{PATIENCE}s",
                                 address + path]).stdout
            for line in said.splitlines():
                if "Socket errors" in line or "Non-2xx" in line:
                    findings.add(path, line.strip())
            if not (match := re.search(r"(\d+) requests in", said)) or int(match[1]) == 0:
                findings.add(path, "nobody was answered")


class Flaky:
    """Kills the server at random moments and starts it again, while somebody works."""

    def __init__(self, server: Server, seed: int) -> None:
        self.server, self.random, self.ended = server, random.Random(seed), threading.Event()
        self.thread = threading.Thread(target=self.work)

    def work(self) -> None:
        while not self.ended.wait(self.random.uniform(0.05, 1.2)):
            self.server.kill()
            self.ended.wait(self.random.uniform(0.0, 0.8))
            self.server.start()

    def __enter__(self) -> "Flaky":
        self.thread.start()
        return self

    def __exit__(self, *_) -> None:
        self.ended.set()
        self.thread.join()


def network(program: Path, book: Path, findings: Findings) -> None:
    """Steps and texts while the server is killed at random moments: each is there once, and none is lost."""
    with served(program, book) as (server, address), browsing() as browser:
        browser.wear(Look("light", 360))
        page = Page(browser, address, findings)
        page.go("/step")
        page.type("text", "Der erste Schritt")
        if not page.field("by").is_displayed():
            page.driver.find_element(By.CSS_SELECTOR, "details.more summary").click()
        page.type("by", "Ada Coach")
        page.press("Festhalten")
        page.reads("Der Schritt ist festgehalten.")
        case = server.book / "CaseStudies" / page.driver.current_url.split("/")[4]
        count = 25
        with Flaky(server, 7):
            for number in range(count):
                log_step(page, f"Schritt Nummer {number} Ende", leaves=number % 5 == 4)
        page.go("/step")
        page.wait(lambda driver: driver.execute_script(
            "return !Object.keys(localStorage).some(name => name.includes(':queue:'))"), "an empty queue")
        log = (case / "log.yaml").read_text(encoding="utf-8")
        for number in range(count):
            if (times := log.count(f"Schritt Nummer {number} Ende")) != 1:
                findings.add(f"step {number}", f"stands {times} times in the journal")
        keeps_texts(server, page, findings)
        arrives(server, page)


def arrives(server: Server, page: Page) -> None:
    """A step that had to wait is shown on the page from which it was sent, beside what is being typed there."""
    page.go(f"/cases/{CASE}/log")
    page.type("text", "Aus dem Funkloch")
    server.kill()
    page.find("form[data-step] button[type=submit]").click()
    page.reads("Auf diesem Gerät festgehalten.")
    page.type("text", "Der nächste Satz")
    server.start()
    page.reads("Festgehalten um")
    page.expect("Aus dem Funkloch" in page.find("main .journal").text, "the step that arrived is not on the page")
    page.expect(page.field("text").get_attribute("value") == "Der nächste Satz", "what was being typed is gone")
    page.type("text", "")


def log_step(page: Page, text: str, *, leaves: bool) -> None:
    """Writes a step on whatever page has the form; without a server, on the page that the device keeps."""
    def write(driver) -> bool:
        if not driver.find_elements(By.CSS_SELECTOR, "form[data-step] #text"):
            driver.get(page.address + "/step")
            return False
        driver.execute_script("document.getElementById('text').value = arguments[0];"
                              "document.querySelector('form[data-step]').requestSubmit()", text)
        return driver.execute_script("return Object.values(localStorage).some(one => one.includes(arguments[0]))"
                                     " || document.body.textContent.includes(arguments[0])", text)
    page.wait(write, f"the form for „{text}“")
    if leaves:
        page.driver.get("about:blank")
        page.wait(lambda driver: driver.get(page.address + "/step") or True, "the page")


def keeps_texts(server: Server, page: Page, findings: Findings) -> None:
    """An edit without a server waits on the page, and is there again after the browser has gone elsewhere."""
    draft = "terminkalender-optiker"
    file = server.book / "CaseStudies" / draft / "case.yaml"
    page.go(f"/cases/{draft}/edit/basics")
    server.kill()
    page.type("title", "Ohne Netz geschrieben")
    page.driver.find_element(By.CSS_SELECTOR, ".bar .main").click()
    page.reads("Ihr Text bleibt hier")
    server.start()
    page.reads("Gespeichert um")
    page.expect("Ohne Netz geschrieben" in file.read_text(encoding="utf-8"), "the title is not saved")
    page.expect(not page.driver.execute_script("return Object.keys(localStorage).some(name => name.includes(':draft:'))"),
                "the draft stays after it was confirmed")
    # Saved once more in place: the marks of the page are those of the new file.
    page.type("title", "Und weiter geschrieben")
    page.driver.find_element(By.CSS_SELECTOR, ".bar .main").click()
    page.wait(lambda _: "Und weiter geschrieben" in file.read_text(encoding="utf-8"), "the second save")
    page.driver.execute_script("document.getElementById('summary').value = 'Ein Satz, der warten muss.';"
                               "document.getElementById('summary').dispatchEvent(new Event('input', {bubbles: true}))")
    page.wait(lambda driver: driver.execute_script(
        "return Object.keys(localStorage).some(name => name.includes(':draft:'))"), "the draft")
    page.driver.execute_script("window.onbeforeunload = null; location.href = '/export'")
    try:
        page.driver.switch_to.alert.accept()
    except WebDriverException:
        pass
    page.reads("Jetzt exportieren")
    page.go(f"/cases/{draft}/edit/basics")
    page.reads("war noch nicht gespeichert")
    page.expect(page.field("summary").get_attribute("value") == "Ein Satz, der warten muss.", "the draft is lost")


def strangers(program: Path, book: Path, findings: Findings) -> None:
    """Requests that no browser of ours makes, at a workbench with a name of its own behind a proxy."""
    name = "werkbank.example.org"
    own = {"Host": name, "Origin": f"https://{name}"}
    too_much = b"text=" + bytes(80_000_000)
    with served(program, book, "--name", f"https://{name}/") as (_, address):
        for method, target, headers, body, expected in (
            ("GET", "/", own, None, 200), ("GET", "/", {"Host": "evil.example.org"}, None, 421),
            ("GET", "/", {"Host": name + ".evil.example.org"}, None, 421),
            ("PROPFIND", "/", own, None, 405), ("DELETE", f"/cases/{CASE}", own, None, 405),
            ("GET", "/../../etc/passwd", own, None, 404), ("GET", "/%00", own, None, 404), ("GET", "/%zz", own, None, 400),
            ("POST", f"/log/{CASE}", own | {"Origin": "https://evil.example.org"}, b"text=a", 403),
            # One says how much it is, the other does not.
            ("POST", f"/log/{CASE}", own, too_much, 413), ("POST", f"/log/{CASE}", own, iter([too_much]), 413),
            ("GET", "/", own, None, 200),
        ):
            connection = http.client.HTTPConnection(address.removeprefix("http://"), timeout=PATIENCE)
            try:
                connection.request(method, target, body, headers)
            except (BrokenPipeError, ConnectionResetError):
                pass  # The server need not listen to the end.
            status = connection.getresponse().status
            connection.close()
            if status != expected:
                findings.add(f"{method} {target}", f"{status} instead of {expected} for {headers}")
        host, port = address.removeprefix("http://").split(":")
        # Two names: a proxy might believe the one and we the other.
        with socket.create_connection((host, int(port)), timeout=PATIENCE) as two:
            two.sendall(f"GET / HTTP/1.1\r\nHost: {name}\r\nHost: {name}\r\n\r\n".encode())
            if b" 400 " not in (answer := two.recv(100)):
                findings.add("two Host headers", f"are answered {answer!r}")
        slow_headers(host, int(port), own, findings)


def slow_headers(host: str, port: int, headers: dict[str, str], findings: Findings) -> None:
    """Headers that never end: a byte a second, so that nobody is idle. Others are served meanwhile."""
    drips = [socket.create_connection((host, port), timeout=PATIENCE) for _ in range(50)]
    begin = time.monotonic()
    while drips and time.monotonic() - begin < PATIENCE:
        connection = http.client.HTTPConnection(host, port, timeout=PATIENCE)
        connection.request("GET", "/assets/workbench.css", None, headers)
        if connection.getresponse().status != 200:
            findings.add("slow headers", "keep others from being served")
        connection.close()
        for drip in list(drips):
            try:
                drip.sendall(b"G")
                drip.setblocking(False)
                closed = drip.recv(1000) == b""
            except BlockingIOError:
                closed = False
            except OSError:
                closed = True
            if closed:
                drip.close()
                drips.remove(drip)
        time.sleep(1)
    if drips:
        findings.add("slow headers", f"{len(drips)} connections are still open after {PATIENCE} seconds")


def team(program: Path, book: Path, findings: Findings) -> None:
    """Accounts: signing in and out, roles, the audit, and a Git commit for every save with its author."""
    place = Path(tempfile.mkdtemp(prefix="casebook-accounts-"))
    accounts = place / "accounts.yaml"
    for name, role in (("Ada Coach", "coach"), ("Rita Liest", "reader")):
        subprocess.run([str(program), "serve", "account", "add", name, "--role", role, "--accounts", str(accounts)],
                       input="sehr geheim 1\n", text=True, check=True, capture_output=True)
    listed = subprocess.run([str(program), "serve", "account", "list", "--accounts", str(accounts)],
                            capture_output=True, text=True).stdout
    if listed != "coach\tAda Coach\nreader\tRita Liest\n":
        findings.add("account list", f"says {listed!r}")
    refused = subprocess.run([str(program), "serve", "--book", str(book), "--host", "0.0.0.0"],
                             capture_output=True, text=True)
    if refused.returncode != 64:
        findings.add("--host", "listens for everybody without accounts")
    server = Server(program, book, "--accounts", str(accounts), "--git-commit")
    git = ["git", "-C", str(server.book), "-c", "user.name=Haus", "-c", "user.email=haus@example.org"]
    for command in (["init", "--quiet"], ["config", "user.name", "Haus"], ["config", "user.email", "haus@example.org"],
                    ["add", "."], ["commit", "--quiet", "-m", "Anfang"]):
        subprocess.run([*git, *command], check=True)
    try:
        address = server.start()
        with browsing() as browser:
            browser.wear(Look("light", 1280))
            page = Page(browser, address, findings)

            def sign_in(name: str, password: str) -> None:
                page.type("name", name)
                page.type("password", password)
                page.press("Anmelden")

            page.go(f"/cases/{CASE}/edit/basics")
            page.expect("Wie eine Brauerei" not in page.driver.page_source, "strangers can read")
            sign_in("Ada Coach", "falsch")
            page.reads("passen nicht zusammen")
            sign_in("Ada Coach", "sehr geheim 1")
            page.wait(lambda driver: driver.current_url.endswith(f"/cases/{CASE}/edit/basics"), "the page one wanted to see")
            page.expect(not page.driver.find_elements(By.LINK_TEXT, "Export"), "a coach is offered the export")
            cookie = page.driver.get_cookie("casebook-session")
            page.expect(bool(cookie and cookie["httpOnly"] and cookie["sameSite"] == "Strict"), "the cookie is open")
            page.go(f"/cases/{CASE}/edit/basics")
            page.reads("Änderungen daran macht die Redaktion")
            draft = "terminkalender-optiker"
            page.go(f"/cases/{draft}/edit/basics")
            page.type("title", "Mit Namen")
            page.press("Speichern")
            page.reads("Gespeichert")
            last = subprocess.run([*git, "log", "-1", "--format=%an|%s", "--name-only"], capture_output=True, text=True).stdout
            page.expect(last.startswith(f"Ada Coach|{draft}: Edit title") and last.rstrip().endswith("case.yaml"),
                        f"the commit says {last!r}")
            audit = (place / "accounts.yaml.log").read_text(encoding="utf-8")
            page.expect("\tAda Coach\tcoach\t" in audit and "Edit title" in audit, "the audit lacks the change")
            page.go(f"/cases/{draft}/edit/story")
            page.type("lessons", "Was niemand zweimal tippen will.")
            page.driver.delete_cookie("casebook-session")
            page.press("Speichern")
            page.reads("nicht verloren")
            sign_in("Ada Coach", "sehr geheim 1")
            page.press("Jetzt speichern")
            page.reads("Gespeichert")
            page.expect("Was niemand zweimal tippen will." in (server.book / "CaseStudies" / draft / "case.yaml").read_text(),
                        "what was typed when the session ended is lost")
            session = page.driver.get_cookie("casebook-session")
            page.press("Abmelden")
            page.reads("Anmelden")
            server.stop()
            server.start()
            page.driver.add_cookie(session)
            page.go(f"/cases/{CASE}")
            page.expect("Brauerei" not in page.driver.page_source, "a restart has brought an ended session back")
            sign_in("Rita Liest", "sehr geheim 1")
            page.go("/cases")
            page.reads("36 Fälle")
            page.go(f"/cases/{CASE}/edit/basics")
            page.expect("Sie lesen diesen Fall" in page.driver.find_element(By.TAG_NAME, "body").text, "a reader is not told why")
            page.expect(not any(one.text == "Speichern" for one in page.driver.find_elements(By.TAG_NAME, "button")),
                        "a reader can save")
    finally:
        server.stop()
        shutil.rmtree(server.book, ignore_errors=True)
        shutil.rmtree(place, ignore_errors=True)


WORD = """<html><body><h1>Kopf</h1><p class=MsoNormal>Ein <b>fettes</b> und ein <i>schräges</i> Wort.</p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0'>·&nbsp; Eins</p><p class=MsoListParagraphCxSpLast>·&nbsp; Zwei</p>
<p>Ein <a href="https://example.org/">Verweis</a>.</p><ul><li>Drei<li>Vier</ul></body></html>"""
PASTED = ("**Kopf**\n\nEin **fettes** und ein *schräges* Wort.\n\n- Eins\n- Zwei\n\n"
          "Ein [Verweis](https://example.org/).\n\n- Drei\n- Vier")


def device(program: Path, book: Path, findings: Findings) -> None:
    """What the device keeps: for whom, for how long; and what is pasted from a word processor."""
    place = Path(tempfile.mkdtemp(prefix="casebook-accounts-"))
    accounts = place / "accounts.yaml"
    for name in ("Ada Coach", "Bea Coach"):
        subprocess.run([str(program), "serve", "account", "add", name, "--role", "coach", "--accounts", str(accounts)],
                       input="sehr geheim 1\n", text=True, check=True, capture_output=True)
    draft = "terminkalender-optiker"
    keys = "return Object.keys(localStorage).filter(name => /:(draft|queue):/.test(name)).length"
    try:
        with served(program, book, "--accounts", str(accounts)) as (server, address), browsing() as browser:
            browser.wear(Look("light", 360))
            page = Page(browser, address, findings)

            def sign_in(name: str) -> None:
                page.type("name", name)
                page.type("password", "sehr geheim 1")
                page.press("Anmelden")

            page.go(f"/cases/{draft}/log")
            sign_in("Ada Coach")
            page.type("text", "Nur für Ada")
            page.wait(lambda driver: driver.execute_script(keys) == 1, "the draft")
            cookie = page.driver.get_cookie("casebook-session")
            page.driver.delete_cookie("casebook-session")
            page.go(f"/cases/{draft}/log")
            sign_in("Bea Coach")
            page.expect(page.field("text").get_attribute("value") == "", "Bea sees what Ada has typed")
            page.expect(not page.driver.find_elements(By.CSS_SELECTOR, ".draft"), "Bea is told of what Ada has typed")
            page.driver.add_cookie(cookie)
            page.go(f"/cases/{draft}/log")
            page.reads("war noch nicht gespeichert")
            page.expect(page.field("text").get_attribute("value") == "Nur für Ada", "Ada's draft is gone")
            # The session ends; what is logged waits for the next one, and is recorded once.
            page.type("text", "Nach dem Ende der Sitzung")
            page.driver.delete_cookie("casebook-session")
            page.driver.find_element(By.CSS_SELECTOR, ".bar .main").click()
            page.reads("Melden Sie sich an")
            page.go(f"/cases/{draft}/log")
            sign_in("Ada Coach")
            log = server.book / "CaseStudies" / draft / "log.yaml"
            page.wait(lambda _: log.exists() and "Nach dem Ende der Sitzung" in log.read_text(encoding="utf-8"), "the step")
            page.wait(lambda driver: driver.execute_script(keys) == 0, "an empty queue")
            page.expect(log.read_text(encoding="utf-8").count("Nach dem Ende der Sitzung") == 1, "the step is there twice")
            page.go(f"/cases/{draft}/edit/story")
            area = page.field("lessons")
            area.clear()
            page.driver.execute_script(
                "arguments[0].focus(); const data = new DataTransfer(); data.setData('text/html', arguments[1]);"
                "arguments[0].dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}))",
                area, WORD)
            page.expect(area.get_attribute("value") == PASTED, f"pasted: {area.get_attribute('value')!r}")
            page.wait(lambda driver: driver.execute_script(keys) == 1, "the draft")
            page.driver.execute_script("window.scrollTo(0, 0)")
            page.menu("form[action='/sign-out'] button").click()
            page.driver.switch_to.alert.accept()
            page.reads("Passwort")
            page.expect(page.driver.execute_script(keys) == 0, "a draft is left on the device after signing out")
    finally:
        shutil.rmtree(place, ignore_errors=True)


def accessible(program: Path, book: Path, findings: Findings) -> None:
    """Every kind of page with axe, light and dark, wide and narrow, with small and large text."""
    axe = tools.package_file("axe_playwright_python", "axe.min.js").read_text(encoding="utf-8")
    with served(program, book) as (server, address), browsing() as browser:
        client = Client(address)
        broken = server.text.replace("region: ", "region: X", 1)
        (server.case / "case.yaml").write_text(broken, encoding="utf-8")
        step = "01HZZZZZZZZZZZZZZZZZZZZZZZ"
        with (server.case / "log.yaml").open("a", encoding="utf-8") as log:
            log.write(f"- {{id: {step}, at: 2026-11-20, by: Ada Coach, text: Angerufen}}\n")
        sections = ("basics", "company", "support", "story", "phases", "outcomes", "material", "media")
        paths = ["/", "/cases", "/cases?status=draft&sort=title", "/new", "/export", f"/cases/{CASE}", f"/cases/{CASE}/log", f"/cases/{CASE}/release", "/nichts", "/log",
                 *(f"/cases/{CASE}/log/{step}/{action}" for action in ("amend", "undo", "measure")),
                 *(f"/cases/{CASE}/edit/{section}" for section in sections)]
        client.get("/")
        for path in paths:
            for look in LOOKS:
                faults, _ = look_at(browser, address + path, look, axe, False)
                for fault in faults:
                    if not fault.startswith("cookie:") and not ("404" in fault and path == "/nichts"):
                        findings.add(path, f"{fault} – {look}")


WALKS = {"main": main_paths, "phone": phone, "keyboard": keyboard, "conflict": conflict, "killed": killed, "load": load, "network": network, "device": device,
         "work": work.work, "review": review.review, "export": export.export, "picking": export.picking,
         "managing": managing.managing, "whole": whole.whole, "strangers": strangers, "team": team, "accessible": accessible}


def judge(findings: Findings) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", metavar="PROGRAM", type=Path, help="casebook-serve")
    parser.add_argument("book", metavar="BOOK", type=Path)
    parser.add_argument("walks", nargs="*", metavar="WALK", help=f"{', '.join(WALKS)} (default: all)")
    options = parser.parse_args()
    for name in options.walks or WALKS:
        WALKS[name](options.program.resolve(), options.book.resolve(), findings)
    findings.summary("workbench: " + ", ".join(options.walks or WALKS))


run(judge)
