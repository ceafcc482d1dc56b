import CasebookPluginAPI

/// A case as a DocBook `article`.
struct ArticleWriter {
    let study: ReleasedCaseStudy
    let context: ExportContext
    let language: CaseLanguage
    let wording: Wording
    let ids: XMLIDs

    init(_ study: ReleasedCaseStudy, in context: ExportContext) {
        self.study = study
        self.context = context
        language = CaseLanguage(of: study, in: context.book)
        wording = Wording(language.interface)
        ids = XMLIDs(of: study.id)
    }

    func write(to xml: inout XMLWriter) {
        let namespaces = XMLProperty.namespaces
        xml.element(
            "article", namespaces[0], namespaces[1], namespaces[2], .id(ids.article), .language(study.language.text)
        ) { xml in
            writeInfo(to: &xml)
            writeFacts(to: &xml)
            writeStory(to: &xml)
            writeQuotes(to: &xml)
            writeMedia(to: &xml)
            writeLinks(to: &xml)
            writeContact(to: &xml)
            writePublication(to: &xml)
            writeSources(to: &xml)
        }
    }

    /// A section with a title; left out if there is nothing in it.
    func section(
        _ id: String, _ title: LocalizedText, to xml: inout XMLWriter, when condition: Bool = true,
        content: (inout XMLWriter) -> Void
    ) {
        guard condition else { return }
        xml.element("section", .id(ids.part(id))) { xml in
            self.title(title, to: &xml)
            content(&xml)
        }
    }

    /// The language of all labels, if it is not the case's own because Casebook does not speak that.
    var labels: XMLProperty? { .language(language.texts == nil ? nil : language.page, in: study.language.text) }

    func title(_ title: LocalizedText, to xml: inout XMLWriter) {
        xml.element("title", labels, text: wording(title))
    }

    /// A label in running text.
    func label(_ text: String, in xml: inout XMLWriter) {
        if let labels { xml.element("phrase", labels, text: text) } else { xml.text(text) }
    }

    private func writeFacts(to xml: inout XMLWriter) {
        section("facts", Phrase.facts, to: &xml) { xml in
            if let description = study.company.description { xml.paragraph(description) }
            facts(CaseFact.box(of: study), to: &xml)
        }
    }

    /// A list of facts, one paragraph for each value.
    func facts(_ facts: [CaseFact], to xml: inout XMLWriter) {
        xml.element("variablelist", XMLProperty("spacing", "compact")) { xml in
            for fact in facts {
                xml.entry(wording(fact.label), labels) { xml in
                    for value in fact.values { write(value, to: &xml) }
                }
            }
        }
    }

    private func write(_ value: CaseFact.Value, to xml: inout XMLWriter) {
        switch value {
        case .label(let text): xml.paragraph(wording(text), labels)
        case .text(let text): xml.paragraph(text)
        case .topic(let topic): xml.paragraph(wording(topic.label), labels)
        case .sector(let sector): xml.paragraph("\(wording(sector.label)) (\(sector.code))", labels)
        case .region(let region): xml.paragraph("\(wording(region.label)) (\(region.code))", labels)
        case .link(let address): xml.mixed("para") { $0.link(address.text, to: address.text) }
        case .date(let date): xml.paragraph(wording.date(date), labels)
        case .period(let period): xml.paragraph(wording.period(period) ?? "", labels)
        case .number(let number): xml.paragraph(wording.number(Double(number)), labels)
        }
    }
}
