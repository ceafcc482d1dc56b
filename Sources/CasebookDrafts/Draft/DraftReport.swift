import CasebookModel

/// What was taken where, and what a person must complete, in the order of the case.
enum DraftReport {
    /// - Parameters:
    ///   - lost: pictures that could not be had.
    ///   - look: what could not be read in the document.
    static func lines(
        on content: DraftContent, lost: [ImageReference] = [], _ look: DocumentLook? = nil
    ) -> [LocalizedText] {
        content.taken.map(DocumentPhrases.taken) + missing(in: content) + always + pictures(of: content, lost: lost)
            + (content.deadLinks.isEmpty ? [] : [DocumentPhrases.deadLinks(content.deadLinks)])
            + (look?.remarks ?? []) + unread(look?.unread ?? [])
            + content.rest.map { part in
                part.heading.isEmpty
                    ? LocalizedText(
                        de: DocumentPhrases.unplaced(DocumentPhrases.untitled.de).de,
                        en: DocumentPhrases.unplaced(DocumentPhrases.untitled.en).en)
                    : DocumentPhrases.unplaced(part.heading)
            }
    }

    /// A document may have thousands of parts; the first twenty stand for all.
    private static func unread(_ parts: [String]) -> [LocalizedText] {
        let shown = parts.prefix(20)
        return shown.map { DocumentPhrases.unread(String(DocumentText.cleaned($0).prefix(200))) }
            + (parts.count > shown.count ? [DocumentPhrases.furtherUnread(parts.count - shown.count)] : [])
    }

    private static func missing(in content: DraftContent) -> [LocalizedText] {
        let fields: [(Bool, LocalizedText)] = [
            (content.summary.isEmpty, LocalizedText(de: "Kurzfassung", en: "summary")),
            (content.companyName == nil, LocalizedText(de: "Name des Unternehmens", en: "name of the company")),
            (content.challenge.isEmpty, LocalizedText(de: "Ausgangslage", en: "starting point")),
            (content.goals.isEmpty, LocalizedText(de: "Ziele", en: "goals")),
            (content.phases.isEmpty, LocalizedText(de: "Vorgehen", en: "approach")),
            (content.outcomes.isEmpty, LocalizedText(de: "Ergebnisse", en: "outcomes")),
            (content.lessons.isEmpty, LocalizedText(de: "Erfahrungen", en: "lessons learned")),
            (content.transfer.isEmpty, LocalizedText(de: "Übertragbarkeit", en: "what others can take from it")),
            (
                content.contactName == nil && content.contactEmail == nil,
                LocalizedText(de: "Kontakt", en: "contact")
            ),
        ]
        return fields.filter(\.0).map { DocumentPhrases.missing($0.1) }
    }

    /// What no document says in a form that could be read.
    private static let always = [
        DocumentPhrases.missing(
            LocalizedText(
                de: "Zeitraum der Begleitung, Branche, Größe, Region und Themen",
                en: "period of the support, sector, size, region and topics")),
        DocumentPhrases.missing(LocalizedText(de: "Freigabe des Unternehmens", en: "the company's consent")),
    ]

    private static func pictures(of content: DraftContent, lost: [ImageReference]) -> [LocalizedText] {
        content.media.map { medium in
            medium.alternative.isEmpty
                ? DocumentPhrases.noAlternative(medium.file.text)
                : DocumentPhrases.check(
                    LocalizedText(
                        de: "Alternativtext von \(medium.file.text)", en: "text alternative of \(medium.file.text)"))
        } + lost.map(DocumentPhrases.lostPicture)
    }
}
