import CasebookExport
import CasebookFiles
import CasebookModel
import CasebookPluginAPI
import CasebookValidation
import Foundation
import TestSupport
import Testing

/// Options are declared once; here the check of the book and the JSON Schema that comes from the same declaration judge
/// the same books.
@Suite("The options of plugins")
struct OptionAgreementTests {
    private static let registry = PluginRegistry.builtIn.adding([Poster.self])

    @Test("are judged by the book's JSON Schema as by our check")
    func agreement() throws {
        let folder = try TemporaryFolder()
        let schema = JSONSchema.bookFile(.de, plugins: Self.registry.fields).rendered(.indented)
        let path = try folder.write("book.json", String(decoding: schema, as: UTF8.self)).path
        try Judge("schema.py", ["--metaschema", path]).expectNoFindings()

        var refused: [String] = []
        var accepted: [String] = []
        for (index, export) in Self.exports.enumerated() {
            let bytes = Self.book(export).rendered(.compact)
            let place = try folder.write("\(index).json", String(decoding: bytes, as: UTF8.self)).path
            // A program on the search path may be a plugin: the schema lets every name through.
            let rules = Self.findings(bytes).map(\.rule.id).filter { $0 != "unknown-plugin" }
            if rules.isEmpty { accepted.append(place) } else { refused.append(place) }
        }
        #expect(refused.count > 100 && accepted.count > 30)
        let refusedList = try folder.write("refused.txt", refused.joined(separator: "\n"))
        try Judge("schema.py", ["--each-fails", path, "@" + refusedList.path]).expectNoFindings()
        let acceptedList = try folder.write("accepted.txt", accepted.joined(separator: "\n"))
        try Judge("schema.py", [path, "@" + acceptedList.path]).expectNoFindings()
    }

    @Test(
        "are refused with the rule that says why",
        arguments: [
            ("html", ["mode": "embd"], ["bad-option"]), ("html", ["mode": ["embed"]], ["bad-option"]),
            ("html", ["languages": "de"], ["bad-option"]), ("html", ["languages": ["de", "fr"]], ["bad-option"]),
            ("html", ["modus": "embed"], ["unknown-option"]), ("docbook", ["mode": "embed"], ["unknown-option"]),
            ("atom", ["page_size": 9], ["bad-option"]), ("atom", ["page_size": "100"], ["bad-option"]),
            ("poster", ["motto": 7], ["bad-option"]), ("poster", ["motto": 1.5], ["bad-option"]),
            ("poster", ["glossy": "yes"], ["bad-option"]), ("postr", ["motto": 7], ["unknown-plugin"]),
            ("html", ["mode": "embed", "languages": ["de"]], []), ("poster", ["motto": "", "glossy": true], []),
        ] as [(String, JSON, [String])])
    func refusals(plugin: String, options: JSON, rules: [String]) {
        let book = Self.book(["plugin": .string(plugin), "channel": "website", "options": options])
        #expect(Self.findings(book.rendered(.compact)).map(\.rule.id) == rules)
    }

    @Test(
        "are nobody's business if another program has the plugin, and are checked all the same if this one has it",
        arguments: [("postr", []), ("poster", ["unknown-option"])] as [(String, [String])])
    func otherPrograms(plugin: String, rules: [String]) {
        let book = Self.book(["plugin": .string(plugin), "channel": "website", "options": ["size": 7]])
        #expect(Self.findings(book.rendered(.compact), acceptingOthers: true).map(\.rule.id) == rules)
    }

    @Test(
        "are explained by the schema with their usual value, in both languages",
        arguments: [(InterfaceLanguage.de, "Was auf dem Plakat steht."), (.en, "What the poster says.")])
    func help(language: InterfaceLanguage, help: String) throws {
        let schema = JSONSchema.bookFile(language, plugins: Self.registry.fields)
        let options = try #require(schema["$defs"]?["poster-options"]?["properties"])
        #expect(options["motto"] == ["type": "string", "description": .string(help), "default": "Hallo"])
        let names = Set(Poster.manifest.options.map(\.name))
        guard case .object(let members) = options else { throw NoObject() }
        #expect(Set(members.map(\.name)) == names)
        for member in members { #expect(member.value["default"] != nil) }
    }

    private struct NoObject: Error {}

    /// Exports that set every option of every plugin to all kinds of values, right and wrong, and some that our check
    /// leaves alone.
    private static var exports: [JSON] {
        var exports: [JSON] = [
            ["plugin": "html", "channel": "website"], ["plugin": "html", "channel": "website", "options": [:]],
            ["plugin": "docbook", "channel": "print", "options": [:]], ["channel": "website", "options": ["mode": 1]],
            ["plugin": 7, "channel": "website"], ["plugin": "HTML", "channel": "website"],
            ["plugin": "html", "channel": "website", "options": ["a"]],
        ]
        for manifest in registry.manifests {
            for name in manifest.options.map(\.name) + ["unbekannt"] {
                for value in values {
                    exports.append(export(manifest.name, [.init(name, value)]))
                }
            }
        }
        // Nobody here knows the options of a program on the search path, or of one that the book names.
        for value in values { exports.append(export("fax", [.init("mode", value)])) }
        exports += ["html", "poster"].map {
            export($0, [.init("unbekannt", 1)], command: ["./fax"])
        }
        return exports
    }

    private static let values: [JSON] = [
        .null, true, false, 0, 7, 9, 10, 100, 1000, 1001, -1, 1.5, "", " ", "10", "true", "site", "embed", "full",
        "summary",
        "EMBED", "de", [], [""], ["de"], ["en", "de"], ["de", "de"], ["de", "fr"], [1], [true], [["de"]], [:],
        ["de": "en"],
    ]

    private static func export(_ plugin: String, _ options: [JSON.Member], command: JSON? = nil) -> JSON {
        .object(
            ("plugin", .string(plugin)), ("channel", "website"), ("command", command), ("options", .object(options)))
    }

    private static func book(_ export: JSON) -> JSON {
        [
            "casebook": 1, "title": "Buch", "language": "de", "base_url": "https://praxis.example.org/",
            "publisher": ["name": "Redaktion"], "licence": "CC-BY-4.0", "exports": ["x": export],
        ]
    }

    /// JSON is YAML: our reader sees the values that the schema's judge sees.
    private static func findings(_ bytes: [UInt8], acceptingOthers: Bool = false) -> [Diagnostic] {
        var document = BookDocument(source: SourceText(path: "casebook.yaml", bytes: bytes))
        ExportDeclarationCheck.check(&document, against: registry, acceptingOthers: acceptingOthers)
        return document.findings.finished()
    }
}

/// A plugin of a package of its own, with an option of every type.
private struct Poster: ExportPlugin {
    static let manifest = PluginManifest(
        name: "poster", version: 1, summary: LocalizedText(de: "Ein Plakat.", en: "A poster."),
        options: [
            PluginOption.text(
                "motto", default: "Hallo",
                help: LocalizedText(de: "Was auf dem Plakat steht.", en: "What the poster says.")),
            PluginOption.integer(
                "width", in: -1...1000, default: 594, help: LocalizedText(de: "Breite.", en: "Width.")),
            PluginOption.flag("glossy", help: LocalizedText(de: "Glanz.", en: "Gloss.")),
            PluginOption.choice("layout", default: Layout.full, help: LocalizedText(de: "Aufbau.", en: "Layout.")),
            PluginOption.choices("colours", default: [Colour](), help: LocalizedText(de: "Farben.", en: "Colours.")),
        ])

    enum Layout: String, CaseIterable {
        case full, embed = "EMBED"
    }

    enum Colour: String, CaseIterable {
        case de, en, ten = "10"
    }

    init(in context: ExportContext, options: PluginOptions) {}
}
