import CasebookDiagnostics
import CasebookEditing
import CasebookFiles
import CasebookModel
import CasebookYAML

/// What was found in a case, by the field that it concerns.
struct FieldFindings: Sendable {
    private(set) var byPath: [String: [Diagnostic]] = [:]
    /// What belongs to no field of the form.
    private(set) var others: [Diagnostic] = []
    let all: [Diagnostic]

    init(_ diagnostics: [Diagnostic], in root: YAMLNode?) {
        all = diagnostics
        let places = root.map { Self.places(of: $0, at: FieldPath()) } ?? []
        for diagnostic in diagnostics {
            guard let path = Self.path(of: diagnostic, among: places) else {
                others.append(diagnostic)
                continue
            }
            byPath[path.description, default: []].append(diagnostic)
        }
    }

    /// The findings of a field and, if it is no group of fields, of everything below it.
    func of(_ path: FieldPath, withBelow: Bool) -> [Diagnostic] {
        let own = byPath[path.description] ?? []
        guard withBelow else { return own }
        let prefix = path.description + "["
        return own + byPath.filter { $0.key.hasPrefix(prefix) }.sorted { $0.key < $1.key }.flatMap(\.value)
    }

    var hasErrors: Bool { all.contains { $0.severity == .error } }

    /// How many errors stand in a field and below.
    func errorCount(below key: String) -> Int {
        byPath.lazy.filter { $0.key == key || $0.key.hasPrefix(key + ".") || $0.key.hasPrefix(key + "[") }
            .reduce(0) { $0 + $1.value.count { $0.severity == .error } }
    }

    private struct Place {
        let path: FieldPath
        let range: SourceRange
    }

    /// Every value with its place, the outer ones first.
    private static func places(of node: YAMLNode, at path: FieldPath) -> [Place] {
        var places = [Place(path: path, range: node.range)]
        switch node.content {
        case .scalar: break
        case .sequence:
            for (index, item) in node.items.enumerated() { places += self.places(of: item, at: path[index]) }
        case .mapping:
            for entry in node.entries {
                guard let key = entry.key.text else { continue }
                places.append(Place(path: path / key, range: entry.key.range))
                places += self.places(of: entry.value, at: path / key)
            }
        }
        return places
    }

    private static func path(of diagnostic: Diagnostic, among places: [Place]) -> FieldPath? {
        guard let range = diagnostic.range else { return nil }
        if diagnostic.rule.id == "missing-key" || diagnostic.rule.id.hasSuffix("-missing"),
            let missing = missingField(diagnostic, range, places)
        {
            return missing
        }
        let place = places.last { $0.range.start <= range.start && range.start < max($0.range.end, range.end) }
        return statusField(diagnostic, place?.path) ?? place?.path.nonEmpty
    }

    /// What a public case must have and has not is found at its status; the field is named in the message.
    private static func statusField(_ diagnostic: Diagnostic, _ path: FieldPath?) -> FieldPath? {
        guard path == FieldPath([.key("status")]) else { return nil }
        return CaseFormat.record.fields.first { diagnostic.message.de.contains("(\($0.key))") }
            .map { FieldPath([.key($0.key)]) }
    }

    /// A finding about a missing field stands at the beginning of the group that should have it; the field is named in
    /// the message.
    private static func missingField(_ diagnostic: Diagnostic, _ range: SourceRange, _ places: [Place]) -> FieldPath? {
        let groups = places.filter { $0.range.start == range.start }
        for group in groups {
            guard let record = record(at: group.path) else { continue }
            let field = record.fields.first { diagnostic.message.en.contains("\"\($0.key)\"") }
            if let field { return group.path / field.key }
        }
        return nil
    }

    private static func record(at path: FieldPath) -> Record? {
        path.steps.reduce(Shape.record(CaseFormat.record) as Shape?) { shape, step in
            switch (shape, step) {
            case (.record(let record)?, .key(let key)): record[key]?.shape
            case (.list(let item, _)?, .item): item
            default: nil
            }
        }.flatMap { if case .record(let record) = $0 { record } else { nil } }
    }
}

extension FieldPath {
    /// The path, unless it is that of the whole file.
    fileprivate var nonEmpty: FieldPath? { steps.isEmpty ? nil : self }
}
