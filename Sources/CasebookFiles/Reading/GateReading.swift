public import CasebookModel
import CasebookYAML

/// The fields of the gate as a file has them, with those that stand there but cannot be read.
public struct GateReading: Sendable {
    /// What can be read.
    public let fields: GateFields
    private let unreadable: Set<Part>
    /// What the lines of a file that is no YAML say all the same.
    var stricter: Stricter?

    private enum Part {
        case status, release, grantedOn, channels, expiresOn, revokedOn, publishedOn, updatedOn
    }

    /// A file that cannot be read at all.
    public static let nothing = GateReading(
        fields: GateFields(status: nil),
        unreadable: [.status, .release, .grantedOn, .channels, .expiresOn, .revokedOn, .publishedOn, .updatedOn])

    private init(fields: GateFields, unreadable: Set<Part>) {
        self.fields = fields
        self.unreadable = unreadable
    }

    /// Reads a `case.yaml`.
    public init(_ file: LocatedMapping) {
        var unreadable: Set<Part> = []
        func read<Value>(_ part: Part, _ key: String, of record: LocatedMapping, _ value: Value?) -> Value? {
            if value == nil, record.has(key) { unreadable.insert(part) }
            return value
        }
        let status = file.word("status", EditorialStatus.self)?.value
        // A case without a status is as wrong as one with a status that does not exist.
        if status == nil { unreadable.insert(.status) }
        let record = file.record("release")
        var release: Release?
        if record.isMapping {
            release = Release(
                grantedOn: read(.grantedOn, "granted_on", of: record, record.date("granted_on")?.value),
                channels: Set(record.list("channels") { Channel(rawValue: $0) }.map(\.value)),
                expiresOn: read(.expiresOn, "expires_on", of: record, record.date("expires_on")?.value),
                revokedOn: read(.revokedOn, "revoked_on", of: record, record.date("revoked_on")?.value))
            if record.has("channels"), record.node("channels")?.isSequence != true { unreadable.insert(.channels) }
        } else if record.exists {
            unreadable.insert(.release)
        }
        fields = GateFields(
            status: status, withdrawal: Self.withdrawal(of: file), release: release,
            publishedOn: read(.publishedOn, "published_on", of: file, file.date("published_on")?.value),
            updatedOn: read(.updatedOn, "updated_on", of: file, file.date("updated_on")?.value),
            isAnonymous: Self.isAnonymous(file.record("company")),
            originID: file.record("origin").value("id") { WebAddress($0) }?.value)
        self.unreadable = unreadable
    }

    /// Whether the file is no YAML, or could not be read at all.
    public var isOfNoYAML: Bool { stricter != nil || unreadable.isSuperset(of: Self.nothing.unreadable) }

    /// Whether the file says that the case is taken back.
    public var isWithdrawn: Bool {
        fields.status == .withdrawn || fields.withdrawal != .none || stricter?.isWithdrawn == true
            || stricter?.status == .withdrawn
    }

    /// The fields, each that cannot be read as it was when it last could be.
    public func filled(from last: GateFields?) -> GateFields {
        if let stricter { return stricter.applied(to: last ?? fields) }
        guard let last, !unreadable.isEmpty else { return fields }
        var fields = fields
        if unreadable.contains(.status) { fields.status = last.status }
        if unreadable.contains(.publishedOn) { fields.publishedOn = last.publishedOn }
        if unreadable.contains(.updatedOn) { fields.updatedOn = last.updatedOn }
        if unreadable.contains(.release) {
            fields.release = last.release
        } else {
            if unreadable.contains(.grantedOn) { fields.release?.grantedOn = last.release?.grantedOn }
            if unreadable.contains(.channels) { fields.release?.channels = last.release?.channels ?? [] }
            if unreadable.contains(.expiresOn) { fields.release?.expiresOn = last.release?.expiresOn }
            if unreadable.contains(.revokedOn) { fields.release?.revokedOn = last.release?.revokedOn }
        }
        return fields
    }

    /// Whatever stands at `withdrawn` takes the case back, readable or not.
    private static func withdrawal(of file: LocatedMapping) -> GateFields.WithdrawalMark {
        guard let node = file.node("withdrawn"), node.scalar?.value != .null else { return .none }
        return file.record("withdrawn").date("on").map { .on($0.value) } ?? .undated
    }

    /// Whatever stands at `anonymous` but a plain no keeps the company unknown.
    private static func isAnonymous(_ company: LocatedMapping) -> Bool {
        guard let scalar = company.node("anonymous")?.scalar else { return company.has("anonymous") }
        return scalar.value != .boolean(false) && scalar.value != .null
    }
}

extension YAMLNode {
    fileprivate var isSequence: Bool {
        if case .sequence = content { true } else { false }
    }
}
