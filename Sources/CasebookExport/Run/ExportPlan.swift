public import CasebookModel

/// Which exports a run makes.
public enum ExportPlan {
    /// The declarations of the book with the names asked for; all of them if none is asked for.
    ///
    /// - Throws: ``UnknownExport`` if a name is not in the book.
    public static func declarations(named names: [String], in book: Book) throws -> [ExportDeclaration] {
        guard !names.isEmpty else { return book.exports }
        return try names.map { name in
            guard let declaration = book.exports.first(where: { $0.name.text == name }) else {
                throw UnknownExport(name: name, known: book.exports.map(\.name.text))
            }
            return declaration
        }
    }

    /// An export that the book does not list: as its own export with that plugin, if it has one, else for the website.
    ///
    /// - Returns: `nil` if the plugin's name can be no name of an export.
    public static func offBook(plugin: String, in book: Book) -> ExportDeclaration? {
        if let own = book.exports.first(where: { $0.plugin == plugin && $0.partner == nil }) { return own }
        return ExportName(plugin).map { ExportDeclaration(name: $0, plugin: plugin, channel: .website) }
    }
}

/// A name that no export of the book has.
public struct UnknownExport: Error, Sendable, Hashable {
    public let name: String
    public let known: [String]
}
