import Foundation
import TestSupport
import Testing

@Suite("A book of 1,000 cases")
struct LargeBookTests {
    @Test("is valid DocBook, for us as for others")
    func docbook() throws {
        let folder = try TemporaryFolder()
        try folder.write("casebook.yaml", Self.book)
        for index in 0..<1000 { try folder.write("CaseStudies/fall-\(index)/case.yaml", Self.study(index)) }
        let export = try Program.run(["export", "--date", "2026-11-24"], in: folder.url)
        #expect(export.status == 0, "\(export.output.prefix(2000))")
        let schema = "/usr/share/xml/docbook/schema/rng/5.0/docbook.rng"
        let ours = try Program.run(
            ["validate", "--lang", "en", "--relax-ng", schema, "Exports/docbook/casebook.xml"], in: folder.url)
        #expect(ours.status == 0, "\(ours.output.prefix(2000))\(ours.errors)")
        let theirs = try Program.run(
            URL(fileURLWithPath: "/usr/bin/env"),
            ["xmllint", "--noout", "--nonet", "--relaxng", schema, "Exports/docbook/casebook.xml"], in: folder.url)
        #expect(theirs.status == 0, "\(theirs.errors.suffix(2000))")
    }

    private static let book = """
        casebook: 1
        title: Viele Fälle
        language: de
        base_url: https://praxis.example.org/
        publisher: {name: Zentrum}
        licence: CC-BY-4.0
        topics: {skills: {de: Wissen, en: Skills}}
        exports: {docbook: {plugin: docbook, channel: print}}

        """

    private static func study(_ index: Int) -> String {
        """
        casebook: 1
        title: Fall \(index)
        summary: Kurz.
        language: de
        status: published
        fictional: true
        company: {name: Muster \(index)}
        support: {from: 2020, organisation: Zentrum, coaches: [{name: Ada Beispiel}]}
        topics: [skills]
        challenge: Die Lage.
        phases: [{id: a, title: Phase, measures: [{id: b, title: Maßnahme, from: 2020}]}]
        outcomes: [{id: c, title: Ergebnis, measures: [b], indicator: {name: Zahl, before: 1, after: 2}}]
        published_on: 2021
        release: {granted_on: 2021, granted_by: Ada, basis: fictional, channels: [print]}

        """
    }
}
