import Foundation
import TestSupport
import Testing

@Suite("In Chromium")
struct BrowserTests {
    @Test(
        "the form of the page for partners: snippet, preview and fragment are what was chosen, on a phone and on a screen"
    )
    func builder() throws {
        try Judge(
            "builder.py",
            ["Exports/kammer-musterregion", "--public", "https://praxis.example.org/kammer-musterregion/"]
        ).expectNoFindings()
    }

    @Test(
        "embeds of other origins keep to themselves on a hostile page under a strict policy, say whose they are, and when they are gone"
    )
    func embeds() throws {
        let id = "wissensdatenbank-elektrobetrieb"
        try Judge(
            "hosts.py",
            [
                "Exports/kammer-musterregion", id, "--original", "https://praxis.example.org/cases/\(id)/", "--public",
                "https://praxis.example.org/kammer-musterregion/", "--shows",
                "Lehrfall (erfunden)", "CC-BY-4.0",
            ]
        ).expectNoFindings()
    }

    @Test("nothing that a case says is ever run, site and embeds")
    func injections() throws {
        let folder = try TemporaryFolder()
        try folder.write("casebook.yaml", Hostile.book)
        for (index, payload) in Hostile.payloads.enumerated() {
            try folder.write("CaseStudies/fall-\(index)/case.yaml", Hostile.study(payload))
            try folder.write("CaseStudies/fall-\(index)/media/bild.svg", Hostile.picture)
        }
        let outcome = try Program.run(["export", "--date", "2026-11-30"], in: folder.url)
        #expect(outcome.status == 0, "\(outcome.output)")
        try Judge("inert.py", ["Exports/site"]).expectNoFindings(in: folder.url)
        try Judge("inert.py", ["Exports/embed", "--base", "https://praxis.example.org/embed/"])
            .expectNoFindings(in: folder.url)
    }

    @Test(
        "a drawing with a script in it is refused before it can reach a page",
        arguments: [
            "<script>alert(1)</script>", "<a href=\"javascript:alert(1)\"><rect width=\"1\" height=\"1\"/></a>",
            "<rect width=\"1\" height=\"1\" onload=\"alert(1)\"/>", "<foreignObject><p>x</p></foreignObject>",
            "<image href=\"https://evil.example/x.png\" width=\"1\" height=\"1\"/>",
            "<set attributeName=\"href\" to=\"javascript:alert(1)\"/>",
            "<style>@import url(https://evil.example/x.css)</style>",
        ])
    func drawings(content: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("casebook.yaml", Hostile.book)
        try folder.write("CaseStudies/fall/case.yaml", Hostile.study("harmlos"))
        try folder.write(
            "CaseStudies/fall/media/bild.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\">\(content)</svg>")
        let outcome = try Program.run(["export"], in: folder.url)
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("[bad-medium]"), "\(outcome.output)")
        // The case is left out; nothing of it, and above all not its drawing, is in any export.
        let exported = folder.files(below: "Exports")
        #expect(!exported.contains { $0.hasSuffix("bild.svg") || $0.contains("fall") }, "\(exported)")
        for path in exported where !path.contains("assets/") {
            #expect(!(try folder.read("Exports/" + path).contains("fall/")), "\(path)")
        }
    }
}

private enum Hostile {
    static let payloads = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)' x='",
        "</title></script><svg onload=alert(1)>", "[x](javascript:alert(1))", "![x](x \"onerror=alert(1)\")",
        "<a href=\"java&#x73;cript:alert(1)\">x</a>", "<!--<script>alert(1)//-->", "]]><script>alert(1)</script>",
        "`</code><script>alert(1)</script>`", "<https://example.org/\"onclick=\"alert(1)>",
        "[a](<javascript:alert(1)>)",
        "[a]: javascript:alert(1)\n\n[a]", "<iframe srcdoc='<script>alert(1)</script>'>",
        "<details open ontoggle=alert(1)>",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "{{alert(1)}} ${alert(1)}",
    ]

    static let picture = """
        <svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect width="4" height="3"/></svg>
        """

    static let book = """
        casebook: 1
        title: '<script>alert(1)</script>'
        language: de
        base_url: https://praxis.example.org/
        publisher: {name: '"><img src=x onerror=alert(1)>'}
        licence: CC-BY-4.0
        funding: {text: '<script>alert(1)</script>'}
        topics: {skills: {de: '<b onclick=alert(1)>W</b>', en: '</script><script>alert(1)</script>'}}
        partners: {kammer: {name: '<script>alert(1)</script>', branding: {accent: "#ffee00"}}}
        exports:
          site: {plugin: html, channel: website}
          embed: {plugin: html, channel: website, partner: kammer, options: {mode: embed}}

        """

    /// A case whose every text is the payload.
    static func study(_ payload: String) -> String {
        let text =
            "\"" + payload.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
            + "\""
        // The check refuses these links and pictures in Markdown already; in plain fields they are only characters.
        let isRefused = ["](", "]:", "<https"].contains { payload.contains($0) }
        let long = isRefused ? "harmlos" : text
        return """
            casebook: 1
            title: \(text)
            summary: \(text)
            language: de
            status: published
            fictional: true
            company: {name: \(text), description: \(text), place: \(text), region: DE711, sector: "56"}
            support: {from: 2020, organisation: \(text), coaches: [{name: \(text)}]}
            topics: [skills]
            challenge: \(long)
            goals: [\(text)]
            phases: [{id: a, title: \(text), summary: \(long), measures: [{id: b, title: \(text), description: \(long), from: 2020}]}]
            outcomes: [{id: c, title: \(text), measures: [b], description: \(long), indicator: {name: \(text), unit: \(text), before: 1, after: 2, source: \(text)}}]
            lessons: \(long)
            transfer: \(long)
            quotes: [{text: \(text), person: \(text), role: \(text)}]
            media: [{file: media/bild.svg, alt: \(text), caption: \(text), credit: \(text), licence: CC0-1.0}]
            links: [{title: \(text), url: "https://example.org/"}]
            sources: [{title: \(text)}]
            contact: {name: \(text), organisation: \(text)}
            published_on: 2021
            release: {granted_on: 2021, granted_by: \(text), basis: fictional, channels: [website]}

            """
    }
}
