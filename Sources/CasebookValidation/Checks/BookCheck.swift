import CasebookDiagnostics
public import CasebookFiles
public import CasebookModel
import CasebookYAML

/// What a book names exists.
extension Validator {
    /// Adds everything that is wrong with a book to its findings.
    ///
    /// - Parameters:
    ///   - document: the book's file.
    ///   - logos: what was found out about the pictures that the book names.
    ///   - caseCount: the number of cases found; `nil` if nobody looked.
    public func check(_ document: inout BookDocument, logos: [RelativePath: InspectedMedium], caseCount: Int?) {
        guard document.file.exists else { return }
        let file = document.file
        // What could not be read may be what is referred to.
        let topics = document.vocabulary.topics
        let knownTopics = topics.map { Set($0) }
        let partners = file.dictionary("partners")
        let partnerKeys = file.keys(of: "partners", in: BookFormat.record)
        let knownPartners = partnerKeys.map { Set($0) }
        var pictures = [file.record("funding")]
        for partner in partners {
            let record = MarkedRecord(partner.value)
            pictures.append(record.record("branding"))
            for topic in record.record("select").list("topics", { TopicKey($0)?.text })
            where knownTopics?.contains(topic.value) == false {
                document.findings.report(BookPhrases.unknownTopic(topic.value, topics ?? []), at: topic)
            }
        }
        for export in file.dictionary("exports") {
            guard let partner = MarkedRecord(export.value).text("partner"), PartnerKey(partner.value) != nil,
                knownPartners?.contains(partner.value) == false
            else { continue }
            document.findings.report(BookPhrases.unknownPartner(partner.value, partnerKeys ?? []), at: partner)
        }
        for picture in pictures { checkLogo(of: picture, logos, &document.findings) }
        CredentialsCheck.check(file.node, except: CredentialsCheck.internalOfBook, &document.findings)
        if caseCount == 0 { document.findings.report(BookPhrases.empty, at: nil) }
    }

    private func checkLogo(
        of record: MarkedRecord, _ logos: [RelativePath: InspectedMedium], _ report: inout DiagnosticCollector
    ) {
        guard let logo = record.value("logo", { RelativePath($0) }) else { return }
        if logo.value.text.utf8.count > RelativePath.exportedLogoLimit {
            report.report(.longPath(logo.value, limit: RelativePath.exportedLogoLimit), at: logo)
        }
        for problem in logos[logo.value]?.problems ?? [] { report.report(problem, at: logo) }
        if !record.has("logo_alt") {
            report.report(BookPhrases.missingLogoAlt, at: record.field("logo_alt", shownAt: logo.range))
        }
    }
}

/// The words of the book's check.
private enum BookPhrases {
    static let empty = Finding(
        .emptyBook, LocalizedText(de: "das Buch enthält noch keinen Fall", en: "the book contains no case yet"),
        hint: LocalizedText(de: "„casebook new TITEL“ legt einen an", en: "\"casebook new TITLE\" makes one"))
    static let missingLogoAlt = Finding(
        .missingLogo,
        LocalizedText(
            de: "dem Logo fehlt der Alternativtext (logo_alt)", en: "the logo lacks its alternative text (logo_alt)"))

    static func unknownTopic(_ key: String, _ known: [String]) -> Finding {
        Finding(
            .unknownTopic,
            LocalizedText(
                de: "das Thema „\(key.quotable())“ steht nicht unter topics",
                en: "the topic \"\(key.quotable())\" is not below topics")
        ).suggesting(key, from: known)
    }

    static func unknownPartner(_ key: String, _ known: [String]) -> Finding {
        Finding(
            .unknownPartner,
            LocalizedText(
                de: "den Partner „\(key.quotable())“ gibt es nicht unter partners",
                en: "the partner \"\(key.quotable())\" is not below partners")
        ).suggesting(key, from: known)
    }
}
