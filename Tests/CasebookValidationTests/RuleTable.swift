/// Every rule with what it refuses. What it accepts is the base file, which has no finding at all.
extension RuleCase {
    static let all: [RuleCase] = yaml + values + story + material + editorial + anonymity + logs + books

    private static let yaml = [
        RuleCase("yaml-syntax", "title: Ein Fall", "title: Online: so geht es"),
        RuleCase("yaml-syntax", "title: Ein Fall", "title: \"offen", line: 9),
        RuleCase("yaml-syntax", "  name: Musterhaus", "\tname: Musterhaus"),
        RuleCase("yaml-syntax", "title: Ein Fall", "title: !geheim x"),
        RuleCase("yaml-syntax", "title: Ein Fall", "title: *nirgends"),
        RuleCase("duplicate-key", "summary: Kurz", "title: Zwei\nsummary: Kurz", line: 3),
        RuleCase("control-character", "title: Ein Fall", "title: \"Ein\\x07Fall\""),
        RuleCase("control-character", "title: Ein Fall", "title: Ein\u{0}Fall"),
        RuleCase("too-complex", "title: Ein Fall", "title: \(String(repeating: "[", count: 100))"),
    ]

    private static let values = [
        RuleCase("empty-text", "title: Ein Fall", "title: \" \""),
        RuleCase("empty-narrative", "lessons: Gelernt", "lessons: \"\""),
        RuleCase("summary-length", "summary: Kurz gesagt", "summary: \(String(repeating: "ä", count: 301))"),
        RuleCase("bad-id", "id: analyse", "id: Ana Lyse"),
        RuleCase("bad-date", "from: 2020-06", "from: 2020-02-30"),
        RuleCase("bad-date", "from: 2020-06", "from: 1.6.2020"),
        RuleCase("unknown-value", "status: published", "status: fertig"),
        RuleCase("unknown-value", "kind: workshop", "kind: werkshop"),
        RuleCase("unknown-value", "channels: [website]", "channels: [web]"),
        RuleCase("unknown-sector", "\"56.10\"", "\"04\""),
        RuleCase("unknown-region", "region: DE711", "region: DE7ZZ"),
        RuleCase("unknown-sdg", "sdgs: [8, 9]", "sdgs: [8, 18]"),
        RuleCase("unknown-licence", "licence: CC-BY-4.0", "licence: CC BY 4.0"),
        RuleCase("unknown-language", "language: de", "language: deutsch"),
        RuleCase("malformed-link", "\"https://example.org/\"", "\"javascript:alert(1)\""),
        RuleCase("malformed-link", "\"https://example.org/\"", "\"/pfad\""),
        RuleCase("malformed-link", "email: max@example.org", "email: max"),
        RuleCase("bad-path", "media/plan.png", "../plan.png"),
        RuleCase("wrong-type", "title: Ein Fall", "title: 2021"),
        RuleCase("wrong-type", "topics: [skills]", "topics: skills"),
        RuleCase("wrong-type", "fictional: true", "fictional: yes"),
        RuleCase("wrong-type", "hours: 6", "hours: 1_000"),
        RuleCase("wrong-type", "lessons: Gelernt", "lessons:"),
        RuleCase("number-range", "hours: 6", "hours: -1"),
        RuleCase("number-range", "hours: 6", "hours: .inf"),
        RuleCase("unknown-key", "summary: Kurz", "sumary: Kurz"),
        RuleCase("missing-key", "title: Ein Fall\n", "", line: 1),
        RuleCase("format-version", "casebook: 1", "casebook: 2"),
    ]

    private static let story = [
        RuleCase("missing-for-status", "  name: Musterhaus GmbH (erfunden)\n", "", line: 7),
        RuleCase("missing-for-status", "support: {from: 2020-04, to: 2021-03, organisation: Größe}\n", "", line: 1),
        RuleCase("missing-for-status", "status: published", "status: withdrawn", line: 5),
        RuleCase("missing-narrative", "transfer: Mitnehmen\n", "", line: 5),
        RuleCase("missing-published-on", "published_on: 2021-03-15\n", "", line: 5),
        RuleCase("duplicate-id", "id: umsetzung", "id: analyse"),
        RuleCase("reversed-period", "to: 2020-05", "to: 2020-03"),
        RuleCase("outside-project", "from: 2020-06", "from: 2021-04"),
        RuleCase("outside-phase", "to: 2020-04-21", "to: 2020-06-01"),
        RuleCase("phase-order", "from: 2020-06", "from: 2020-03"),
        RuleCase("unknown-measure", "measures: [werkstatt]", "measures: [werkstat]"),
        RuleCase("outcome-without-measure", "    measures: [werkstatt]\n", "", line: 35),
        RuleCase("indicator-direction", "before: 1, after: 2", "before: 2, after: 1"),
        RuleCase("unknown-topic", "topics: [skills]", "topics: [skils]"),
        RuleCase("duplicate-value", "sdgs: [8, 9]", "sdgs: [8, 8]"),
        RuleCase("deprecated-licence", "licence: CC-BY-4.0", "licence: GPL-2.0"),
        RuleCase("size-employees", "employees: 14", "employees: 50", line: 10),
        RuleCase("heading-level", "#### Zwei", "##### Zwei"),
        RuleCase("markdown-link", "Die Lage", "Die [Lage](javascript:x)"),
        RuleCase("markdown-image", "Die Lage", "Die ![Lage](bild.png)"),
        RuleCase("markdown-html", "Die Lage", "Die <b>Lage</b>"),
        RuleCase("markdown-depth", "Die Lage", "\(String(repeating: "> ", count: 40))x"),
    ]

    private static let material = [
        RuleCase("missing-alt", "alt: Bild, ", ""),
        RuleCase("missing-credit", "alt: Plan, credit: Wer", "alt: Plan"),
        RuleCase("missing-medium-licence", "credit: Wer, licence: CC0-1.0}", "credit: Wer}"),
        RuleCase("several-teasers", "licence: CC0-1.0}", "licence: CC0-1.0, teaser: true}"),
    ]

    private static let editorial = [
        RuleCase("date-order", "published_on: 2021-03-15", "published_on: 2021-01"),
        RuleCase("release-missing", "release: {", "# release: {", line: 5),
        RuleCase("release-ended", "expires_on: 2041", "expires_on: 2025"),
        RuleCase("release-ended", "expires_on: 2041", "revoked_on: 2022-01-01"),
        RuleCase("release-basis", "fictional: true", "fictional: false", line: 50),
        RuleCase("release-basis", "basis: fictional", "basis: public-source"),
    ]

    private static let anonymity = [
        RuleCase("anonymous-person", "  sector:", "  anonymous: true\n  sector:", line: 42),
        RuleCase(
            "identifies-company", "GmbH (erfunden)\n", "GmbH\n  anonymous: true\n  description: Das Musterhaus\n",
            line: 10),
        RuleCase(
            "identifies-company", "GmbH (erfunden)\n", "GmbH\n  anonymous: true\n  description: In Musterstadt\n",
            line: 10),
        RuleCase(
            "identifies-company", "GmbH (erfunden)\n", "GmbH\n  anonymous: true\n  description: Von Eva Muster\n",
            line: 10),
    ]

    private static let logs = [
        RuleCase("log-order", .log, "at: 2020-04-21", "at: 2020-04-19"),
        RuleCase("duplicate-ulid", .log, "01ARZ3NDEKTSV4RRFFQ69G5FAW", "01ARZ3NDEKTSV4RRFFQ69G5FAV"),
        RuleCase("unknown-phase", .log, "phase: analyse", "phase: analyze"),
        RuleCase("unknown-measure", .log, "measure: werkstatt", "measure: werk"),
        RuleCase("bad-date", .log, "at: 2020-04-21", "at: 2020-04"),
        RuleCase("bad-id", .log, "01ARZ3NDEKTSV4RRFFQ69G5FAW", "01arz"),
    ]

    private static let books = [
        RuleCase("unknown-partner", .book, "partner: kammer", "partner: kamer"),
        RuleCase("unknown-topic", .book, "{topics: [skills]}", "{topics: [skils]}"),
        RuleCase("missing-logo", .book, ", logo_alt: Logo", ""),
        RuleCase("bad-colour", .book, "\"#003882\"", "blau"),
        RuleCase("malformed-link", .book, "https://praxis.example.org/", "https://praxis.example.org"),
    ]
}
