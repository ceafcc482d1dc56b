"""Judges JSON Feeds against our schema of version 1.1, Atom feeds against RFC 4287, 5005 and 6721, RSS feeds by feedparser.

What a schema cannot say is judged too: ids that occur twice, a next page that is the feed itself."""

import argparse
from collections import Counter
from pathlib import Path

from judgelib import schemas, tools
from judgelib.files import text
from judgelib.verdict import Findings, run


def judge_json(path: str, schema: dict, findings: Findings) -> None:
    feed = schemas.load(path, findings)
    if feed is None:
        return
    findings.extend(path, schemas.violations(feed, schema))
    items = feed.get("items", []) if isinstance(feed, dict) else []
    for name, count in Counter(str(item.get("id")) for item in items if isinstance(item, dict)).items():
        if count > 1:
            findings.add(path, f"$.items: the id {name!r} occurs {count} times")
    if isinstance(feed, dict) and "next_url" in feed and feed["next_url"] == feed.get("feed_url"):
        findings.add(path, "$.next_url: is the feed itself")


def judge_atom(path: str, findings: Findings) -> None:
    """What feed readers see; the schema is checked for all feeds together."""
    import feedparser  # here, so that a Python without it meets judgelib's message first

    feed = feedparser.parse(Path(path).read_bytes())
    if feed.bozo:
        findings.add(path, f"feedparser: {feed.bozo_exception}")
    if feed.version != "atom10":
        findings.add(path, f"feedparser takes it for {feed.version or 'no feed'!r}, not for Atom 1.0")
    for name, count in Counter(entry.get("id") for entry in feed.entries).items():
        if count > 1:
            findings.add(path, f"the entry id {name!r} occurs {count} times")
    links = {link.get("rel"): link.get("href") for link in feed.feed.get("links", [])}
    if "self" not in links:
        findings.add(path, "no link rel=self")
    elif links["self"] == links.get("next"):
        findings.add(path, "link rel=next is the feed itself")
    authored = "author" in feed.feed or "authors" in feed.feed
    for entry in feed.entries:
        if not authored and not entry.get("author") and not entry.get("authors"):
            findings.add(path, f"no author: {entry.get('id')}")
        if not entry.get("content") and not any(link.get("rel") == "alternate" for link in entry.get("links", [])):
            findings.add(path, f"neither content nor link rel=alternate: {entry.get('id')}")


def judge_rss(path: str, findings: Findings) -> None:
    """What WordPress and TYPO3's importers take from an item."""
    import feedparser

    feed = feedparser.parse(Path(path).read_bytes())
    if feed.bozo:
        findings.add(path, f"feedparser: {feed.bozo_exception}")
    if feed.version != "rss20":
        findings.add(path, f"feedparser takes it for {feed.version or 'no feed'!r}, not for RSS 2.0")
    for name in ("title", "link", "subtitle", "language"):
        if not feed.feed.get(name):
            findings.add(path, f"the channel has no {name}")
    for name, count in Counter(entry.get("id") for entry in feed.entries).items():
        if count > 1:
            findings.add(path, f"the guid {name!r} occurs {count} times")
    for entry in feed.entries:
        for name in ("id", "title", "link", "summary", "author", "content"):
            if not entry.get(name):
                findings.add(path, f"no {name}: {entry.get('id')}")
        if not entry.get("published_parsed"):
            findings.add(path, f"no date that can be read: {entry.get('published')}")
        if len(entry.enclosures) > 1 or any(one.get("type") not in ("image/jpeg", "image/png") for one in entry.enclosures):
            findings.add(path, f"enclosures: {entry.enclosures}")


def judge(findings: Findings) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", metavar="FILE", help="what starts with < is Atom or RSS, all else JSON Feed")
    options = parser.parse_args()

    schema = schemas.load(schemas.OWN / "json-feed-1.1.schema.json", findings)
    markup = [path for path in options.files if text(path).lstrip("\ufeff \r\n\t").startswith("<")]
    rss = [path for path in markup if "<rss " in text(path)[:200]]
    atom = [path for path in markup if path not in rss]
    for path in options.files:
        if path in rss:
            judge_rss(path, findings)
        else:
            judge_atom(path, findings) if path in atom else judge_json(path, schema, findings)
    if atom:
        for place, message in tools.jing(schemas.OWN / "atom.rnc", [Path(path) for path in atom], "-c"):
            findings.add(place, message)
    findings.summary(f"{len(options.files)} feeds, {len(atom)} of them Atom, {len(rss)} RSS")


run(judge)
