"""Subscribes to a feed as a reader with a memory does (PyPI: reader), over HTTP on the loopback interface.

Everything must arrive; fetching again must change nothing; of a later state of the feed, exactly what is new or changed must
be new or changed."""

import argparse
import json
import os
import shutil
import tempfile
from pathlib import Path

from judgelib import files
from judgelib.server import serving
from judgelib.verdict import Findings, run


def expected(path: Path) -> dict[str, dict]:
    """What the feed says, read without the reader: title, link and enclosures of each entry by its id."""
    if path.suffix == ".json":
        return {item["id"]: {"title": item["title"], "link": item["url"],
                             "enclosures": {(one["url"], one["mime_type"], one["size_in_bytes"])
                                            for one in item.get("attachments", [])}}
                for item in json.loads(files.text(path))["items"]}
    import feedparser
    feed = feedparser.parse(path.read_bytes())
    return {entry.id: {"title": entry.title, "link": entry.link,
                       "enclosures": {(one["href"], one["type"], int(one["length"])) for one in entry.enclosures}}
            for entry in feed.entries}


def arrived(reader, path: Path, findings: Findings) -> None:
    entries = {entry.id: entry for entry in reader.get_entries()}
    wanted = expected(path)
    for name in wanted.keys() - entries.keys():
        findings.add(path, f"never arrived: {name}")
    for name, want in wanted.items():
        entry = entries.get(name)
        if entry is None:
            continue
        got = {"title": entry.title, "link": entry.link,
               "enclosures": {(one.href, one.type, one.length) for one in entry.enclosures}}
        for key, value in want.items():
            if got[key] != value:
                findings.add(path, f"{name}: {key} arrived as {got[key]!r}, not {value!r}")
        if not entry.published:
            findings.add(path, f"{name}: no date of publication")
        content = entry.get_content(prefer_summary=False)
        if not content or not content.is_html or len(content.value) < 200:
            findings.add(path, f"{name}: no content")


def updated(reader, url: str) -> tuple[int, int]:
    result = reader.update_feed(url)
    return (result.new, result.modified) if result else (0, 0)


def judge(findings: Findings) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dir", metavar="DIR")
    parser.add_argument("feed", metavar="FEED", help="the feed's path below DIR")
    parser.add_argument("--later", metavar="DIR", help="the same export, later")
    parser.add_argument("--new", type=int, default=0, help="how many entries are new then")
    parser.add_argument("--modified", type=int, default=0, help="how many have changed then")
    options = parser.parse_args()
    from reader import make_reader

    first = files.folder(options.dir)
    count = len(expected(first / options.feed))
    with tempfile.TemporaryDirectory() as place:
        root = Path(place) / "feeds"
        shutil.copytree(first, root)
        with serving(root) as address:
            reader = make_reader(":memory:")
            url = f"{address}/{options.feed}"
            reader.add_feed(url)
            if (found := updated(reader, url)) != (count, 0):
                findings.add(options.feed, f"{found} entries were new and modified, not {(count, 0)}")
            arrived(reader, root / options.feed, findings)
            if (found := updated(reader, url)) != (0, 0):
                findings.add(options.feed, f"fetched again, {found} entries were new and modified")
            if options.later:
                shutil.copytree(files.folder(options.later), root, dirs_exist_ok=True)
                # A second later at least, as HTTP dates count.
                changed = (root / options.feed).stat().st_mtime + 10
                os.utime(root / options.feed, (changed, changed))
                if (found := updated(reader, url)) != (options.new, options.modified):
                    findings.add(options.feed, f"later, {found} entries were new and modified,"
                                               f" not {(options.new, options.modified)}")
                arrived(reader, root / options.feed, findings)
    findings.summary(f"{count} entries")


run(judge)
