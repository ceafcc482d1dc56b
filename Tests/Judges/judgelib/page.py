"""A window of the browser with the workbench in it, and what people do there; and a browser without a window."""

import re
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.cookiejar import CookieJar

from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from judgelib.browser import Browser
from judgelib.verdict import CouldNotRun, Findings

PATIENCE = 300      # seconds that a page may take before a walk is given up; says nothing about how long it should take


class Page:
    """A browser window and what one does in it."""

    def __init__(self, browser: Browser, address: str, findings: Findings) -> None:
        self.browser, self.driver, self.address, self.findings = browser, browser.driver, address, findings

    def go(self, path: str) -> None:
        self.driver.get(self.address + path)

    def find(self, selector: str):
        return self.wait(lambda driver: driver.find_element(By.CSS_SELECTOR, selector), selector)

    def menu(self, selector: str):
        """An entry of the main menu, which has to be unfolded first where the window is narrow."""
        summary = self.find(".mainmenu.narrow > summary")
        if not summary.is_displayed():
            return self.find(f".mainmenu.wide {selector}")
        summary.click()
        return self.find(f".mainmenu.narrow {selector}")

    def field(self, name: str):
        return self.wait(lambda driver: driver.find_element(By.ID, name), name)

    def wait(self, condition: Callable, what: str):
        try:
            return WebDriverWait(self.driver, PATIENCE, ignored_exceptions=(Exception,)).until(condition)
        except Exception as error:
            raise CouldNotRun(f"{what} does not appear at {self.driver.current_url}") from error

    @contextmanager
    def leaving(self) -> Iterator[None]:
        """Something inside leads to another page, or to a save in place: waits until that is there, however long it takes."""
        self.driver.execute_script(
            "document.querySelector('main').dataset.left = '';"
            "for (const state of document.querySelectorAll('output.state')) state.textContent = ''")
        yield
        self.wait(lambda driver: driver.execute_script(
            "const main = document.querySelector('main');"
            "return document.readyState === 'complete' && main && (!('left' in main.dataset)"
            " || [...main.querySelectorAll('output.state')].some(one => /^Gespeichert um/.test(one.textContent)))"),
            "another page")

    def press(self, text: str) -> None:
        button = self.wait(lambda driver: next(
            one for one in driver.find_elements(By.CSS_SELECTOR, "button, a.button")
            if one.text.strip() == text and one.is_displayed()), f"the button „{text}“")
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", button)
        self.follow(button)

    def follow(self, element) -> None:
        """Clicks what leads to another page. Whoever goes on before that is there may be overtaken by it."""
        with self.leaving():
            element.click()

    def type(self, name: str, text: str) -> None:
        box = self.field(name)
        box.clear()
        box.send_keys(text)

    def reads(self, text: str) -> None:
        self.wait(lambda driver: text in driver.find_element(By.TAG_NAME, "body").text, f"„{text}“")

    def expect(self, holds: bool, what: str) -> None:
        if not holds:
            self.findings.add(urllib.parse.urlparse(self.driver.current_url).path, what)

    def quiet(self) -> None:
        for line in self.browser.console():
            # The answer to a conflict has the status that it deserves, and Chromium says so.
            if "409" not in line and "422" not in line:
                self.findings.add(urllib.parse.urlparse(self.driver.current_url).path, f"console: {line}")


class Client:
    """A browser without a window, for many forms."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))

    def get(self, path: str) -> str:
        return self.opener.open(self.address + path, timeout=PATIENCE).read().decode()

    def save(self, path: str, **changes: str) -> str:
        page = self.get(path)
        fields = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', page))
        body = {"token": fields["token"], "version": fields["version"]}
        for name, value in changes.items():
            body |= {f"~{name}": fields[f"~{name}"], name: value}
        return self.opener.open(self.address + path, urllib.parse.urlencode(body).encode(), timeout=PATIENCE).read().decode()
