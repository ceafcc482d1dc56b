public import CasebookModel
import CasebookYAML

extension CaseDocument {
    /// The fields that say where, when and whether a case is shown, and not what it tells.
    private static let aside: Set<String> = [
        "casebook", "id", "status", "published_on", "updated_on", "release", "withdrawn", "anonymity",
        "archived_on",
    ]

    /// A fingerprint of what the case tells: the same however the file is written, whatever the order of its keys.
    public func fingerprint(media: [RelativePath: InspectedMedium]) -> ContentFingerprint {
        var keys: [(key: String, hash: UInt64)] = []
        if let entries = written.node?.entries {
            for entry in entries {
                guard let key = entry.key.text, !Self.aside.contains(key) else { continue }
                var hash = FNV1a()
                entry.value.combine(into: &hash)
                keys.append((key, hash.number))
            }
        }
        var content = FNV1a()
        for (key, hash) in keys.sorted(by: { $0.key < $1.key }) {
            content.combine(key)
            content.combine(hash)
        }
        for (path, medium) in media.sorted(by: { $0.key < $1.key }) {
            content.combine(path.text)
            content.combine(UInt64(medium.facts?.byteCount ?? 0))
        }
        return ContentFingerprint(content: content, updatedOn: written.date("updated_on")?.value)
    }
}

extension YAMLNode {
    fileprivate func combine(into hash: inout FNV1a) {
        if let text { return hash.combine(text) }
        switch content {
        case .scalar: break
        case .sequence:
            hash.combine("[")
            for item in items { item.combine(into: &hash) }
            hash.combine("]")
        case .mapping:
            hash.combine("{")
            for entry in entries {
                entry.key.combine(into: &hash)
                entry.value.combine(into: &hash)
            }
            hash.combine("}")
        }
    }
}
