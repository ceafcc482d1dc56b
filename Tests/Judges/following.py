"""Judges the plugin of Examples/WordPress in a fresh, real WordPress that follows a real feed of another origin.

What it makes of the feed, again and again: nothing that is unchanged, changes, what editors changed themselves, withdrawals, expiry,
feeds that end in the middle, hostile ones, and what comes back. Then what readers see in two themes, as wide as a phone and as a screen,
what the editor of blocks says, and the page of settings."""

import argparse
import datetime
import gzip
import json
import os
import re
import shutil
import sys
import tempfile
import time
from gettext import GNUTranslations
from pathlib import Path

from judgelib import files
from judgelib.browser import Browser, Look, browsing
from judgelib.publisher import Publisher, published, says
from judgelib.server import serving
from judgelib.verdict import CouldNotRun, Findings, run
from judgelib.wordpress import JUDGES, THEMES, running, site

PLUGIN = JUDGES.parent.parent / "Examples" / "WordPress" / "casebook-feed"
DATA, FACTS, WHISKY = "vorbestellung-backstube", "alte-stanze-neuer-sensor", "virtuelle-whisky-tastings"
ENGLISH = "does-the-technician-have-to-drive"
SETTINGS = {"status": "publish", "author": 2, "picture": "featured", "topics_as": "category"}


class Site:
    """The site, by its plugin's steps."""

    def __init__(self, findings: Findings) -> None:
        self.findings = findings

    def steps(self, *steps: tuple) -> list:
        """Each step is a name and what it needs; gives what each gave. A notice of PHP is a finding."""
        sent = json.dumps([[name, list(arguments)] for name, *arguments in steps])
        told = site("php", str(JUDGES / "wordpress" / "follow.php"), input=sent)
        try:
            told = json.loads(told)
        except ValueError as error:
            raise CouldNotRun(f"follow.php: {told[-1500:]}") from error
        self.findings.extend("PHP", told["notices"])
        return told["out"]

    def run(self, publisher: Publisher, *before: tuple, confirmed: bool = False, seconds: int = 300, **settings) -> tuple[dict, dict]:
        """Follows the publisher once; gives the report and the posts by the folder of their case."""
        *_, report, posts = self.steps(
            ("allow", publisher.base.origin), ("settings", {"feed": publisher.url, **SETTINGS, **settings}), *before,
            ("run", confirmed, seconds), ("posts",))
        return report, by_case(posts)


def by_case(posts: dict | list) -> dict:
    return {id_.rstrip("/").split("/")[-1]: post for id_, post in (posts.items() if posts else [])}


def ids(publisher: Publisher) -> dict[str, str]:
    return {one["_casebook"]["case_id"]: one["id"] for one in publisher.original["items"]}


def counts(report: dict) -> dict:
    return {name: number for name, number in report["counts"].items() if number}


class Scenario:
    """Findings under the name of what is tried."""

    def __init__(self, findings: Findings, name: str) -> None:
        self.findings, self.name = findings, name

    def expect(self, truth: object, message: str) -> None:
        if not truth:
            self.findings.add(self.name, message)

    def same(self, is_: object, should: object, what: str) -> None:
        if is_ != should:
            told, wanted = repr(is_), repr(should)
            # Of long ones, the place where they part.
            place = max(0, next((i for i, (a, b) in enumerate(zip(told, wanted)) if a != b), min(len(told), len(wanted))) - 60)
            self.findings.add(self.name, f"{what}: {told[place:place + 300]}, not {wanted[place:place + 300]}")


def words_of(html: str) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", html).split())


def first_run(findings: Findings, wp: Site, publisher: Publisher, png: bytes) -> dict:
    """All of the bundled feed, in pages, with a photo."""
    told = Scenario(findings, "first run")
    feed = publisher.feed()
    photo = publisher.picture(DATA, png)
    item = next(one for one in feed["items"] if one["_casebook"]["case_id"] == DATA)
    item["image"] = photo
    for one in item["attachments"]:
        one["_casebook"].pop("teaser", None)
    item["attachments"].insert(0, {"url": photo, "mime_type": "image/png", "title": "Die Backstube", "_casebook": {
        "alt": "Eine Backstube", "credit": "Eva Beispiel", "licence": "CC-BY-4.0", "teaser": True}})
    item["content_html"] = item["content_html"].replace("<h2>", f'<figure><img src="{photo}" alt="Eine Backstube" width="1200" height="630">'
                                                        "<figcaption>Die Backstube. Foto: Eva Beispiel</figcaption></figure><h2>", 1)
    publisher.original["items"] = feed["items"]
    half = len(feed["items"]) // 2
    publisher.publish({**feed, "items": feed["items"][:half]}, {**feed, "items": feed["items"][half:]})
    report, posts = wp.run(publisher)
    told.same((report["complete"], report["messages"]), (True, []), "report")
    told.same(counts(report), {"new": len(feed["items"])}, "counts")
    # One category a topic, in the site's language where any case has the word.
    labels = {}
    for one in sorted(feed["items"], key=lambda one: one["language"] == "en"):
        labels |= dict(zip(one["_casebook"]["topics"], one["tags"]))
    for one in feed["items"]:
        case = one["_casebook"]["case_id"]
        post = posts.get(case)
        if not post:
            told.expect(False, f"{case} has no post")
            continue
        one_told = Scenario(findings, f"first run, {case}")
        one_told.same((post["status"], post["title"], post["excerpt"], post["canonical"], post["author"]),
                      ("publish", one["title"], one["summary"], one["url"], 2), "status, title, teaser, canonical address, author")
        one_told.same(post["date"], one["date_published"].replace("T", " ").replace("Z", ""), "date")
        one_told.same(sorted(post["categories"]), sorted(labels[key] for key in one["_casebook"]["topics"]), "categories")
        one_told.expect(post["same"], "blocks are not the same when they are read and written")
        one_told.expect(post["kses"], "KSES would change it")
        one_told.same(set(post["blocks"]) - ALLOWED, set(), "blocks beyond those we know")
        text = words_of(post["content"])
        one_told.expect(one["_casebook"]["licence"] in text, "does not name its licence")
        one_told.expect(f'href="{one["url"]}"' in post["content"], "does not link to its source")
        one_told.same("Lehrfall (erfunden)" in text or "Teaching case (invented)" in text, one["_casebook"]["fictional"], "is marked as invented")
        lost = [word for word in words_of(one["content_html"]).split() if word.strip(",.;:") and word.strip(",.;:") not in text]
        one_told.same([word for word in lost if case != DATA or word not in ("Die", "Backstube.", "Foto:")][:5], [], "words that were lost")
    baked = posts[DATA]["thumbnail"] or {}
    told.same((baked.get("alt"), baked.get("credit"), baked.get("file"), baked.get("parent")),
              ("Eine Backstube", "Eva Beispiel, CC-BY-4.0", True, posts[DATA]["number"]), "featured picture: alt, credit, file, parent")
    told.expect(photo not in posts[DATA]["content"] and "Foto: Eva Beispiel" in posts[DATA]["content"], "the featured picture's credit is not below the text")
    return posts


ALLOWED = {f"core/{name}" for name in ("group", "paragraph", "heading", "list", "list-item", "table", "image", "quote", "separator", "preformatted")}


def second_run(findings: Findings, wp: Site, publisher: Publisher, before: dict) -> None:
    told = Scenario(findings, "second run")
    asked = len(publisher.asked)
    *_, attached = wp.steps(("attachments",))
    # Not asked for settings anew: they would have it read all of it.
    report, posts, again = wp.steps(("run",), ("posts",), ("attachments",))
    posts = by_case(posts)
    told.same(counts(report), {"unchanged": len(before)}, "counts with 304")
    told.same(posts, before, "posts")
    told.same(again, attached, "attachments")
    told.expect(not [one for one in publisher.asked[asked:] if "media" in one], "asks for pictures of unchanged cases")
    # And where the server knows no conditions.
    report, posts = wp.run(publisher)
    told.same(counts(report), {"unchanged": len(before)}, "counts without 304")
    told.same(posts, before, "posts without 304")


def local_changes(findings: Findings, wp: Site, publisher: Publisher) -> None:
    """What an editor changed stays; what the publisher changes arrives beside it."""
    told = Scenario(findings, "local changes")
    id_ = ids(publisher)[WHISKY]
    before = by_case(wp.steps(("posts",))[0])[WHISKY]
    own = "<!-- wp:html -->\n<div class=\"ours\"><iframe src=\"https://kammer.example.org/\"></iframe></div>\n<!-- /wp:html -->\n\n"
    after = "\n\n<!-- wp:paragraph -->\n<p>Ihr Ansprechpartner in der Kammer.</p>\n<!-- /wp:paragraph -->"
    photo = by_case(wp.steps(("posts",))[0])[DATA]["thumbnail"]["number"]
    wp.steps(("thumbnail", ids(publisher)[DATA], 0), ("thumbnail", ids(publisher)[FACTS], photo))
    wp.steps(("edit", id_, {"post_title": "Unser Titel", "post_excerpt": "Unser Teaser", "post_content": own + before["content"] + after}),
             ("terms", id_, "category", ["Unsere Rubrik"]), ("rename_term", "Data and AI", "KI bei uns"))
    feed = publisher.feed(DATA, FACTS, WHISKY, ENGLISH, "moebelteile-ohne-etikett")
    for item in feed["items"]:
        if item["_casebook"]["case_id"] in (WHISKY, FACTS, DATA, "moebelteile-ohne-etikett"):
            item["title"] += " (neu)"
            item["summary"] += " Neu."
            item["content_html"] = item["content_html"].replace("<h2>", "<p>Ein neuer Absatz.</p><h2>", 1)
    publisher.publish(feed)
    report, posts = wp.run(publisher, topics=[])
    told.same(counts(report) | {"vanished": 0}, {"changed": 4, "unchanged": 1, "vanished": 0}, "counts")
    told.same(report["pending"], len(publisher.original["items"]) - 5, "posts that wait for a person's word")
    ours, theirs = posts[WHISKY], posts[FACTS]
    told.same((ours["title"], ours["excerpt"], ours["categories"]), ("Unser Titel", "Unser Teaser", ["Unsere Rubrik"]), "ours")
    told.expect(ours["content"].startswith(own.strip()) and ours["content"].endswith(after.strip()), "what editors wrote around the case is lost")
    told.expect("Ein neuer Absatz." in ours["content"], "the publisher's change did not arrive")
    told.same((posts[DATA]["thumbnail"], (theirs["thumbnail"] or {}).get("number")), (None, photo), "a featured picture that was taken away, and one that was chosen")
    told.expect(theirs["title"].endswith("(neu)") and theirs["excerpt"].endswith("Neu."), "title and teaser did not follow")
    told.expect("KI bei uns" in posts["moebelteile-ohne-etikett"]["categories"], "a renamed category is not used")
    report, again = wp.run(publisher)
    told.same(again, posts, "posts after another run")
    wp.steps(("thumbnail", ids(publisher)[DATA], photo), ("thumbnail", ids(publisher)[FACTS], 0))
    # An editor who only saves has changed nothing.
    wp.steps(("edit", id_, {"post_content": ours["content"].replace('" />', '"/>').replace("\u00a0", "&nbsp;")}))
    next(one for one in feed["items"] if one["_casebook"]["case_id"] == WHISKY)["content_html"] += "<p>Noch etwas.</p>"
    publisher.publish(feed)
    report, posts = wp.run(publisher)
    told.expect("Noch etwas." in posts[WHISKY]["content"] and not any("revisions" in message for _, message in report["messages"]), "calls a save a change")
    ours = posts[WHISKY]
    # Changes within the case give way, but not in silence.
    wp.steps(("edit", id_, {"post_content": ours["content"].replace("Ein neuer Absatz.", "Unser Absatz.")}))
    report, posts = wp.run(publisher)
    told.expect("Unser Absatz." in posts[WHISKY]["content"], "a text is replaced although the publisher changed nothing")
    next(one for one in feed["items"] if one["_casebook"]["case_id"] == WHISKY)["content_html"] += "<p>Nachtrag.</p>"
    publisher.publish(feed)
    report, posts = wp.run(publisher)
    told.expect("Nachtrag." in posts[WHISKY]["content"] and "Unser Absatz." not in posts[WHISKY]["content"], "a correction does not arrive")
    told.expect(any("revisions" in message for _, message in report["messages"]), "says nothing of the text that it replaced")
    told.expect(posts[WHISKY]["revisions"] > 0, "there is no revision")
    # Empty is a choice, too.
    wp.steps(("edit", id_, {"post_excerpt": ""}))
    _, posts = wp.run(publisher)
    told.same(posts[WHISKY]["excerpt"], "", "an emptied teaser")


def many_gone(findings: Findings, wp: Site, publisher: Publisher) -> None:
    """Most of the feed is missing at once."""
    told = Scenario(findings, "many gone")
    total = len(publisher.original["items"])
    _, posts = wp.run(publisher)
    told.same(sum(post["status"] == "publish" for post in posts.values()), total, "published without a word")
    report, posts = wp.run(publisher, confirmed=True)
    told.same(counts(report)["vanished"], total - 5, "taken offline when confirmed")
    told.same({case for case, post in posts.items() if post["status"] == "publish"}, {DATA, FACTS, WHISKY, ENGLISH, "moebelteile-ohne-etikett"}, "what stays")
    gone = posts["treuekarte-brauerei"]
    told.expect(gone["status"] == "draft" and gone["content"] and gone["state"] == "vanished", "a case without a word of withdrawal loses its text")
    publisher.publish(publisher.feed())
    report, posts = wp.run(publisher)
    told.same(counts(report)["returned"], total - 5, "back again")
    told.same({post["status"] for post in posts.values()}, {"publish"}, "status of all")
    told.same(posts["treuekarte-brauerei"]["slug"], gone["slug"], "its address")


def one_gone(findings: Findings, wp: Site, publisher: Publisher) -> None:
    told = Scenario(findings, "one gone")
    feed = publisher.feed()
    feed["items"] = [one for one in feed["items"] if one["_casebook"]["case_id"] != FACTS]
    publisher.publish(feed)
    report, posts = wp.run(publisher)
    told.same(posts[FACTS]["status"], "draft", "status")
    told.expect(any("publisher" in message for _, message in report["messages"]), "says nothing")
    publisher.publish(publisher.feed())
    _, posts = wp.run(publisher)
    told.same(posts[FACTS]["status"], "publish", "status when it is back")


def withdrawal(findings: Findings, wp: Site, publisher: Publisher) -> None:
    told = Scenario(findings, "withdrawal")
    id_ = ids(publisher)[DATA]
    wp.steps(("edit", id_, {"post_title": "Vorbestellen bei Krümelmoser", "post_excerpt": "Krümelmoser in der Region"}))
    before = by_case(wp.steps(("posts",))[0])[DATA]
    feed = publisher.feed()
    feed["items"] = [one for one in feed["items"] if one["_casebook"]["case_id"] != DATA]
    feed["_casebook"]["withdrawn"] = [{"id": id_, "case_id": DATA, "on": "2026-11-29", "cause": "revoked"}, {"id": "https://elsewhere.example/x"}]
    publisher.publish(feed)
    pasted = wp.steps(("paste", id_, "Krümelmoser"), ("paste", ids(publisher)[WHISKY], "Whisky"))
    report, posts = wp.run(publisher)
    left = wp.steps(("kept_cards", "Krümelmoser"), ("kept_cards", "Whisky"))
    told.same(left, [[], ["_oembed_1", "_transient_oembed_1", "oembed_cache"]], "cards that WordPress keeps of pasted addresses")
    notes = [text for kind, text in report["messages"] if kind == "note"]
    told.expect(len(notes) == 1 and "Unser Tipp Krümelmoser" in notes[0], f"says of no post, or of others, that it has the address: {notes}")
    wp.steps(("remove", pasted), ("forget_cards",))
    post = posts[DATA]
    told.same((counts(report).get("withdrawn"), post["status"], post["state"]), (1, "draft", "withdrawn"), "count, status, state")
    told.same((post["title"], post["content"], post["excerpt"], post["revisions"]), ("Zurückgezogenes Praxisbeispiel", "", "", 0), "what is left")
    told.expect("Krümelmoser" not in post["everything"] and "Vorbestellen" not in post["everything"] and "backen" not in post["everything"],
                f"something still names the case: {post['everything'][:300]}")
    told.same(post["thumbnail"], None, "featured picture")
    *_, attached = wp.steps(("attachments",))
    told.same([one for one in attached if one[0] == before["thumbnail"]["number"]], [], "the picture that we brought")
    _, again = wp.run(publisher)
    told.same(again[DATA], post, "the post after another run")
    publisher.publish(publisher.feed())
    report, posts = wp.run(publisher)
    post = posts[DATA]
    told.same((counts(report).get("returned"), post["status"], post["state"], post["number"]), (1, "publish", "", before["number"]), "coming back")
    told.expect(post["title"].startswith("Vorbestellen bis sechs") and post["slug"].startswith("vorbestellen-bis-sechs") and "Krümelmoser" in post["content"],
                f"does not come back whole: {post['title']}, {post['slug']}")
    told.expect(post["thumbnail"] and post["thumbnail"]["file"], "comes back without its picture")


def expiry(findings: Findings, wp: Site, publisher: Publisher) -> None:
    told = Scenario(findings, "expiry")
    today = datetime.date.today()
    told_days = {"2031-02": "2031-02-28", "2028-02": "2028-02-29", "2031": "2031-12-31", "2031-02-15": "2031-02-15", "2031-13": "", "x": "", "2031-02-31": "2031-02-28"}
    told.same(wp.steps(("last_day", list(told_days)))[0], told_days, "last days of partial dates")
    for day, shown in ((today + datetime.timedelta(days=1), True), (today - datetime.timedelta(days=2), False)):
        feed = publisher.feed()
        next(one for one in feed["items"] if one["_casebook"]["case_id"] == FACTS)["_casebook"]["expires_on"] = day.isoformat()
        publisher.publish(feed)
        _, posts = wp.run(publisher)
        told.same((posts[FACTS]["status"], bool(posts[FACTS]["content"])), ("publish", True) if shown else ("draft", False), f"until {day}")
    publisher.publish(publisher.feed())
    wp.run(publisher)
    # While the server is away, and the schedule has not come round.
    publisher.base.handler.statuses["/feeds/feed.json"] = 503
    yesterday = (today - datetime.timedelta(days=2)).isoformat()
    address = by_case(wp.steps(("posts",))[0])[FACTS]["address"]
    wp.steps(("meta", ids(publisher)[FACTS], "_casebook_expires", yesterday))
    told.expect("<title>Seite nicht" in page_of(address) or "Page not found" in page_of(address), "is shown after its last day")
    wp.steps(("cron",))
    post = by_case(wp.steps(("posts",))[0])[FACTS]
    told.same((post["state"], post["content"]), ("withdrawn", ""), "state after the schedule, without the server")
    publisher.base.handler.statuses.clear()
    report, posts = wp.run(publisher)
    told.same(posts[FACTS]["status"], "publish", "status when it may be shown again")


def page_of(address: str) -> str:
    import urllib.error
    import urllib.request
    try:
        return urllib.request.urlopen(address, timeout=60).read().decode()
    except urllib.error.HTTPError as error:
        return error.read().decode()


def fails_in_the_middle(findings: Findings, wp: Site, publisher: Publisher) -> None:
    """Page 2 of a feed that has lost half of its cases does not come."""
    told = Scenario(findings, "fails in the middle")
    feed = publisher.feed()
    feed["items"][0]["title"] = "Geändert auf Seite 1"
    first = feed["items"][0]["_casebook"]["case_id"]
    half = len(feed["items"]) // 2
    for what, answer in {
        "status 500": says(b"", 500), "status 404": says(b"", 404), "no JSON": says(b"<html>Bitte anmelden</html>"),
        "cut off": says(b'{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "x"'), "another JSON": says(b'{"items": {}}'),
        "broken off": lambda handler: (handler.send_response(200), handler.send_header("Content-Length", "9999"), handler.end_headers(),
                                       handler.wfile.write(b'{"version"'), setattr(handler, "close_connection", True)),
    }.items():
        publisher.publish({**feed, "items": feed["items"][:half]}, {**feed, "items": []})
        publisher.answers["/feeds/page2.json"] = answer
        report, posts = wp.run(publisher, confirmed=True)
        told.expect(not report["complete"] and report["messages"], f"{what}: takes it for the whole feed")
        told.same({post["status"] for post in posts.values()}, {"publish"}, f"{what}: status of all")
        told.same(posts[first]["title"], "Geändert auf Seite 1", f"{what}: what page 1 says")
    publisher.answers.clear()
    # Too little time is no end, either.
    report, posts = wp.run(publisher, confirmed=True, seconds=0)
    told.expect(not report["complete"] and {post["status"] for post in posts.values()} == {"publish"}, "without time: takes it for the whole feed")
    publisher.publish(publisher.feed())
    wp.run(publisher)


def people_decide(findings: Findings, wp: Site, publisher: Publisher) -> None:
    """Bin, deletion, another status: what people decided stays."""
    told = Scenario(findings, "people decide")
    id_ = ids(publisher)
    wp.steps(("trash", id_[FACTS]), ("delete", id_[WHISKY]), ("edit", id_[ENGLISH], {"post_status": "draft"}))
    feed = publisher.feed()
    for item in feed["items"]:
        if item["_casebook"]["case_id"] in (FACTS, WHISKY, ENGLISH):
            item["title"] += " (neu)"
    publisher.publish(feed)
    _, posts = wp.run(publisher)
    told.same((posts[FACTS]["status"], posts[ENGLISH]["status"], WHISKY in posts), ("trash", "draft", False), "bin, draft, deleted")
    wp.steps(("untrash", id_[FACTS]))
    # Restored, it is a draft in WordPress, and the feed's change arrives.
    _, posts = wp.run(publisher)
    told.expect(posts[FACTS]["title"].endswith("(neu)"), "is not updated after the bin")
    wp.steps(("edit", id_[FACTS], {"post_status": "publish"}), ("edit", id_[ENGLISH], {"post_status": "publish"}))
    publisher.publish(publisher.feed())


def choices(findings: Findings, wp: Site, publisher: Publisher) -> None:
    """Settings: topics, draft, tags, the picture in the text."""
    told = Scenario(findings, "settings")
    wp.steps(("reset",))
    publisher.publish(publisher.feed())
    report, posts = wp.run(publisher, topics=["it-security"], status="draft", topics_as="post_tag", post_type="page", author=0)
    wanted = {one["_casebook"]["case_id"] for one in publisher.original["items"] if "it-security" in one["_casebook"]["topics"]}
    told.same(set(posts), wanted, "cases of a topic")
    told.same({post["status"] for post in posts.values()}, {"draft"}, "status")
    told.same({post["type"] for post in posts.values()}, {"page"}, "type")
    wp.steps(("reset",))
    report, posts = wp.run(publisher, picture="both", topics_as="post_tag")
    told.same(sorted(posts[FACTS]["tags"]), ["Digitale Prozesse"], "tags")
    told.expect('class="wp-image-' in posts[DATA]["content"] and posts[DATA]["thumbnail"], "the picture is not in both places")
    report, posts = wp.run(publisher, picture="text", topics_as="post_tag")
    told.expect('class="wp-image-' in posts[DATA]["content"] and not posts[DATA]["thumbnail"], "the picture is not in the text alone")
    told.expect(".svg" in posts[FACTS]["content"], "a drawing is not shown")
    report, posts = wp.run(publisher, picture="text", topics_as="post_tag", linked="omit")
    told.expect(".svg" not in "".join(post["content"] for post in posts.values()), "a drawing is loaded from the publisher")
    *_, attached = wp.steps(("attachments",))
    told.same(len(attached), 1, "pictures in the media library")
    # Off and away.
    told.same(wp.steps(("scheduled",), ("deactivate",), ("scheduled",), ("activate",), ("scheduled",)),
              [["twicedaily", True], None, [False, False], None, ["twicedaily", True]], "schedule")


HOSTILE = """
<p onclick="hit()">Text <script>hit()</script><a href="javascript:hit()">Verweis</a> <a href="//evil.example/x">relativ</a>
<a href=" java&#10;script:hit()">Zeilen</a> <a href="data:text/html,<script>hit()</script>">Daten</a></p>
<img src="x" onerror="hit()"><img src="javascript:hit()"><svg onload="hit()"><script>hit()</script></svg><math><mtext><img src=x onerror=hit()></mtext></math>
<iframe src="https://evil.example/"></iframe><object data="x"></object><embed src="x"><form action="https://evil.example/"><input name="p"><button>Los</button></form>
<p>[gallery ids="1"] [caption]x[/caption] [[embed]]https://evil.example/[/embed]</p><p>https://evil.example/video</p>
<!-- wp:html --><script>hit()</script><!-- /wp:html --><p>&lt;!-- wp:html --&gt;&lt;script&gt;hit()&lt;/script&gt;&lt;!-- /wp:html --&gt;</p>
<p style="position:fixed;inset:0">Deckel</p><style>body{display:none}</style><table><tr><td colspan="9999999" onmouseover="hit()">1</td></tr></table>
<h1 id="wpadminbar">Eins</h1><h9>Neun</h9><p title="[gallery]" lang='" onclick="hit()'>Rand</p><dl><dd>ohne dt</dd></dl><ul>Text<li></li></ul><blockquote></blockquote>
<pre>
  eingerückt
    mehr</pre><ol start="3"><li>drei<ul><li>innen<ol><li>tief</li></ol></li></ul></li></ol><details><summary>Mehr</summary><p>drin</p></details>
<p>Unverschlossen <strong>fett <em>beides<p>Neu <![CDATA[<script>hit()</script>]]></p><p>am Ende</p>
"""


def hostile(findings: Findings, wp: Site, publisher: Publisher, other) -> None:
    """Feeds that are written to do harm: nothing of it reaches the site, other servers, or a log."""
    told = Scenario(findings, "hostile feed")
    wp.steps(("reset",))
    base = publisher.feed(FACTS)
    good = base["items"][0]

    def item(number: int, **more) -> dict:
        return {**good, "id": f"https://feind.example/cases/f{number}/", "attachments": [], "image": None, **more}

    nested = "<div><b>" * 20000 + "tief" + "</b></div>" * 20000
    wrong = [None, 1, True, "Text", [], {}, ["a", {"b": None}], {"c": ["d"]}]
    items = [item(1, title="<script>hit()</script>Titel \u202e umgedreht", summary="<img src=x onerror=hit()> Teaser", content_html=HOSTILE,
                  tags=["<b>Thema</b>", {"x": 1}, "A" * 9999], language='de" onload="hit()'),
             item(2, content_html=f'<p>Bild</p><img src="{other}/innen.png" alt="x"><img src="{publisher.base}/weiter.png" alt="y">'
                                  f'<img src="{publisher.base}/kein-bild.png" alt="z">'),
             item(3, content_html=nested), item(4, title="doppelt"), item(4, title="doppelt, die zweite"),
             item(5, url="javascript:hit()", _casebook={"licence_url": "javascript:hit()", "licence": "X", "fictional": "yes", "expires_on": "morgen"}),
             item(6, id="https://feind.example/cases/" + "x" * 9999), item(7, content_html="x" * 600000)]
    items += [one for one in wrong]
    items += [item(100 + number, **{name: value}) for number, (name, value) in enumerate(
        (name, value) for name in ("id", "url", "title", "summary", "content_html", "tags", "language", "attachments", "image", "date_published", "authors", "_casebook")
        for value in wrong)]
    publisher.answers["/weiter.png"] = says(b"", 302, Location=f"{other}/innen.png")
    publisher.answers["/kein-bild.png"] = says(b"<?php system($_GET['x']); ?><script>hit()</script>", Content_Type="image/png")
    base["items"] = items
    base["authors"], base["language"] = wrong, 7
    publisher.publish(base)
    report, posts = wp.run(publisher, seconds=300)
    told.expect(not other.handler.asked, f"another server was asked: {other.handler.asked}")
    told.expect({"f1", "f2", "f3", "f4", "f5"} <= set(posts), f"what could be read was not: {set(posts)}")
    told.expect("f7" not in posts, "a text without limit was taken")
    told.same([posts["f4"]["title"]], ["doppelt, die zweite"], "an entry that is there twice")
    *_, attached = wp.steps(("attachments",))
    told.same(attached, [], "what the media library took")
    content = posts["f1"]["content"]
    for bad in ("hit()\"", "onclick", "onerror", "javascript:", "<script", "<iframe", "<form", "<svg", "style=", "[gallery", "[caption", "<!-- wp:html", "<p>https://", "evil.example/x"):
        told.expect(bad not in content, f"lets “{bad}” in")
    told.expect(posts["f1"]["same"] and posts["f1"]["kses"] and set(posts["f1"]["blocks"]) <= ALLOWED, f"odd blocks: {set(posts['f1']['blocks']) - ALLOWED}")
    told.expect("<" not in posts["f1"]["title"] and "\u202e" not in posts["f1"]["title"], f"title {posts['f1']['title']}")
    for case, kept in {"eingerückt\n    mehr": "f1", "drin": "f1", "tief": "f1", "start=\"3\"": "f1", "am Ende": "f1"}.items():
        told.expect(case in posts[kept]["content"], f"loses “{case}”")

    # The feed as a whole.
    publisher.publish({**publisher.feed(FACTS), "next_url": f"{other}/feed2.json"})
    for what, url, answer in (
        ("next page on another server", None, None),
        ("redirect into the network", "/feeds/feed.json", says(b"", 302, Location=f"{other}/feed.json")),
        ("redirect to a file", "/feeds/feed.json", says(b"", 302, Location="file:///etc/passwd")),
        ("redirects for ever", "/feeds/feed.json", says(b"", 302, Location=publisher.url)),
        ("too large", "/feeds/feed.json", says(b" " * 9_000_000 + json.dumps(publisher.feed(FACTS)).encode())),
        ("unpacks to a gigabyte", "/feeds/feed.json", says(gzip.compress(b" " * 300_000_000), Content_Encoding="gzip")),
        ("never ends", "/feeds/feed.json", drip),
        ("round in circles", "/feeds/feed.json", says(json.dumps({**publisher.feed(FACTS), "next_url": publisher.url}).encode())),
        ("304 to nobody", "/feeds/feed.json", says(b"", 304)),
        ("a million levels", "/feeds/feed.json", says(b'{"version":"https://jsonfeed.org/version/1.1","items":' + b"[" * 1_000_000)),
    ):
        publisher.answers = {url: answer} if url else {}
        started = time.monotonic()
        report, posts = wp.run(publisher, confirmed=True, seconds=8 if what == "never ends" else 60)
        told.expect(report["messages"] and not report["complete"], f"{what}: is believed")
        told.expect(not other.handler.asked, f"{what}: another server was asked")
        told.expect(all(post["status"] == "publish" for case, post in posts.items() if case in ("f1", "f2")), f"{what}: takes posts offline")
        told.expect(time.monotonic() - started < 45, f"{what}: takes {time.monotonic() - started:.0f} s")
    publisher.answers = {}


def drip(handler) -> None:
    handler.send_response(200)
    handler.end_headers()
    try:
        for _ in range(600):
            handler.wfile.write(b" ")
            handler.wfile.flush()
            time.sleep(0.2)
    except OSError:
        pass


def addresses(findings: Findings, wp: Site) -> None:
    told = Scenario(findings, "addresses")
    inside = ["http://127.0.0.1/", "https://127.0.0.1/", "https://localhost/", "https://[::1]/", "https://10.1.2.3/", "https://192.168.0.1/x", "https://172.16.0.1/",
              "https://169.254.169.254/latest/", "https://100.64.0.1/", "https://0.0.0.0/", "https://2130706433/", "https://0x7f.1/", "https://[::ffff:127.0.0.1]/",
              "https://user@1.1.1.1/", "ftp://1.1.1.1/", "http://1.1.1.1/", "https://1.1.1.1:8443/", "https://127.0.0.1./", "//1.1.1.1/", "https://", "file:///etc/passwd",
              "https://1.1.1.1\n.evil/"]
    told.same({url: ip for url, ip in wp.steps(("allow", ""), ("addresses", inside))[1].items() if ip != "refused"}, {}, "addresses that would be asked")
    told.same(wp.steps(("addresses", ["https://1.1.1.1/feed.json"]))[0], {"https://1.1.1.1/feed.json": "1.1.1.1"}, "an address of the world")
    told.same(wp.steps(("public", ["8.8.8.8", "2606:4700::1111", "fe80::1", "fc00::1", "::1", "2002:7f00:1::", "2001:0:1::", "64:ff9b::7f00:1", "224.0.0.1", "198.18.0.1"]))[0],
              {"8.8.8.8": True, "2606:4700::1111": True, "fe80::1": False, "fc00::1": False, "::1": False, "2002:7f00:1::": False, "2001:0:1::": False,
               "64:ff9b::7f00:1": False, "224.0.0.1": False, "198.18.0.1": False}, "public addresses")


def tables(findings: Findings, wp: Site) -> None:
    """Columns of numbers, without a word of the feed about them."""
    told = Scenario(findings, "tables")
    for cells, right in (
        (["1", "22", "333"], True), (["1,5 %", "–", "12 %"], True), (["1.650 €", "29 € je Monat"], True), (["+3", "−4,5"], True), (["15 Minuten", "7 Minuten"], True),
        (["12", "viel"], False), (["Mai 2021", "Juni 2022"], False), (["", ""], False), (["–", "–"], False), (["3 von 4 Läden machten mit", "2"], False),
    ):
        html = "<table><thead><tr><th>Was</th><th>Wert</th></tr></thead><tbody>" + "".join(f"<tr><td>a</td><td>{one}</td></tr>" for one in cells) + "</tbody></table>"
        block = wp.steps(("blocks", html))[0]
        told.same(block.count('class="has-text-align-right"'), len(cells) + 1 if right else 0, f"cells aligned right of {cells}")


def without_classes(findings: Findings, wp: Site, publisher: Publisher) -> None:
    """Blocks do not depend on classes in the text of a feed."""
    texts = [one["content_html"] for one in publisher.original["items"]]
    made = wp.steps(*(("blocks", html) for text in texts for html in (text, re.sub(r' class="[^"]*"', "", text))))
    for one, plain, other in zip(publisher.original["items"], made[::2], made[1::2]):
        Scenario(findings, one["id"]).expect(plain == other, "becomes other blocks without its classes")


def languages(findings: Findings) -> None:
    """Every sentence of the plugin is there in German, and the compiled file says what the readable one says."""
    told = Scenario(findings, "German")
    catalogue = PLUGIN / "languages" / "casebook-feed-de_DE.mo"
    with open(catalogue, "rb") as file:
        german = GNUTranslations(file)._catalog
    german = {key[0] if isinstance(key, tuple) else key: text for key, text in german.items()}
    source = "".join(files.text(path) for path in files.below(PLUGIN, ".php"))
    sentences = set(re.findall(r"(?:\b__|esc_html__|_n_noop)\( '((?:[^'\\]|\\.)*)'", source))
    for sentence in sentences:
        told.expect(german.get(sentence.replace("\\'", "'")), f"lacks “{sentence}”")
    told.same(set(german) - {one.replace("\\'", "'") for one in sentences} - {""}, set(), "sentences that nobody says")
    readable = files.text(catalogue.with_suffix(".po"))
    for text in german.values():
        told.expect(not text or json.dumps(text, ensure_ascii=False)[1:-1].split("\\n")[0][:60] in readable, f"the readable file lacks “{text}”")


def old_php(findings: Findings) -> None:
    """Nothing that PHP 7.4 does not know."""
    newer = {r"\bmatch\s*\(": "match", r"\?->": "?->", r"\b(?:enum|readonly)\s+\w+": "enum, readonly", r"\bstr_(?:contains|starts_with|ends_with)\(": "str_contains",
             r"#\[": "attributes", r"function [^(]*\([^)]*\b(?:public|private|protected) ": "promoted properties", r"\)\s*:\s*\??\w+\|": "union types",
             r"\b(?:mixed|never|static)\s+\$": "mixed", r"\.\.\.\)": "first-class callables", r"\barray_is_list\(": "array_is_list"}
    for path in files.below(PLUGIN, ".php"):
        source = re.sub(r"/\*.*?\*/|//[^\n]*|'(?:[^'\\\n]|\\.)*'", "''", files.text(path), flags=re.S)
        for pattern, name in newer.items():
            if found := re.search(pattern, source):
                findings.add(path.name, f"PHP 7.4 has no {name}: {found.group(0)}")


LOOK = """
const root = document.querySelector(".casebook-case");
if (!root) return null;
const column = root.getBoundingClientRect();
const cells = [...root.querySelectorAll("[data-align=right]")];
return {
    page: document.documentElement.scrollWidth, left: column.left, right: column.right,
    pictures: [...root.querySelectorAll("img")].filter(one => one.getBoundingClientRect().right > column.right + 1).map(one => one.src),
    broken: [...root.querySelectorAll("img")].filter(one => one.complete && !one.naturalWidth).map(one => one.src),
    tables: [...root.querySelectorAll(".wp-block-table")].filter(one => one.getBoundingClientRect().right > column.right + 1
        || one.scrollWidth > one.clientWidth && getComputedStyle(one).overflowX !== "auto").length,
    unaligned: cells.filter(one => getComputedStyle(one).textAlign !== "right").length, cells: cells.length,
    canonical: document.querySelector("link[rel=canonical]")?.href, mark: root.querySelector(".casebook-fictional")?.innerText,
    lang: root.closest("[lang]").lang, hit: window.hit, heading: document.querySelector("h1")?.innerText,
};
"""


def looks(findings: Findings, browser: Browser, posts: dict, publisher: Publisher, pictures: Path | None) -> None:
    """What readers see."""
    for case, post in posts.items():
        for theme in THEMES:
            for width in (360, 1280):
                told = Scenario(findings, f"{case} in {theme} at {width} px")
                browser.wear(Look(width=width))
                browser.open(f"{post['address']}&theme={theme}")
                seen = browser.driver.execute_script(LOOK)
                if not seen:
                    told.expect(False, "is not shown")
                    continue
                told.expect(seen["page"] <= width, f"makes the page {seen['page']} px wide")
                for name in ("pictures", "broken", "tables", "unaligned"):
                    told.expect(not seen[name], f"{name}: {seen[name]}")
                told.same(seen["canonical"], post["canonical"], "canonical address")
                item = next(one for one in publisher.original["items"] if one["_casebook"]["case_id"] == case)
                told.same(seen["lang"], item["language"] if item["language"] != "en" else seen["lang"], "language")
                told.same(bool(seen["mark"]), item["_casebook"]["fictional"], "mark of an invented case")
                if pictures:
                    pictures.mkdir(parents=True, exist_ok=True)
                    height = min(6000, browser.driver.execute_script("return document.documentElement.scrollHeight"))
                    browser.command("Emulation.setDeviceMetricsOverride", {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600})
                    browser.driver.save_screenshot(str(pictures / f"{case}-{theme}-{width}.png"))


VALID = """
const all = [], gather = blocks => blocks.forEach(block => { all.push(block); gather(block.innerBlocks); });
const parsed = wp.blocks.parse(arguments[0]);
gather(parsed);
// What the entities are called, and what is said although it is so anyway, is no difference.
const plain = text => { const area = document.createElement("textarea"); area.innerHTML = text.replace(/ \\/>/g, "/>").replace('"hasFixedLayout":false,', "")
    .replace(/ \\{"hasFixedLayout":false\\}/g, ""); return area.value; };
return {invalid: all.filter(one => !one.isValid || one.name === "core/missing" || one.name === "core/freeform").map(one => one.name + " " + one.originalContent.slice(0, 200)),
    same: plain(arguments[0]) === plain(wp.blocks.serialize(parsed)), count: all.length};
"""


def signed_in(browser: Browser, address: str, who: str) -> None:
    driver = browser.driver
    browser.command("Network.clearBrowserCookies", {})
    driver.get(f"{address}/wp-login.php")
    driver.execute_script("document.getElementById('user_login').value = arguments[0]; document.getElementById('user_pass').value = arguments[0];"
                          "document.getElementById('loginform').submit()", who)
    for _ in range(300):
        if "wp-login.php" not in driver.current_url:
            return
        time.sleep(0.2)
    raise CouldNotRun(f"{who} cannot sign in")


def editor(findings: Findings, browser: Browser, address: str, posts: dict) -> None:
    """What the editor of blocks says of every post."""
    signed_in(browser, address, "editor")
    browser.wear(Look(width=1280))
    browser.driver.get(f"{address}/wp-admin/post.php?post={next(iter(posts.values()))['number']}&action=edit")
    for _ in range(300):
        if browser.driver.execute_script("return !!(window.wp && wp.blocks && wp.blocks.getBlockType('core/table') && wp.data.select('core/block-editor').getBlockCount())"):
            break
        time.sleep(0.2)
    for case, post in posts.items():
        seen = browser.driver.execute_script(VALID, post["content"])
        told = Scenario(findings, f"{case} in the editor")
        told.same(seen["invalid"], [], "blocks that it calls invalid")
        told.expect(seen["same"], "would be saved otherwise than it is")
    told = Scenario(findings, "the editor")
    told.expect(not browser.driver.find_elements("css selector", ".block-editor-warning"), "shows a warning at a block")
    told.expect(browser.driver.find_elements("css selector", "#casebook-feed"), "does not say where the post comes from")


def settings_page(findings: Findings, wp: Site, browser: Browser, address: str, publisher: Publisher, pictures: Path | None) -> None:
    """The page that administrators see: in English and German, by keyboard and label, and for nobody else."""
    told = Scenario(findings, "page of settings")
    driver = browser.driver
    page = f"{address}/wp-admin/options-general.php?page=casebook-feed"
    for who in ("editor", "author"):
        signed_in(browser, address, who)
        driver.get(page)
        told.expect(not driver.find_elements("id", "casebook-feed"), f"is shown to {who}")
        sent = driver.execute_async_script(
            "const done = arguments[1]; fetch(arguments[0], {method: 'POST', body: new URLSearchParams({action: 'casebook_feed_sync'})}).then(a => done(a.status))",
            f"{address}/wp-admin/admin-post.php")
        told.same(sent, 403, f"status of the button for {who}")
    signed_in(browser, address, "admin")
    sent = driver.execute_async_script(
        "const done = arguments[1]; fetch(arguments[0], {method: 'POST', body: new URLSearchParams({action: 'casebook_feed_sync'})}).then(a => done(a.status))",
        f"{address}/wp-admin/admin-post.php")
    told.same(sent, 403, "status of the button without a nonce")
    for locale, words in {"": ["Synchronise now", "Address of the feed"], "de_DE": ["Jetzt abgleichen", "Adresse des Feeds"], "de_DE_formal": ["Jetzt abgleichen"]}.items():
        wp.steps(("language", locale))
        driver.get(page)
        text = driver.find_element("id", "wpbody-content").text
        buttons = [one.get_attribute("value") for one in driver.find_elements("css selector", "input[type=submit]")]
        for word in words:
            told.expect(word in text or word in buttons, f"{locale or 'English'}: does not say “{word}”")
        unnamed = driver.execute_script("return [...document.querySelectorAll('.wrap input:not([type=hidden], [type=submit]), .wrap select')].filter(one => !one.labels.length).map(one => one.name)")
        told.same(unnamed, [], f"{locale}: fields without a label")
        lost = driver.execute_script("return [...document.querySelectorAll('.wrap [aria-describedby]')].filter(one => !document.getElementById(one.getAttribute('aria-describedby'))).map(one => one.id)")
        told.same(lost, [], f"{locale}: descriptions that are not there")
        if pictures:
            pictures.mkdir(parents=True, exist_ok=True)
            driver.save_screenshot(str(pictures / f"settings-{locale or 'en'}.png"))
    # An address that is none, then the right one, then the button.
    wp.steps(("language", ""), ("reset",))
    publisher.publish(publisher.feed(DATA, WHISKY))
    for typed in ("https://10.0.0.1/feed.json", publisher.url):
        driver.get(page)
        field = driver.find_element("id", "casebook-feed")
        field.clear()
        field.send_keys(typed)
        driver.execute_script("document.querySelector('form[action=\"options.php\"] [name=submit]').click()")
        time.sleep(1)
        text = driver.find_element("id", "wpbody-content").text
        told.same("internal network" in text, typed != publisher.url, f"says that {typed} leads into a network")
    driver.find_element("css selector", "#casebook-sync").click()
    for _ in range(300):
        if driver.find_elements("css selector", ".notice, .settings-error"):
            break
        time.sleep(0.2)
    text = driver.find_element("id", "wpbody-content").text
    told.expect("2 new" in text, f"does not say what it did: {text[-300:]}")


def lists(findings: Findings, wp: Site, publisher: Publisher) -> None:
    """An invented case says so in lists, whatever its title has become here."""
    told = Scenario(findings, "lists")
    id_ = ids(publisher)[DATA]
    wp.steps(("edit", id_, {"post_title": "Brot auf Zuruf", "post_excerpt": "Vier Filialen."}))
    told.same(wp.steps(("shown", id_))[0], {"title": "Brot auf Zuruf – Lehrfall (erfunden)", "excerpt": "Lehrfall (erfunden): Vier Filialen."}, "title and teaser")


def away(findings: Findings, wp: Site) -> None:
    told = Scenario(findings, "uninstalling")
    before = len(wp.steps(("posts",))[0])
    wp.steps(("deactivate",), ("uninstall",))
    told.same(wp.steps(("options",))[0], [], "options that are left")
    shutil.copytree(PLUGIN, Path(os.environ["WORDPRESS_HOME"]) / "site/wp-content/plugins/casebook-feed", dirs_exist_ok=True)
    _, posts = wp.steps(("activate",), ("posts",))
    told.same(len(posts), before, "posts that are left")


def judge(findings: Findings) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("feeds", metavar="DIR", help="an export of the JSON feeds")
    parser.add_argument("--public", required=True, metavar="URL", help="the base_url of the collection")
    parser.add_argument("--photo", required=True, type=Path, metavar="PNG", help="a picture for a case that has none")
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="pictures of every post go here")
    options = parser.parse_args()
    old_php(findings)
    languages(findings)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["WORDPRESS_HOME"] = f"{folder}/site"
        with running(), published(files.folder(options.feeds), options.public, Path(folder, "publisher")) as publisher, \
                serving(Path(folder)) as other, browsing() as browser:
            shutil.copytree(PLUGIN, Path(folder, "site/site/wp-content/plugins/casebook-feed"))
            wp = Site(findings)
            wp.steps(("activate",))
            address = files.text(Path(folder, "site/address")).strip()
            addresses(findings, wp)
            tables(findings, wp)
            without_classes(findings, wp, publisher)
            posts = first_run(findings, wp, publisher, options.photo.read_bytes())
            second_run(findings, wp, publisher, posts)
            looks(findings, browser, {case: posts[case] for case in (DATA, WHISKY, ENGLISH, "was-am-abend-uebrig-bleibt")}, publisher, options.pictures)
            editor(findings, browser, address, posts)
            for scenario in (local_changes, many_gone, one_gone, withdrawal, expiry, fails_in_the_middle, people_decide, choices):
                scenario(findings, wp, publisher)
            hostile(findings, wp, publisher, other)
            editor(findings, browser, address, {case: post for case, post in by_case(wp.steps(("posts",))[0]).items() if case in ("f1", "f2", "f3")})
            settings_page(findings, wp, browser, address, publisher, options.pictures)
            lists(findings, wp, publisher)
            away(findings, wp)
    findings.summary(f"{len(posts)} posts")


run(judge)
