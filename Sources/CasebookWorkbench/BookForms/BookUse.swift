import CasebookDiagnostics
import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookModel

/// Who uses an item of the collection, and what becomes of them without it.
struct BookUse {
    let section: BookSection
    let key: String

    /// A case that uses it.
    struct User {
        let opened: OpenCase
        let file: EditableFile
        let title: String
    }

    /// The cases that use it, by their titles.
    func users(in book: Book, _ store: CaseStore) throws(DiskError) -> [User] {
        guard section == .topics || section == .indicators else { return [] }
        return try store.folder.caseFolders(of: book).compactMap { folder -> User? in
            guard let opened = try? store.open(folder), let file = try? EditableFile(opened.bytes),
                isUsed(in: file.value)
            else { return nil }
            return User(opened: opened, file: file, title: file.value["title"]?.scalarText ?? folder.name)
        }.sorted { ($0.title, $0.opened.id) < ($1.title, $1.opened.id) }
    }

    private func isUsed(in study: FieldValue) -> Bool {
        section == .topics
            ? (study["topics"]?.items ?? []).contains { $0.scalarText == key }
            : (study["outcomes"]?.items ?? []).contains { $0["indicator"]?["key"]?.scalarText == key }
    }

    /// The exports that are made for a partner: what runs programs is changed in the file only.
    func exports(in value: FieldValue) -> [String] {
        guard section == .partners, case .record(let exports)? = value["exports"] else { return [] }
        return exports.filter { $0.value["partner"]?.scalarText == key }.map(\.key)
    }

    /// What changes in a case.
    ///
    /// - Parameter other: the item that takes its place; `nil` if none does.
    /// - Parameter item: the item as the collection has it.
    func edits(in study: FieldValue, replacing other: String?, _ item: FieldValue?) -> [FieldEdit] {
        if section == .topics {
            let path = FieldPath([.key("topics")])
            return [.set(path, .list(Self.replaced(study["topics"], key, by: other)))]
        }
        let outcomes = FieldPath([.key("outcomes")])
        return (study["outcomes"]?.items ?? []).enumerated().flatMap { index, outcome -> [FieldEdit] in
            guard outcome["indicator"]?["key"]?.scalarText == key else { return [] }
            let indicator = outcomes[index] / "indicator"
            if let other { return [.set(indicator / "key", .text(other))] }
            // What the figure is called, the case must say itself then.
            let language = study["language"]?.scalarText?.hasPrefix("de") == true ? "de" : "en"
            let names = [("name", item?[language]), ("unit", item?["unit"]?[language])].compactMap {
                name, text -> FieldEdit? in
                guard outcome["indicator"]?[name] == nil, let text = text?.scalarText else { return nil }
                return .set(indicator / name, .text(text))
            }
            return names + [.remove(indicator / "key")]
        }
    }

    /// What changes in the collection's file.
    func edits(inBook value: FieldValue, replacing other: String?) -> [FieldEdit] {
        guard let list = section.list else { return [] }
        let partners: [FieldEdit] = BookSection.partners.keys(in: value).compactMap { partner in
            let path = FieldPath([.key("partners"), .key(partner), .key("select"), .key("topics")])
            guard section == .topics, let old = value[path], old.items.contains(where: { $0.scalarText == key })
            else { return nil }
            let new = Self.replaced(old, key, by: other)
            return new.isEmpty ? .remove(path) : .set(path, .list(new))
        }
        return partners + [.remove(FieldPath([.key(list), .key(key)]))]
    }

    private static func replaced(_ list: FieldValue?, _ key: String, by other: String?) -> [FieldValue] {
        var seen: Set<String> = []
        return (list?.items ?? []).compactMap { item -> FieldValue? in
            guard item.scalarText == key else { return item }
            return other.map { .text($0) }
        }.filter { item in item.scalarText.map { seen.insert($0).inserted } ?? true }
    }

    /// Whether partners choose by the topic and nothing else: without it, they would get every case.
    func soleChoice(in value: FieldValue) -> [String] {
        guard section == .topics else { return [] }
        return BookSection.partners.keys(in: value).filter { partner in
            let path = FieldPath([.key("partners"), .key(partner), .key("select"), .key("topics")])
            return value[path]?.items.compactMap(\.scalarText) == [key]
        }.map { value[FieldPath([.key("partners"), .key($0), .key("name")])]?.scalarText ?? $0 }
    }
}
