import CasebookModel

/// Takes out of a case what must not leave the house.
extension PublicationGate {
    func redact(_ candidate: Candidate, in book: Book, release: Release, grantedOn: PartialDate) -> Decision {
        let study = candidate.study
        let terms = IdentifyingTerms(of: study)
        for medium in study.media {
            if candidate.media[medium.file] == nil { return .withheld(.mediumMissing(medium.file)) }
            if study.company.isAnonymous, candidate.mediaWithHiddenData.contains(medium.file) {
                return .withheld(.hiddenData(medium.file))
            }
            if let text = candidate.mediaTexts[medium.file], let term = terms.first(in: text), term.isSure {
                return .withheld(.wouldIdentify(term.kind))
            }
        }
        var content = study
        content.release = release
        content.redact(terms)
        // Of a named company there is nothing to look for.
        let topics = study.topics.compactMap { book.topic($0) ?? study.origin?.topic($0) }
        let indicators = study.commonIndicators(in: book)
        let labels = topics.map(\.label) + indicators.flatMap { [$0.label, $0.unit].compactMap(\.self) }
        if !terms.isEmpty, let term = content.first(of: terms, labels: labels) {
            return .withheld(.wouldIdentify(term.kind))
        }
        content.completeIndicators(from: indicators, in: book.language)
        return .released(
            ReleasedCaseStudy(
                content, release: content.release ?? Release(), grantedOn: grantedOn,
                topics: topics, indicators: indicators, media: candidate.media,
                pictures: candidate.pictures, in: book))
    }
}

extension CaseStudy {
    /// Takes out what must not leave the house.
    ///
    /// - Parameter terms: what would tell who an anonymous company is.
    mutating func redact(_ terms: IdentifyingTerms) {
        let isAnonymous = company.isAnonymous
        remove { field, content in
            switch field.exposure {
            case .published: false
            case .identifying: isAnonymous
            case .removedWhereNaming: content()?.text.flatMap { terms.first(in: $0) } != nil
            case .internal: true
            }
        }
    }

    /// The common indicators that figures of the case belong to; those of another book's case are the book's own where it has them.
    func commonIndicators(in book: Book) -> [CommonIndicator] {
        var seen: Set<IndicatorKey> = []
        return outcomes.compactMap { $0.indicator?.key }.filter { seen.insert($0).inserted }.compactMap { key in
            (book.indicators + (origin?.indicators ?? [])).first { $0.key == key }
        }
    }

    /// Unit and direction of a figure are those of its common indicator where the case says nothing of them.
    mutating func completeIndicators(from common: [CommonIndicator], in bookLanguage: InterfaceLanguage) {
        guard !common.isEmpty else { return }
        let language = InterfaceLanguage(rawValue: self.language.primary) ?? bookLanguage
        for index in outcomes.indices {
            outcomes[index].indicator = outcomes[index].indicator?.completed(from: common, in: language)
        }
    }

    /// The first of the terms that is surely said anywhere in the case: in a text that somebody wrote, an id, a path or an address,
    /// or in the label of a code. What is only likely is left to an editor.
    fileprivate func first(of terms: IdentifyingTerms, labels: [LocalizedText]) -> IdentifyingTerms.Term? {
        var found = terms.first(inIdentifier: id.text).flatMap(\.ifSure)
        visitValues { field, content in
            guard found == nil, let search = field.kind.search, let text = content.text else { return }
            switch search {
            case .text: found = terms.first(in: text)?.ifSure
            case .identifier: found = terms.first(inIdentifier: text)?.ifSure
            }
        }
        if found == nil, let region = company.region { found = terms.first(in: region)?.ifSure }
        for label in labels where found == nil {
            found = terms.first(in: label.de)?.ifSure ?? terms.first(in: label.en)?.ifSure
        }
        return found
    }
}

extension IdentifyingTerms.Term {
    /// The term if it tells for sure.
    fileprivate var ifSure: Self? { isSure ? self : nil }
}
