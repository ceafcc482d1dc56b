public import CasebookMarkup
public import CasebookModel
public import CasebookPublication
import CasebookRichText

/// A case as one self-contained piece of HTML, for feeds and for content management systems that import them.
///
/// It has every field of the case, plain semantic elements without classes, styles or scripts, and absolute addresses
/// only. Headings begin at level 2: the title belongs to whoever shows the article. Labels are in the case's language
/// if Casebook speaks it, otherwise in the book's.
public struct CaseArticle: Sendable {
    let study: ReleasedCaseStudy
    let context: ExportContext
    let language: CaseLanguage
    let wording: Wording

    /// The article of a released case, with what the book owes it: funding, publisher, licence, address of the original.
    public init(of study: ReleasedCaseStudy, in context: ExportContext) {
        self.study = study
        self.context = context
        language = CaseLanguage(of: study, in: context.book)
        wording = Wording(language.interface)
    }

    /// The article as UTF-8.
    ///
    /// - Parameter mediaBase: the absolute address, ending in `/`, below which the case's media lie under their own
    ///   relative paths; empty if they lie beside the article, wherever that is.
    public func html(mediaBase: String) -> [UInt8] { written(mediaBase: mediaBase).bytes }

    /// The article as a text, for formats that carry it as one.
    ///
    /// - Parameter mediaBase: see ``html(mediaBase:)``.
    public func text(mediaBase: String) -> String { written(mediaBase: mediaBase).text }

    private func written(mediaBase: String) -> HTMLWriter {
        var html = HTMLWriter(capacity: 32_768)
        html(.article, .lang(language.page)) { html in
            writeOpening(mediaBase: mediaBase, to: &html)
            writeFacts(to: &html)
            writeStory(to: &html)
            writeMaterial(mediaBase: mediaBase, to: &html)
            writePublication(to: &html)
        }
        return html
    }

    private func writeOpening(mediaBase: String, to html: inout HTMLWriter) {
        if study.isFictional {
            html(.p) { html in
                html(.strong, wording(Phrase.fictional) + ":")
                html.text(" " + wording(Phrase.fictionalNotice))
            }
        }
        html(.p, .lang(language.texts)) { html in html(.strong, study.plainSummary) }
        if let teaser = study.teaser, teaser.facts.type.isImage { write(teaser, mediaBase: mediaBase, to: &html) }
    }

    private func writeFacts(to html: inout HTMLWriter) {
        html(.h2, wording(Phrase.facts))
        write(CaseFact.box(of: study), to: &html)
        if let description = study.company.description {
            html(.p, .lang(language.texts), text: description)
        }
    }

    func write(_ facts: [CaseFact], to html: inout HTMLWriter) {
        html(.dl) { html in
            for fact in facts {
                html(.dt, wording(fact.label))
                for value in fact.values { html(.dd) { write(value, to: &$0) } }
            }
        }
    }

    private func write(_ value: CaseFact.Value, to html: inout HTMLWriter) {
        switch value {
        case .label(let text): html.text(wording(text))
        case .text(let text): html(.span, .lang(language.texts), text: text)
        case .topic(let topic): html.text(wording(topic.label))
        case .sector(let sector): html.text("\(wording(sector.label)) (\(sector.code))")
        case .region(let region): html.text("\(wording(region.label)) (\(region.code))")
        case .link(let address): link(address.text, to: address, in: &html)
        case .date(let date): write(date, to: &html)
        case .period(let period): html.text(wording.period(period) ?? "")
        case .number(let number): html.text(wording.number(Double(number)))
        }
    }

    func write(_ date: PartialDate, to html: inout HTMLWriter) {
        html(.time, .date(date.description), text: wording.date(date))
    }

    func write(_ markdown: Markdown?, below level: Int, to html: inout HTMLWriter) {
        guard let markdown, !markdown.isBlank else { return }
        let text = markdown.richText
        guard let tag = language.texts else {
            return html.richText(text, below: level, tableLabel: nil)
        }
        html(.div, .lang(tag)) { $0.richText(text, below: level, tableLabel: nil) }
    }

    func link(_ text: String, to address: WebAddress, in html: inout HTMLWriter) {
        html(.a, .href(Address(address)), .rel("noopener"), text: text)
    }
}

extension Address {
    /// An address of the model, which is safe by its type.
    public init?(_ address: WebAddress) { self.init(absolute: address.text) }

    /// The `mailto:` address of a mailbox (RFC 6068).
    public init?(_ mailbox: EmailAddress) {
        guard let address = mailbox.address else { return nil }
        self.init(address)
    }
}
