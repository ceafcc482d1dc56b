import CasebookFiles
import CasebookModel

/// What is gone.
extension ImportRun {
    mutating func withdraw(_ record: FeedDocument.WithdrawnRecord, _ feed: String?) throws {
        let id = record.id.text
        guard seen.insert(id).inserted, foreign(record.id, feed) == nil, let remembered = memory.cases[id] else {
            return
        }
        let event = WithdrawnEvent(on: record.on, cause: PublicationEnd.Cause(rawValue: record.cause) ?? .withdrawn)
        let local = copies.local(remembered.folder, paths: remembered.files.keys)
        let document = local.exists ? copies.document(remembered.folder) : nil
        let grave = document?.study.map { OfferedCase(WithdrawnCopy.study(of: $0, event), media: [:]) }
        switch WithdrawalDecision.decide(
            remembered: remembered, local: local, grave: grave?.hashes ?? [:], winner: options.winner)
        {
        case .nothing:
            if !local.exists { memory.cases[id]?.isWithdrawn = true }
        case .bury:
            guard let grave else { fallthrough }
            try copies.write(grave, to: remembered.folder, insteadOf: remembered.files)
            try copies.removeMadePictures(of: remembered.folder)
            memory.cases[id]?.files = grave.hashes
            memory.cases[id]?.isWithdrawn = true
            add(id, remembered.folder, nil, .withdrawn(on: record.on, event.cause))
        case .takeBack:
            try copies.takeBack(remembered.folder, on: document?.study.map(event.date(notBefore:)) ?? event.on)
            memory.cases[id]?.isWithdrawn = true
            add(id, remembered.folder, document?.study?.title, .withdrawnEdited(on: record.on, event.cause))
        }
    }

    /// What this feed brought once and has no more, without saying that it is withdrawn.
    mutating func noteVanished(_ offer: Offer, _ offered: Set<String>) {
        guard let name = offer.name, report.interruption == nil else { return }
        let gone = memory.cases.filter { id, study in
            study.feed == name && !study.isWithdrawn && !offered.contains(id)
        }
        for (id, study) in gone.sorted(by: { $0.key < $1.key }) { add(id, study.folder, nil, .vanished) }
    }
}
