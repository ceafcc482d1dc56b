"""What a page links to and what can be linked to, each with its line."""

import json
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

from judgelib.files import text

LINKS = {"href", "src", "poster", "action", "formaction", "data", "cite", "longdesc", "xlink:href"}
META = {"og:url", "og:image", "og:image:url", "og:video", "og:audio", "twitter:image"}
CSS_URL = re.compile(r"""url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3""")


@dataclass
class Page:
    links: list[tuple[int, str]] = field(default_factory=list)
    ids: dict[str, int] = field(default_factory=dict)
    doubled: list[tuple[int, str]] = field(default_factory=list)
    base: str | None = None


class Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page, self.data = Page(), None

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        line, values = self.getpos()[0], {name: value or "" for name, value in attributes}
        if tag == "base" and "href" in values:
            self.page.base = values.pop("href")
        for name in LINKS & values.keys():
            self.page.links.append((line, values[name].strip()))
        for name in {"srcset", "imagesrcset"} & values.keys():
            self.page.links += [(line, one.split()[0]) for one in re.split(r",\s+|,(?=/|\.|http)", values[name]) if one.strip()]
        if tag == "meta" and {values.get("property"), values.get("name")} & META:
            self.page.links.append((line, values.get("content", "").strip()))
        if tag == "meta" and values.get("http-equiv", "").lower() == "refresh":
            self.page.links.append((line, values.get("content", "").partition("=")[2].strip("'\" ")))
        self.page.links += [(line, found) for found in css_links(values.get("style", ""))]
        if tag == "a" and values.get("name"):
            self.page.ids.setdefault(values["name"], line)
        if "id" in values:
            if values["id"] in self.page.ids and values["id"] != values.get("name"):
                self.page.doubled.append((line, values["id"]))
            self.page.ids.setdefault(values["id"], line)
        self.data = tag if tag == "style" or values.get("type") == "application/ld+json" else None

    def handle_endtag(self, tag: str) -> None:
        self.data = None

    def handle_data(self, data: str) -> None:
        if self.data == "style":
            self.page.links += [(self.getpos()[0], found) for found in css_links(data)]
        elif self.data == "script":
            self.page.links += [(self.getpos()[0], found) for found in json_links(data)]


def css_links(style: str) -> list[str]:
    return [match[2] or match[4] for match in CSS_URL.finditer(style) if match[2] or match[4]]


def json_links(data: str) -> list[str]:
    """Addresses in JSON-LD; an `@id` names a thing and need not be a page, so its fragment is left out."""
    def strings(value):
        if isinstance(value, str):
            yield value
        for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
            yield from strings(inner)
    try:
        return [one.partition("#")[0] for one in strings(json.loads(data)) if one.startswith(("http://", "https://"))]
    except ValueError:
        return ["invalid-json-ld:"]


def read(path: Path) -> Page:
    reader = Reader()
    reader.feed(text(path))
    reader.close()
    return reader.page
