import CasebookDiagnostics
import CasebookEditing
import CasebookModel

/// Turns what a form of the collection has sent into edits of its file. As with cases, only what somebody has changed becomes one.
struct BookReader {
    let section: BookSection
    let value: FieldValue
    let context: BookContext

    /// What a person did to a field.
    struct Change {
        let path: FieldPath
        let field: BookField
        let typed: [String]
        /// What the file says, if that is no longer what it said when the page was made.
        let contested: [String]?
        let edit: FieldEdit?
    }

    func changes(in form: FormData) -> [Change] {
        section.places(in: value, context).compactMap { path, field in
            guard let seen = form["~\(path)"] else { return nil }
            let typed = field.cleaned(form.all(path.description))
            guard FieldText.fingerprint(typed) != seen else { return nil }
            let old = value[path]
            let current = field.texts(of: old)
            let new = field.value(of: typed, replacing: old)
            let edit: FieldEdit? =
                typed == current ? nil : new.map { .set(path, $0) } ?? (old == nil ? nil : .remove(path))
            return Change(
                path: path, field: field, typed: typed,
                contested: FieldText.fingerprint(current) == seen || typed == current ? nil : current, edit: edit)
        }
    }

    /// The new item that was named, if one was, with a key that nothing has.
    func addition(in form: FormData) -> (path: FieldPath, edit: FieldEdit)? {
        guard let list = section.list else { return nil }
        let names = section == .partners ? ["name"] : ["de", "en"]
        let typed = names.map { FieldText.cleaned([form["new:\($0)"] ?? ""], .line).first }
        guard typed.contains(where: { $0 != nil }) else { return nil }
        let word = typed.compactMap(\.self).first ?? list
        let taken = Set(section.keys(in: value))
        let base = Slug<Never>(title: String(word.prefix(60)))?.text ?? "neu"
        let key = (1...).lazy.map { $0 == 1 ? base : "\(base)-\($0)" }.first { !taken.contains($0) } ?? base
        let path = FieldPath([.key(list), .key(key)])
        // Both names are needed; what was not typed is the same word in the other language.
        let entries = zip(names, typed).map { FieldValue.Entry($0, .text($1 ?? word)) }
        return (path, .set(path, .record(entries)))
    }
}
