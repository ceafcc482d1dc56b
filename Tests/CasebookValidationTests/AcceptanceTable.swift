/// Every rule with a change of a base file that comes near to what the rule refuses, and is still fine.
extension RuleCase {
    static let accepted: [RuleCase] =
        acceptedYAML + acceptedValues + acceptedStory + acceptedMaterial + acceptedEditorial + acceptedLogs
        + acceptedBooks

    private static let acceptedYAML = [
        RuleCase("yaml-syntax", "title: Ein Fall", "title: \"Online: so geht es\""),
        RuleCase("yaml-syntax", "title: Ein Fall", "title: Wissen, \"so\" [geht] es"),
        RuleCase("yaml-syntax", "title: Ein Fall", "title: !!str Ein Fall"),
        RuleCase("yaml-syntax", "casebook: 1\n", "%YAML 1.2\n---\ncasebook: 1\n"),
        RuleCase("yaml-syntax", "lessons: Gelernt\ntransfer: Mitnehmen", "lessons: &l Gelernt\ntransfer: *l"),
        RuleCase("duplicate-key", "title: Ein Fall", "title: title"),
        RuleCase("control-character", "title: Ein Fall", "title: \"Ein\\tFall – 😀 \\u00e9\""),
        RuleCase("too-complex", "lessons: Gelernt", "lessons: \"\(String(repeating: "[", count: 100))\""),
        RuleCase("encoding", "title: Ein Fall", "title: Größe 😀 Straße"),
        RuleCase("file-too-large", "lessons: Gelernt", "lessons: \(String(repeating: "viel ", count: 100_000))"),
    ]

    private static let acceptedValues = [
        RuleCase("empty-text", "title: Ein Fall", "title: ' x '"),
        RuleCase("empty-narrative", "lessons: Gelernt", "lessons: |\n\n  Gelernt\n"),
        RuleCase("summary-length", "summary: Kurz gesagt", "summary: \(String(repeating: "ä", count: 300))"),
        RuleCase("bad-id", "id: analyse", "id: 1-analyse-2b"),
        RuleCase("bad-date", "to: 2020-05", "to: 2020-05-31"),
        RuleCase("bad-date", "from: 2020-06", "from: \"2020\""),
        RuleCase("bad-date", "from: 2020-06", "from: 2020"),
        RuleCase("unknown-value", "kind: workshop", "kind: other"),
        RuleCase("unknown-value", "channels: [website]", "channels: [print, partners, website]"),
        RuleCase("unknown-sector", "\"56.10\"", "I"),
        RuleCase("unknown-sector", "\"56.10\"", "\"56\""),
        RuleCase("unknown-region", "region: DE711", "region: DE"),
        RuleCase("unknown-sdg", "sdgs: [8, 9]", "sdgs: [1, 17]"),
        RuleCase("unknown-licence", "licence: CC-BY-4.0", "licence: CC-BY-SA-4.0"),
        RuleCase("unknown-language", "language: de", "language: de-AT"),
        RuleCase("malformed-link", "\"https://example.org/\"", "\"mailto:info@example.org\""),
        RuleCase("malformed-link", "\"https://example.org/\"", "\"http://münchen.example:8080/a?b=c#d\""),
        RuleCase("bad-path", "media/plan.png", "media/Plan 2.png"),
        RuleCase("wrong-type", "title: Ein Fall", "title: \"2021\""),
        RuleCase("wrong-type", "title: Ein Fall", "title: NO"),
        RuleCase("wrong-type", "fictional: true", "fictional: True"),
        RuleCase("wrong-type", "hours: 6", "hours: 2.5e1"),
        RuleCase("number-range", "hours: 6", "hours: 0"),
        RuleCase("unknown-key", "summary: Kurz gesagt", "\"summary\": Kurz gesagt"),
        RuleCase("missing-key", "title: Ein Fall\n", "title: x\n"),
        RuleCase("format-version", "casebook: 1", "casebook: 0x1"),
    ]

    private static let acceptedStory = [
        RuleCase("empty-heading", "#### Zwei", "#### `2`"),
        RuleCase("empty-heading", "#### Zwei", "\\#"),
        RuleCase("missing-for-status", "  name: Musterhaus GmbH (erfunden)\n", "  name: x\n"),
        RuleCase("missing-for-status", "status: published", "status: withdrawn\nwithdrawn: {on: 2022-01-02}"),
        RuleCase("missing-narrative", "status: published", "status: review"),
        RuleCase("missing-published-on", "published_on: 2021-03-15", "published_on: 2021"),
        RuleCase("duplicate-id", "id: umsetzung", "id: werkstatt"),
        RuleCase("reversed-period", "to: 2020-05", "to: 2020"),
        RuleCase("outside-project", "from: 2020-06", "from: 2021-03-31"),
        RuleCase("outside-phase", "to: 2020-04-21", "to: 2020-05-31"),
        RuleCase("phase-order", "from: 2020-06", "from: 2020-04"),
        RuleCase("unknown-measure", "measures: [werkstatt]", "measures: [ werkstatt, ]"),
        RuleCase("outcome-without-measure", "    measures: [werkstatt]\n", "    measures:\n      - werkstatt\n"),
        RuleCase("indicator-figure", "before: 1, after: 2", "after: 0"),
        RuleCase("indicator-figure", "before: 1, after: 2", "before: 0"),
        RuleCase("indicator-direction", "before: 1, after: 2, better: higher", "before: 2, after: 1, better: lower"),
        RuleCase("indicator-direction", "before: 1, after: 2", "before: 1, after: 1"),
        RuleCase("unknown-topic", "topics: [skills]", "topics: []"),
        RuleCase("duplicate-value", "sdgs: [8, 9]", "sdgs: [9, 8]"),
        RuleCase("deprecated-licence", "licence: CC-BY-4.0", "licence: GPL-2.0-only"),
        RuleCase("size-employees", "employees: 14", "employees: 49"),
        RuleCase("heading-level", "#### Zwei", "### Zwei"),
        RuleCase("markdown-link", "Die Lage", "Die [Lage](https://example.org/) und <mailto:a@example.org>"),
        RuleCase("markdown-image", "Die Lage", "Die \\![Lage] und `![a](b.png)`"),
        RuleCase("markdown-html", "Die Lage", "Die Lage: 1 < 2 > 0 und `<b>`"),
        RuleCase("markdown-depth", "Die Lage", "\(String(repeating: "> ", count: 20))x"),
    ]

    private static let acceptedMaterial = [
        RuleCase("missing-alt", "media/bild.png, alt: Bild, ", "media/bild.pdf, "),
        RuleCase("missing-credit", "alt: Plan, credit: Wer", "alt: Plan, credit: W"),
        RuleCase("missing-medium-licence", "credit: Wer, licence: CC0-1.0}", "credit: Wer, licence: MIT}"),
        RuleCase("several-teasers", "licence: CC0-1.0}", "licence: CC0-1.0, teaser: false}"),
        RuleCase("missing-medium", "media/plan.png", "media/andere.png"),
        RuleCase("bad-medium", "media/plan.png", "media/plan.JPG"),
        RuleCase("hidden-data", "media/plan.png", "media/plan.pdf"),
    ]

    private static let acceptedEditorial = [
        RuleCase("date-order", "published_on: 2021-03-15", "published_on: 2021-02"),
        RuleCase("release-missing", "status: published", "status: draft"),
        RuleCase("release-ended", "expires_on: 2041", "expires_on: 2026"),
        RuleCase("release-ended", "expires_on: 2041", "revoked_on: 2026-11-25"),
        RuleCase("release-basis", "basis: fictional", "basis: consent"),
        RuleCase("anonymous-person", "quotes: [{text: Gut., person: Eva Muster, role: Inhaberin}]\n", ""),
        RuleCase("anonymous-hidden-data", "media/plan.png", "media/plan.pdf"),
        RuleCase("identifies-company", "lessons: Gelernt", "lessons: Eva Muster und das Musterhaus in Musterstadt"),
    ]

    private static let acceptedLogs = [
        // What happened yesterday is often recorded after what happened today.
        RuleCase("log-order", .log, "at: 2020-04-21", "at: 2020-04-19"),
        RuleCase("log-order", .log, "at: 2020-04-21", "at: 2019-10-20"),
        RuleCase("merge-conflict", .log, "text: Es ging los.", "text: |\n    <<<<<<< HEAD\n    >>>>>>> ada"),
        RuleCase("duplicate-ulid", .log, "01ARZ3NDEKTSV4RRFFQ69G5FAW", "01ARZ3NDEKTSV4RRFFQ69G5FAX"),
        RuleCase("unknown-phase", .log, "phase: analyse", "phase: umsetzung"),
        // A correction carries the date of the entry that it is about, which may be long ago.
        RuleCase(
            "log-correction", .log, "at: 2020-04-21", "at: 2020-01-02\n  amends: 01ARZ3NDEKTSV4RRFFQ69G5FAV"),
        RuleCase(
            "log-correction", .log, "at: 2020-04-21", "at: 2020-04-21\n  retracts: 01ARZ3NDEKTSV4RRFFQ69G5FAV"),
        RuleCase("unknown-measure", .log, "  measure: werkstatt\n", ""),
        RuleCase("bad-date", .log, "at: 2020-04-21", "at: 2020-04-21T00:00:00Z"),
    ]

    private static let acceptedBooks = [
        RuleCase("unknown-partner", .book, ", partner: kammer", ""),
        RuleCase(
            "contradicting-status", .study, "status: published", "status: withdrawn\nwithdrawn: {on: 2024-05-01}"),
        RuleCase("missing-logo", .book, ", logo: media/logo.png, logo_alt: Logo", ""),
        RuleCase("bad-colour", .book, "\"#003882\"", "\"#FFaa00\""),
        RuleCase("address-credentials", .book, "https://praxis.example.org/", "https://praxis.example.org/@a/"),
        RuleCase("malformed-link", .book, "licence: CC", "ids: https://alt.example.org\nlicence: CC"),
        RuleCase("malformed-link", .book, "licence: CC", "ids: https://alt.example.org/buch\nlicence: CC"),
        RuleCase("malformed-link", .book, "https://praxis.example.org/", "http://localhost:8000/buch/"),
    ]
}
