import CasebookPluginAPI
import Foundation
import TestSupport
import Testing

@testable import DocBookExport

@Suite("Whatever a case holds, its documents are valid DocBook 5.0")
struct ValidityTests {
    private static let folder =
        ProcessInfo.processInfo.environment["DOCBOOK_RNG"]
        ?? "/usr/share/xml/docbook/schema/rng/5.0"

    /// The schema for whole documents, and the one for documents that include others.
    private static let schemas = Result { try ["docbook", "docbookxi"].map(schema) }

    private static func schema(_ name: String) throws -> RelaxNGSchema {
        try RelaxNGSchema([UInt8](Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name).rng"))))
    }

    private func expectValid(_ documents: [String: [UInt8]]) throws {
        let schemas = try Self.schemas.get()
        for (path, bytes) in documents {
            let problems = try schemas[path == "casebook-xinclude.xml" ? 1 : 0].problems(in: bytes)
            #expect(
                problems.isEmpty,
                "\(path): \(problems.prefix(3)) in \(Self.excerpt(bytes, problems.first?.line ?? 1))")
        }
    }

    private static func excerpt(_ bytes: [UInt8], _ line: Int) -> Substring {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        return lines.dropFirst(line - 2).prefix(12).joined(separator: "\n").prefix(2000)
    }

    /// Twenty cases that belong together.
    private func context(seed: UInt64, count: Int = 20) throws -> GatedSelection {
        var generator = CaseGenerator(seed: seed)
        let studies = (0..<count).map { _ in generator.study() }
        let context = try Samples.context(of: studies, in: Samples.book(language: seed.isMultiple(of: 2) ? .de : .en))
        try #require(context.caseStudies.count == count)
        return context
    }

    @Test(
        "a full case, German, English and French, named and anonymous", arguments: ["de", "en", "fr"], [true, false])
    func full(language: String, isAnonymous: Bool) throws {
        let study = try Samples.study(language: language, isAnonymous: isAnonymous)
        try expectValid(Samples.documents(of: Samples.context(of: [study], in: Samples.book())))
    }

    @Test("a book without cases")
    func empty() throws {
        try expectValid(Samples.documents(of: Samples.context(of: [], in: Samples.book())))
    }

    @Test("500 generated cases", arguments: 0..<25 as Range<UInt64>)
    func generated(seed: UInt64) throws {
        try expectValid(Samples.documents(of: context(seed: seed)))
    }

    @Test("ids are unique and cross-references lead somewhere in generated books", arguments: 0..<5 as Range<UInt64>)
    func ids(seed: UInt64) throws {
        let documents = try Samples.documents(of: context(seed: seed))
        let book = try Element.root(of: #require(documents["casebook.xml"]))
        let ids = book.all.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
        #expect(Set(book.all.compactMap { $0.attributes["linkend"] }).isSubset(of: ids))
    }

    @Test(
        "every chart of generated cases is a drawing with two bars or more, and there is one for each that is shown",
        arguments: 1..<4 as Range<UInt64>)
    func charts(seed: UInt64) throws {
        let context = try context(seed: seed, count: 100)
        let charts = try Samples.charts(of: context)
        #expect(!charts.isEmpty)
        for (path, bytes) in charts {
            let drawing = try Element.root(of: bytes)
            // Perhaps zero as a line; two rows or more, of which only zero has no bar; and perhaps the target, as a line or, far
            // away, in words.
            let names = drawing.children.map(\.name).joined(separator: " ")
            let isDrawing = names.wholeMatch(of: /(line )?(text (rect )?text ?){2,}(line line text|text)?/) != nil
            #expect(isDrawing, "\(path): \(names)")
        }
        let book = try Element.root(of: #require(Samples.documents(of: context)["casebook.xml"]))
        let shown = book.all("imagedata").compactMap { $0.attributes["fileref"] }.filter { $0.hasPrefix("charts/") }
        #expect(Set(shown) == Set(charts.keys))
    }

    @Test("text stays text: a hostile case has no element that a harmless one has not")
    func hostileText() throws {
        var hostile = try Samples.study(challenge: "</para></section><evil xmlns=\"x\">&evil;]]>")
        hostile.title = "</title><evil/>&evil;<![CDATA["
        hostile.links[0].title = "\"/><evil a=\"<!--"
        hostile.media[0].alt = "\" evil=\"1\" <!ENTITY evil SYSTEM \"file:///etc/passwd\">"
        let names = try Samples.article(of: hostile).all.map(\.name)
        #expect(try Samples.article(of: Samples.study()).all.map(\.name) == names)
    }

    @Test("jing and the Schematron rules agree, and the style sheets have nothing to say")
    func judges() throws {
        let folder = try TemporaryFolder()
        for (path, bytes) in try Samples.documents(of: context(seed: 99, count: 40)) {
            try folder.write(path, String(decoding: bytes, as: UTF8.self))
        }
        try Judge("docbook.py", [folder.url.path, "--schematron"]).expectNoFindings()
    }

    @Test("the schemas do find faults")
    func faults() throws {
        let documents = try Samples.documents(of: Samples.context(of: [Samples.study()], in: Samples.book()))
        let text = String(decoding: try #require(documents["beispiel.xml"]), as: UTF8.self)
        for (one, other) in [("<para>", "<pera>"), ("<title>Ziele</title>", ""), (" linkend=", " linkeend=")] {
            let faulty = text.replacingOccurrences(of: one, with: other)
                .replacingOccurrences(of: "</para>", with: one == "<para>" ? "</pera>" : "</para>")
            #expect(faulty != text)
            #expect(try !Self.schemas.get()[0].problems(in: Array(faulty.utf8)).isEmpty, "\(one)")
        }
    }
}
