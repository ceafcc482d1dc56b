import CasebookModel
import CasebookPublication

/// What an export knows of a case whatever became of it: who it is, and what it says of its publication.
struct KnownCase: Sendable, Hashable {
    let id: CaseID
    /// The fields of the gate, as they were when they could last be read.
    let fields: GateFields
    let text: ContentFingerprint
    let hasErrors: Bool
}

extension KnownCase {
    func write(to record: inout RecordWriter) {
        record.write(id.text)
        record.write(text.text)
        record.write(hasErrors)
        record.write(fields.status?.rawValue)
        record.write(fields.isAnonymous)
        record.write(fields.publishedOn?.description)
        record.write(fields.updatedOn?.description)
        record.write(fields.originID?.text)
        record.write(fields.withdrawal != .none)
        record.write(fields.withdrawal.day?.description)
        record.write(fields.release) { record, release in
            record.write(release.grantedOn?.description)
            record.write(release.expiresOn?.description)
            record.write(release.revokedOn?.description)
            record.write(release.channels.sorted()) { $0.write($1.rawValue) }
        }
    }

    init(from record: inout RecordReader) throws(RecordReader.Damage) {
        id = try record.value { CaseID($0) }
        text = try record.value { ContentFingerprint($0) }
        hasErrors = try record.flag()
        var fields = GateFields(status: try record.optionalValue(EditorialStatus.init))
        fields.isAnonymous = try record.flag()
        fields.publishedOn = try record.optionalValue { PartialDate($0) }
        fields.updatedOn = try record.optionalValue { PartialDate($0) }
        fields.originID = try record.optionalValue(WebAddress.init)
        let isWithdrawn = try record.flag()
        let day = try record.optionalValue { PartialDate($0) }
        fields.withdrawal = !isWithdrawn ? .none : day.map { .on($0) } ?? .undated
        fields.release = try record.optional { record throws(RecordReader.Damage) in
            var release = Release()
            release.grantedOn = try record.optionalValue { PartialDate($0) }
            release.expiresOn = try record.optionalValue { PartialDate($0) }
            release.revokedOn = try record.optionalValue { PartialDate($0) }
            release.channels = Set(
                try record.list { record throws(RecordReader.Damage) in try record.value(Channel.init) })
            return release
        }
        self.fields = fields
    }
}
