"""Types searches into a site's form in Chromium and reads which cases it shows.

TABLE has a line for each search: what is typed, the id of a case, `yes` or `no`, parted by tabs. With --spellings every long
word of every title is typed as well, in all the ways in which people and programs write it; each must find its case."""

import argparse
import json
import re
import unicodedata
from pathlib import Path

from judgelib import files
from judgelib.browser import Browser, Look, browsing
from judgelib.server import serving
from judgelib.verdict import CouldNotRun, Findings, run

TYPE = """
const [query, done] = arguments, field = document.getElementById("q");
field.focus();
field.value = query;
field.dispatchEvent(new Event("input", {bubbles: true}));
const address = card => new URL(card.querySelector("h3 a").href).pathname.split("/").at(-2);
const read = () => done([...document.querySelectorAll("#results > *")].map(address));
// The form answers once the index is there; what it says is settled a turn later.
const wait = () => window.eval("casebook.cases") ? setTimeout(read) : setTimeout(wait, 10);
wait();
"""
CASES = "return window.eval('casebook.cases').map(item => [item.id, item.title])"
SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})


def found(browser: Browser, query: str) -> list[str]:
    return browser.driver.execute_async_script(TYPE, query)


def spellings(word: str) -> set[str]:
    """How a word of a title may be typed, or pasted."""
    middle = len(word) // 2
    return {
        word, word.upper(), word.lower(), word.translate(SPELT_OUT), word.replace("ß", "ss"),
        unicodedata.normalize("NFD", word), f"{word[:middle]}\u00ad{word[middle:]}", f"{word[:middle]}\u200b{word[middle:]}",
        word.replace("-", ""), word.replace("-", " "), word.replace("-", "\u2011"), f"  „{word}“, ", word[:max(4, middle)],
    }


def judge(findings: Findings) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dir", metavar="DIR")
    parser.add_argument("table", metavar="TABLE", nargs="?")
    parser.add_argument("--spellings", action="store_true", help="type every long word of every title, too")
    options = parser.parse_args()
    rows = Path(options.table).read_text(encoding="utf-8").splitlines() if options.table else []
    searches = [tuple(row.split("\t")) for row in rows]
    with serving(files.folder(options.dir)) as address, browsing() as browser:
        browser.wear(Look())
        browser.open(f"{address}/index.html")
        found(browser, "")
        cases = dict(browser.driver.execute_script(CASES))
        if options.spellings:
            for id, title in cases.items():
                long = [word for word in re.findall(r"[\w-]+", title) if len(word) > 4]
                searches += sorted((spelt, id, "yes") for word in long for spelt in spellings(word))
        if not searches:
            raise CouldNotRun("there is nothing to search for")
        for query, id, expected in searches:
            if id not in cases:
                raise CouldNotRun(f"there is no case {id}")
            if (id in found(browser, query)) != (expected == "yes"):
                findings.add(query, f"{'does not find' if expected == 'yes' else 'finds'} “{cases[id]}” ({id})")
        for message in browser.console():
            # The address follows what is typed, and nobody types as fast as this.
            if "Throttling navigation" not in message:
                findings.add("console", message)
    findings.summary(f"{len(searches)} searches in {len(cases)} cases")


run(judge)
