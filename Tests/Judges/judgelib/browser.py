"""Headless Chromium with a chosen look: colour scheme, width, text size. It reaches nothing but this machine."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.service import Service

from judgelib.tools import program
from judgelib.verdict import CouldNotRun

MAC_CHROME = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
FLAGS = [
    "--headless=new", "--lang=de", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars",
    "--disable-background-networking", "--disable-component-update", "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]


@dataclass(frozen=True)
class Look:
    """How a reader's browser is set up; `text` is the reader's text size in per cent."""
    scheme: str = "light"
    width: int = 1280
    text: int = 100

    def __str__(self) -> str:
        return f"{self.scheme} {self.width}px {self.text}%"


class Browser:
    def __init__(self, driver: webdriver.Chrome) -> None:
        self.driver = driver
        self.command = driver.execute_cdp_cmd

    def wear(self, look: Look) -> None:
        """Must come before `open`. Narrow looks behave like a phone, so that a missing viewport meta shows."""
        self.command("Emulation.setDeviceMetricsOverride", {
            "width": look.width, "height": 900, "deviceScaleFactor": 1, "mobile": look.width < 600})
        self.command("Emulation.setEmulatedMedia", {"features": [
            {"name": "prefers-color-scheme", "value": look.scheme},
            {"name": "prefers-reduced-motion", "value": "reduce"}]})
        self.command("Page.setFontSizes", {"fontSizes": {
            "standard": 16 * look.text // 100, "fixed": 13 * look.text // 100}})

    def open(self, address: str) -> None:
        """Loads the page as a first visit, and waits for its fonts and two frames."""
        self.driver.get("about:blank")
        self.command("Network.clearBrowserCookies", {})
        self.command("Storage.clearDataForOrigin", {
            "origin": "/".join(address.split("/")[:3]), "storageTypes": "all"})
        self.console(), self.requests()
        self.driver.get(address)
        self.driver.execute_async_script(
            "const done = arguments[0]; document.fonts.ready.then(() =>"
            " requestAnimationFrame(() => requestAnimationFrame(() => done())))")

    def console(self) -> list[str]:
        """What the console has said since the last call, Content-Security-Policy violations among it."""
        return [f"{entry['level'].lower()}: {entry['message']}" for entry in self.driver.get_log("browser")]

    def requests(self) -> list[str]:
        """The addresses asked for since the last call, blocked ones too."""
        events = [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]
        return [event["params"]["request"]["url"] for event in events
                if event["method"] == "Network.requestWillBeSent"]


def started(options: webdriver.ChromeOptions, service: Service) -> webdriver.Chrome:
    """Chromium in its sandbox, or without where it has none: as root, in containers, on hardened kernels."""
    for flags in ([], ["--no-sandbox"]):
        if not flags and os.geteuid() == 0:
            continue
        for flag in flags:
            options.add_argument(flag)
        try:
            return webdriver.Chrome(options, service)
        except WebDriverException as error:
            last = error
    raise CouldNotRun(f"Chromium did not start: {last.msg}") from last


@contextmanager
def browsing() -> Iterator[Browser]:
    options = webdriver.ChromeOptions()
    options.binary_location = program("chromium", "google-chrome", "google-chrome-stable", MAC_CHROME,
                                      variable="CHROMIUM")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    options.add_experimental_option("perfLoggingPrefs", {"enableNetwork": True, "enablePage": False})
    for flag in FLAGS:
        options.add_argument(flag)
    service = Service(program("chromedriver", variable="CHROMEDRIVER"))
    driver = started(options, service)
    try:
        # Patience says nothing about how long something should take: the machine may be slow, or busy with other tests.
        driver.set_page_load_timeout(300)
        driver.set_script_timeout(300)
        # SLOWER=5 makes pages five times slower, to see that no judge minds.
        if slower := os.environ.get("SLOWER"):
            driver.execute_cdp_cmd("Emulation.setCPUThrottlingRate", {"rate": float(slower)})
        yield Browser(driver)
    except WebDriverException as error:
        raise CouldNotRun(f"Chromium: {error.msg}") from error
    finally:
        driver.quit()
