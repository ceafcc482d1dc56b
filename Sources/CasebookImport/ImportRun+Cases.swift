import CasebookFiles
import CasebookModel

/// What is offered.
extension ImportRun {
    mutating func takeOver(_ item: FeedDocument.Item, of offer: Offer) async throws {
        guard let id = WebAddress(item.id), let caseID = item.caseID else {
            return add(item.id, nil, item.title, .refused(ImportPhrases.noCaseFile, findings: []))
        }
        guard seen.insert(item.id).inserted else {
            return add(item.id, nil, item.title, .refused(ImportPhrases.seenTwice, findings: []))
        }
        guard isWanted(item, caseID) else { return add(item.id, nil, item.title, .notSelected) }
        if let result = foreign(id, offer.name) { return add(item.id, nil, item.title, result) }
        let remembered = memory.cases[item.id]
        do {
            switch try await source.study(item, validators(of: remembered, from: offer.name)) {
            case .unchanged:
                failures = 0
                addUntouched(item.id, item.title, remembered)
            case .content(let bytes, let validators, _, _):
                failures = 0
                try await takeOver(bytes, validators, feed: offer.name, item: item)
            }
        } catch let failure as FetchFailure {
            refuse(item, failure)
        } catch let refusal as OfferedCaseReader.Refusal {
            add(
                item.id, remembered?.folder, item.title, .refused(refusal.reason, findings: refusal.findings))
        }
    }

    private mutating func refuse(_ item: FeedDocument.Item, _ failure: FetchFailure) {
        failures = failure.concernsServer ? failures + 1 : 0
        if failures >= Self.failureLimit { report.interruption = failure.message }
        add(item.id, memory.cases[item.id]?.folder, item.title, .refused(failure.message, findings: []))
    }

    mutating func takeOverSingle(_ bytes: [UInt8], _ validators: Validators?) async throws {
        do {
            try await takeOver(bytes, validators, feed: source.name, item: nil)
        } catch let refusal as OfferedCaseReader.Refusal {
            add(sourceName, nil, nil, .refused(refusal.reason, findings: refusal.findings))
        } catch let failure as FetchFailure {
            add(sourceName, nil, nil, .refused(failure.message, findings: []))
        }
    }

    private mutating func takeOver(
        _ bytes: [UInt8], _ validators: Validators?, feed: String?, item: FeedDocument.Item?
    ) async throws {
        let path = item?.caseURL?.text ?? sourceName
        let document = try reader.document(bytes, path: path, id: item?.id)
        guard var study = document.study, let origin = study.origin else { return }
        let id = origin.id.text
        if item == nil {
            try prepare(
                scope: feed, cases: [study.id.text], alsoKnown: [memory.cases[id]?.folder ?? ""],
                topics: study.topics, languages: [study.language])
        }
        let topics = mapping.topics(of: study)
        guard isWanted(study.topics, topics), isWanted(study.language) else {
            return add(id, nil, study.title, .notSelected)
        }
        report.topics.note(study, mapping)
        study.topics = topics
        if let result = foreign(origin.id, feed) { return add(id, nil, study.title, result) }
        let remembered = memory.cases[id]
        // Other topics for the same words are a change, too.
        let hash = OfferedCase.hash(bytes + (study.topics == document.study?.topics ? [] : study.topicBytes))
        if let remembered, remembered.document == hash, !remembered.isWithdrawn, options.winner != .theirs {
            memory.cases[id]?.validators = validators
            if let feed { memory.cases[id]?.feed = feed }
            return addUntouched(id, study.title, remembered)
        }
        guard let name = remembered?.folder ?? copies.folderName(for: study) else {
            throw OfferedCaseReader.Refusal(reason: ImportPhrases.noFolder)
        }
        let offered = try await reader.offered(study, document, folder: name)
        let local = copies.local(
            name, paths: Array(offered.hashes.keys) + (remembered.map { Array($0.files.keys) } ?? []))
        let decision = CaseDecision.decide(
            remembered: remembered, local: local, fingerprint: offered.fingerprint, hashes: offered.hashes,
            winner: options.winner)
        let fresh = ImportLedger.Case(
            name: id, folder: name, feed: feed ?? remembered?.feed, validators: validators, document: hash,
            offered: offered.fingerprint, files: offered.hashes, fields: offered.fields)
        let result = try carryOut(decision, offered, name, local, remembered, fresh)
        add(id, name, study.title, result)
    }

    /// Does what was decided, and remembers it.
    private mutating func carryOut(
        _ decision: CaseDecision, _ offered: OfferedCase, _ name: String, _ local: LocalCase,
        _ remembered: ImportLedger.Case?, _ fresh: ImportLedger.Case
    ) throws -> ImportReport.Result {
        switch decision {
        case .create, .update, .adopt:
            try copies.write(offered, to: name, insteadOf: remembered?.files ?? [:])
            memory.cases[fresh.name] = fresh
            return decision == .create ? .created : decision == .update ? .updated : .unchanged
        case .keep:
            memory.cases[fresh.name] = fresh
            return .unchanged
        case .keepLocal, .settleLocal:
            var kept = fresh
            kept.files = remembered?.files ?? [:]
            kept.fields = remembered?.fields ?? [:]
            kept.offeredFields = decision == .keepLocal ? remembered?.offeredFields : fresh.fields
            memory.cases[fresh.name] = kept
            return .keptLocal
        case .leaveDeleted: return .deletedHere
        case .conflict: return conflict(offered, name, remembered)
        case .merge:
            if let remembered, let result = try merge(offered, into: name, local, remembered, fresh) { return result }
            // The case as a whole, then.
            let instead: CaseDecision =
                switch options.winner {
                case .theirs: .update
                case .local: .settleLocal
                case nil: .conflict
                }
            return try carryOut(instead, offered, name, local, remembered, fresh)
        }
    }

    /// A case of which nothing is known but which fields differ from what was taken over last.
    private func conflict(
        _ offered: OfferedCase, _ name: String, _ remembered: ImportLedger.Case?
    ) -> ImportReport.Result {
        let base = remembered?.fields ?? [:]
        let here = copies.document(name)?.study.map { FieldHashes.all(inYAML: CaseYAML.text(of: $0)) } ?? [:]
        let there = FieldHashes.differences(offered.fields, base)
        return .conflict(
            ImportConflict(
                here: FieldHashes.differences(here, base),
                // That it is public again is a change, whatever else is as it was.
                there: remembered?.isWithdrawn == true ? Set(there + ["status"]).sorted() : there))
    }

    /// Reports on a case that the publisher has not changed.
    private mutating func addUntouched(_ id: String, _ title: String?, _ remembered: ImportLedger.Case?) {
        guard let remembered else { return }
        let local = copies.local(remembered.folder, paths: remembered.files.keys)
        let result: ImportReport.Result =
            !local.exists ? .deletedHere : local.holds(remembered.files) ? .unchanged : .keptLocal
        add(id, remembered.folder, title, result)
    }

    /// What this server said of the case last time; what another one said means nothing to it.
    private func validators(of remembered: ImportLedger.Case?, from feed: String?) -> Validators? {
        guard options.winner == nil, options.topics.isEmpty, let remembered, !remembered.isWithdrawn,
            remembered.feed == feed
        else {
            return nil
        }
        return remembered.validators
    }

    /// Why a source may not speak for a case: it is our own, or another source brought it and this is not its publisher.
    func foreign(_ id: WebAddress, _ feed: String?) -> ImportReport.Result? {
        if [book.ids, book.baseURL].contains(where: { id.text.hasPrefix($0.text) }) { return .own }
        guard let owner = memory.cases[id.text]?.feed, owner != feed, !isFormer(owner), !isAuthoritative(id, owner)
        else {
            return nil
        }
        return .elsewhere(owner)
    }

    private func isFormer(_ feed: String) -> Bool { options.formerAddresses.contains { $0.text == feed } }

    /// A server that a publisher has left may belong to anybody tomorrow: it no longer speaks for the ids that begin with
    /// its name.
    private func isAuthoritative(_ id: WebAddress, _ owner: String) -> Bool {
        let hasLeft = memory.moved.contains { $0.value == owner && WebAddress($0.key)?.server == id.server }
        return source.isAuthoritative(for: id) && (source.name == nil || !hasLeft)
    }
}

extension CaseStudy {
    /// The topics as what a hash is made of.
    fileprivate var topicBytes: [UInt8] { Array(topics.map(\.text).joined(separator: " ").utf8) }
}
