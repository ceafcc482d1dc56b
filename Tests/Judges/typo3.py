"""Judges what arrives in TYPO3: the rules of its two importers, re-enacted over a real feed with the configuration of Examples/TYPO3.

TYPO3 itself does not run here. typo3/map.php does what the documentation of external_import and the code of news_importicsxml say they
do with that configuration, and refuses properties whose rule it does not know. Looked at: title, teaser, text, date, author, categories,
picture and id of every case; then an update, a local change, an expiry, a withdrawal, and a feed without cases."""

import argparse
import json
import re
import subprocess
import xml.etree.ElementTree as ElementTree
from datetime import datetime
from email.utils import parsedate_to_datetime
from html.parser import HTMLParser
from pathlib import Path
from zoneinfo import ZoneInfo

from judgelib import files
from judgelib.tools import program
from judgelib.verdict import CouldNotRun, Findings, run
from judgelib.wordpress import JUDGES

EXAMPLES = JUDGES.parent.parent / "Examples" / "TYPO3"
EXTERNAL = EXAMPLES / "casebook_news/Configuration/TCA/Overrides/tx_news_domain_model_news.php"
ICSXML = EXAMPLES / "news_importicsxml.txt"
CONTENT, CREATOR = "{http://purl.org/rss/1.0/modules/content/}encoded", "{http://purl.org/dc/elements/1.1/}creator"
MEDIA = "{http://search.yahoo.com/mrss/}"
UPDATED = "{http://www.w3.org/2005/Atom}updated"
HERE = ZoneInfo("Europe/Berlin")
# What TYPO3's own preset keeps in a text (rte_ckeditor, Processing.yaml of TYPO3 13), as far as our texts have it.
DEFAULT_TAGS = {"a", "abbr", "article", "blockquote", "br", "cite", "code", "dd", "del", "dl", "dt", "em", "footer", "h2", "h3", "h4", "h5", "h6", "hr", "img", "li",
                "ol", "p", "pre", "q", "section", "small", "span", "strong", "sub", "sup", "table", "thead", "tbody", "td", "th", "tr", "ul"}
# Another news on the same page, which nobody but its editors touches.
OWN = {"uid": "1", "pid": 42, "deleted": False, "title": "Sommerfest", "import_source": "", "import_id": ""}


class Tags(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attributes: list) -> None:
        self.found.add(tag)


class Importer:
    """One of the importers, and the news that it has made so far."""

    def __init__(self, configuration: Path, categories: dict[str, int]) -> None:
        self.configuration, self.categories = configuration, categories
        self.records: dict = {"1": dict(OWN)}
        self.files: dict = {}

    def read(self, feed: str) -> dict[str, dict]:
        """Imports, and gives the news that are not deleted by the guid of their case."""
        sent = json.dumps({"feed": feed, "records": self.records, "categories": self.categories, "files": self.files})
        done = subprocess.run([program("php"), str(JUDGES / "typo3/map.php"), str(self.configuration)], input=sent, capture_output=True, text=True, timeout=300)
        try:
            told = json.loads(done.stdout)
        except ValueError as error:
            raise CouldNotRun(f"map.php: {done.stdout[-500:]} {done.stderr[-500:]}") from error
        self.records, self.files = told["records"], told["files"]
        return {one["import_id"]: one for one in self.records.values() if one["import_id"] and not one["deleted"]}


def listed(value: object) -> list:
    return list(value.values()) if isinstance(value, dict) else list(value or [])


def changed(feed: str, guid: str, *replacements: tuple[str, str]) -> str:
    """The feed with one item changed."""
    def change(match: re.Match) -> str:
        item = match.group(0)
        for old, new in replacements if f">{guid}</guid>" in item else ():
            if old not in item:
                raise CouldNotRun(f"{guid} has no {old}")
            item = item.replace(old, new, 1)
        return item
    return re.sub(r"<item>.*?</item>", change, feed, flags=re.S)


def photographed(feed: str, guid: str, folder: str, more: str = "") -> str:
    """The feed with a photo in one item, in place of the picture that it has."""
    photo = f'<enclosure url="https://praxis.example.org/rss/cases/{folder}/media/foto.jpg" type="image/jpeg" length="1"/>'
    had = next(iter(re.findall(rf"<item>(?:(?!</item>).)*?>{re.escape(guid)}</guid>.*?</item>", feed, re.S)), "")
    enclosures = [(one, "") for one in re.findall(r"<enclosure [^>]*/>", had)]
    return changed(feed, guid, *enclosures, ("</item>", photo + more + "</item>"))


def without(feed: str, guid: str) -> str:
    return re.sub(r"\s*<item>.*?</item>", lambda match: "" if f">{guid}</guid>" in match.group(0) else match.group(0), feed, flags=re.S)


def judge_external_import(findings: Findings, feed: str) -> int:
    items = list(ElementTree.fromstring(feed).iter("item"))
    topics = sorted({one.text for item in items for one in item.findall("category") if one.get("domain") == "urn:casebook:topics"})
    # An editor has made all categories but one.
    categories = {title: number + 5 for number, title in enumerate(topics[1:])}
    importer = Importer(EXTERNAL, categories)
    first, second = (item.findtext("guid") for item in items[:2])
    feed = photographed(feed, first, "a")
    feed = photographed(feed, second, "b", '<category domain="urn:casebook:expires">2031-02</category>')
    news = importer.read(feed)
    allowed = DEFAULT_TAGS | set(re.findall(r"^    - (\w+)$", files.text(EXAMPLES / "casebook_news/Configuration/RTE/Casebook.yaml"), re.M))
    for item in items:
        guid = item.findtext("guid")
        one = news.get(guid, {})
        expected = {
            "title": item.findtext("title"), "teaser": item.findtext("description"), "bodytext": item.findtext(CONTENT), "author": item.findtext(CREATOR),
            "datetime": int(parsedate_to_datetime(item.findtext("pubDate")).timestamp()), "import_source": "casebook", "import_id": guid, "pid": 42, "type": "0",
        }
        for name, value in expected.items():
            if one.get(name) != value:
                findings.add(f"external_import, {guid}", f"{name} is {str(one.get(name))[:80]!r}, not {str(value)[:80]!r}")
        wanted = [categories[one.text] for one in item.findall("category") if one.get("domain") == "urn:casebook:topics" and one.text in categories]
        if listed(one.get("categories")) != wanted:
            findings.add(f"external_import, {guid}", f"categories are {listed(one.get('categories'))}, not {wanted}")
        if odd := Tags(item.findtext(CONTENT)).found - allowed:
            findings.add(f"external_import, {guid}", f"the editor's preset would not keep {sorted(odd)}")
    told = {guid: listed(news[guid].get("fal_media")) for guid in (first, second)}
    if [len(one) for one in told.values()] != [1, 1] or told[first] == told[second]:
        findings.add("external_import", f"pictures: {told}")
    for item in items:
        said = item.findtext(f"{MEDIA}content/{MEDIA}description")
        if item.find("enclosure") is not None and (not said or listed(news[item.findtext("guid")].get("alternatives")) != [said]):
            findings.add(f"external_import, {item.findtext('guid')}", f"alternative text is {news[item.findtext('guid')].get('alternatives')}, not {said}")
    if (end := datetime.fromtimestamp(news[second]["endtime"], HERE)) != datetime(2031, 3, 1, tzinfo=HERE):
        findings.add("external_import", f"a case that may be shown in February 2031 ends at {end}")
    if news[first]["endtime"] != 0:
        findings.add("external_import", "a case without an end has one")

    # What an editor changed, and what the publisher changes.
    uid = news[first]["uid"]
    importer.records[uid] |= {"teaser": "Unser Teaser", "categories": [99]}
    # The address of the case moves, too; its id does not.
    after = importer.read(changed(feed, first, ("<link>", "<link>https://umgezogen.example.org/?"), ("<title>", "<title>Neu: "), ("<description>", "<description>Neu: "), ("&lt;h2&gt;", "&lt;p&gt;Neu&lt;/p&gt;&lt;h2&gt;")))
    one = after[first]
    if (one["uid"], one["title"][:5], one["teaser"], listed(one["categories"])) != (uid, "Neu: ", "Unser Teaser", [99]) or "<p>Neu</p>" not in one["bodytext"]:
        findings.add("external_import", f"after a change: {one['title']}, {one['teaser']}, {one['categories']}")
    if listed(one["fal_media"]) != told[first]:
        findings.add("external_import", f"after a change there are other pictures: {one['fal_media']}")
    if {guid: one for guid, one in after.items() if guid != first} != {guid: one for guid, one in news.items() if guid != first}:
        findings.add("external_import", "an import changes what has not changed")
    gone = importer.read(without(feed, first))
    if first in gone or len(gone) != len(items) - 1 or not importer.records[uid]["deleted"]:
        findings.add("external_import", "a withdrawn case stays")
    back = importer.read(feed)
    if first not in back:
        findings.add("external_import", "a case does not come back")
    if len(importer.read(re.sub(r"<item>.*</item>", "", feed, flags=re.S))) != len(items):
        findings.add("external_import", "a feed without cases deletes all")
    if importer.records["1"] != OWN:
        findings.add("external_import", "another news on that page was touched")
    return len(items)


def judge_news_importicsxml(findings: Findings, feed: str) -> None:
    """What its README promises, and what ours says that it does not do."""
    items = list(ElementTree.fromstring(feed).iter("item"))
    first = items[0].findtext("guid")
    feed = photographed(feed, first, "a")
    pictured = sum(item.find("enclosure") is not None for item in ElementTree.fromstring(feed).iter("item"))
    importer = Importer(ICSXML, {})
    told = {one["title"]: one for one in importer.read(feed).values()}
    for item in items:
        one = told.get(item.findtext("title"), {})
        changed_at = item.findtext(UPDATED)
        expected = {
            "teaser": item.findtext("description"), "bodytext": item.findtext(CONTENT), "author": item.findtext(CREATOR), "pid": 42,
            # Not pubDate: the parser prefers any element that is called date or updated.
            "datetime": int(datetime.fromisoformat(changed_at.replace("Z", "+00:00")).timestamp()),
        }
        for name, value in expected.items():
            if one.get(name) != value:
                findings.add(f"news_importicsxml, {item.findtext('guid')}", f"{name} is {str(one.get(name))[:80]!r}, not {str(value)[:80]!r}")
        wanted = [5] if "Digitale Prozesse" in [one.text for one in item.findall("category")] else []
        if listed(one.get("categories")) != wanted:
            findings.add(f"news_importicsxml, {item.findtext('guid')}", f"categories are {one.get('categories')}, not {wanted}")
    counts = [len(listed(one["fal_media"])) for one in told.values()]
    if counts.count(1) != pictured or max(counts) > 1:
        findings.add("news_importicsxml", "the picture did not arrive, or arrived twice")
    # It recognises cases, overwrites teasers, and keeps what was withdrawn.
    importer.records[told[items[0].findtext("title")]["uid"]]["teaser"] = "Unser Teaser"
    after = importer.read(changed(without(feed, items[1].findtext("guid")), first, ("<title>", "<title>Neu: ")))
    titles = {one["title"] for one in after.values()}
    if len(after) != len(items) or "Neu: " + items[0].findtext("title") not in titles or "Unser Teaser" in {one["teaser"] for one in after.values()}:
        findings.add("news_importicsxml", "behaves otherwise than Examples/TYPO3/README.md says")


def judge(findings: Findings) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("feed", metavar="RSS", help="a whole feed (all.rss)")
    feed = files.text(parser.parse_args().feed)
    count = judge_external_import(findings, feed)
    judge_news_importicsxml(findings, feed)
    findings.summary(f"{count} items, 2 importers")


run(judge)
