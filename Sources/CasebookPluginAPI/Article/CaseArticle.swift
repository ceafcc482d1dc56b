public import CasebookMarkup
public import CasebookModel
public import CasebookPublication
import CasebookRichText

/// A case as one self-contained piece of HTML, for feeds, for content management systems that import them, and for people
/// who paste it.
///
/// It has every field of the case in plain semantic elements, without style sheets, scripts, stops of the tab key, and breaks
/// of lines that a system could take for its own; addresses are absolute. Headings begin at level 2: in feeds, the title belongs
/// to whoever shows the article. Labels are in the case's language if Casebook speaks it, otherwise in the book's.
public struct CaseArticle: Sendable {
    /// Who shows the article, and so which classes it may have.
    public enum Receiver: Sendable {
        /// People who paste it and systems that import it: a few classes of WordPress make pictures fit there, tables scroll and
        /// numbers align. Elsewhere they mean nothing.
        case contentSystem
        /// Readers of feeds: they strip classes, so there is none. Pictures say themselves that they fit their column, for systems
        /// that import the feed and have no rule for pictures without a class.
        case feedReader
    }

    let study: ReleasedCaseStudy
    let context: ExportContext
    let language: CaseLanguage
    let wording: Wording
    let receiver: Receiver
    /// The level of the article's topmost headings.
    private(set) var topLevel = 2

    /// The article of a released case, with what the book owes it: funding, publisher, licence, address of the original.
    public init(
        of study: ReleasedCaseStudy, in context: ExportContext, for receiver: Receiver = .contentSystem
    ) {
        self.study = study
        self.receiver = receiver
        self.context = context
        language = CaseLanguage(of: study, in: context.book)
        wording = Wording(language.interface)
    }

    /// The article as UTF-8, for feeds, whose items have the title beside it.
    ///
    /// - Parameter mediaBase: the absolute address, ending in `/`, below which the case's media lie under their own
    ///   relative paths.
    public func html(mediaBase: String) -> [UInt8] { written(mediaBase: mediaBase, isTitled: false).bytes }

    /// The article as a text, for formats that carry it as one.
    ///
    /// - Parameter mediaBase: as that of ``html(mediaBase:)``.
    public func text(mediaBase: String) -> String { written(mediaBase: mediaBase, isTitled: false).text }

    /// The article under its title as UTF-8, for people who copy it to a page.
    ///
    /// - Parameter mediaBase: as that of ``html(mediaBase:)``.
    public func fragment(mediaBase: String) -> [UInt8] {
        var article = self
        article.topLevel = 3
        return article.written(mediaBase: mediaBase, isTitled: true).bytes
    }

    private func written(mediaBase: String, isTitled: Bool) -> HTMLWriter {
        var html = HTMLWriter(capacity: 32_768)
        html.joinsLines = true
        html(.article, Self.room, .lang(language.page)) { html in
            if isTitled { html(.h2, .lang(language.texts)) { writeTitle(to: &$0) } }
            writeOpening(mediaBase: mediaBase, to: &html)
            writeBrief(to: &html)
            writeFacts(to: &html)
            writeStory(to: &html)
            writeMaterial(mediaBase: mediaBase, to: &html)
            writePublication(to: &html)
        }
        return html
    }

    /// The class of WordPress' core for what is inside a block: some themes give room between paragraphs and headings only to such
    /// parts, and to what is in the post itself.
    static let room = Attribute.class("wp-block-group__inner-container")

    func writeTitle(to html: inout HTMLWriter) {
        html.title(study.plainTitle, study.titleLabel, in: study.language)
    }

    /// The heading of a section; `depth` is 0 for those at the top.
    func heading(_ depth: Int = 0) -> Tag { .heading(topLevel + depth) }

    /// A text below a heading, see ``heading(_:)``.
    func write(_ markdown: Markdown?, at depth: Int, to html: inout HTMLWriter) {
        guard let markdown, !markdown.isBlank else { return }
        let text = markdown.richText
        let tables: TableStyle = receiver == .contentSystem ? .wordPress : .plain
        guard let tag = language.texts else { return html.richText(text, below: topLevel + depth, tables: tables) }
        html(.div, .lang(tag)) { $0.richText(text, below: topLevel + depth, tables: tables) }
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
        html(heading(), wording(Phrase.facts))
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
        case .link(let address): link(address.host ?? address.text, to: address, in: &html)
        case .date(let date): write(date, to: &html)
        case .period(let period): html.text(wording.period(period) ?? "")
        case .number(let number): html.text(wording.number(Double(number)))
        }
    }

    func write(_ date: PartialDate, to html: inout HTMLWriter) {
        html(.time, .date(date.description), text: wording.date(date))
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
