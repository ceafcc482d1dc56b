import CasebookJSON
public import CasebookModel

/// The JSON Schemas that lie in a book, so that editors complete and explain its files without a network.
///
/// Files name their schema in a comment that yaml-language-server reads
/// (<https://github.com/redhat-developer/yaml-language-server#using-inlined-schema>), whatever the editor.
public enum EditorSchemas {
    /// The folder below the book's.
    public static let folder = ".schemas"

    /// The schemas of a book, in its language; the bytes are those of `casebook schema`.
    ///
    /// - Parameter plugins: the export plugins of the program.
    public static func files(_ language: InterfaceLanguage, plugins: [PluginFields]) -> [BookTemplate.File] {
        [
            file("case", JSONSchema.caseFile(language)), file("log", JSONSchema.logFile(language)),
            file("book", JSONSchema.bookFile(language, plugins: plugins)),
        ]
    }

    /// The path of a schema below the book's folder.
    static func path(_ name: String) -> String { "\(folder)/\(name).schema.json" }

    /// The comment at the head of the book's file.
    static var bookComment: String { comment(path("book")) }

    /// The comment at the head of a case's file.
    ///
    /// - Parameter caseStudies: the path of the cases' folder below the book's.
    static func caseComment(in caseStudies: String) -> String {
        // One step out of the case's folder, and one for each part of the path to it.
        let steps = caseStudies.split(separator: "/").count + 1
        return comment(String(repeating: "../", count: steps) + path("case"))
    }

    private static func comment(_ path: String) -> String { "# yaml-language-server: $schema=\(path)\n" }

    private static func file(_ name: String, _ schema: JSON) -> BookTemplate.File {
        BookTemplate.File(path: path(name), text: String(decoding: schema.rendered(.indented), as: UTF8.self))
    }
}
