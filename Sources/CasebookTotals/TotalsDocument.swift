public import CasebookJournal
import CasebookMarkup
public import CasebookModel
import CasebookPluginAPI

/// The totals as a page of its own, to be printed or sent: nothing else is needed to show it.
public struct TotalsDocument {
    private let totals: Totals
    private let book: Book
    private let wording: Wording

    public init(_ totals: Totals, of book: Book, in language: InterfaceLanguage) {
        self.totals = totals
        self.book = book
        wording = Wording(language)
    }

    /// The page in UTF-8.
    public var bytes: [UInt8] {
        var html = HTMLWriter(capacity: 32_768)
        let title = wording(totals.title(wording))
        html.documentType()
        html(.html, .lang(wording.language.rawValue)) { html in
            html(.head) { html in
                html(.meta, .charset("utf-8"))
                html(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
                html(.meta, .name("robots"), .content("noindex"))
                html(.title, "\(title) – \(book.title)")
                html.style(Self.style)
            }
            html(.body) { html in
                html(.main) { html in
                    html(.p, book.title)
                    html(.h1, title)
                    TotalsTables(totals, wording).write(to: &html)
                    for gap in totals.gaps { html(.p, .class("note"), text: wording(gap.text) + ".") }
                    html(.p, .class("note"), text: wording(Totals.note))
                }
            }
        }
        return html.bytes
    }

    private static let style: StaticString = """
        :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
        body { margin: 0 auto; max-width: 70rem; padding: 1.5rem; }
        .scroll { overflow-x: auto; margin: 1.5rem 0; }
        table { border-collapse: collapse; width: 100%; font-variant-numeric: lining-nums tabular-nums; }
        caption { font-weight: 700; text-align: left; padding: .4rem 0; }
        th, td { border-bottom: 1px solid; padding: .3rem .6rem; text-align: right; vertical-align: bottom; }
        tbody th, thead td { text-align: left; font-weight: 400; }
        thead th { font-size: .85rem; }
        .note { font-size: .85rem; max-width: 45rem; }
        @media print {
            body { max-width: none; padding: 0; font-size: 9pt; }
            .scroll { overflow: visible; break-inside: avoid; }
            @page { size: A4 landscape; margin: 15mm; }
        }
        """
}
