import CasebookPluginAPI

/// A picture, recording or download with its caption, credit and licence.
struct MediumFigure {
    let medium: ReleasedMedium
    let page: CasePage

    private var wording: Wording { page.wording }
    private var type: MediaType { medium.facts.type }
    private var address: Address { .path(medium.file.text) }

    /// - Parameter isLead: whether the picture stands at the top of the page and is wanted at once.
    func write(isLead: Bool = false, to html: inout HTMLWriter) {
        html(.figure, .class("medium"), .lang(page.lang)) { html in
            if type.isImage { writePicture(isLead: isLead, to: &html) } else { writeFile(to: &html) }
            writeCaption(to: &html)
        }
    }

    private func writePicture(isLead: Bool, to html: inout HTMLWriter) {
        let sizes = PictureSizes(medium: medium) { .path($0) }
            .attributes(shown: isLead ? "(min-width: 75rem) 72rem, 100vw" : "(min-width: 44rem) 41rem, 100vw")
        html(.img, sizes + [.alt(medium.alt ?? ""), isLead ? .none : .lazy])
    }

    /// Recordings are offered as files: their players differ too much, and they would load without being asked.
    private func writeFile(to html: inout HTMLWriter) {
        html(.p, .class("download")) { html in
            html(.a, .href(address), .mediaType(type.rawValue), text: medium.alt ?? medium.file.fileName)
            html.text(" ")
            html(.small, "\(type.name), \(wording.byteCount(medium.facts.byteCount))")
        }
    }

    private func writeCaption(to html: inout HTMLWriter) {
        guard medium.caption != nil || medium.credit != nil || medium.licence != nil else { return }
        html(.figcaption) { html in
            if let caption = medium.caption { html.text(caption + " ") }
            guard medium.credit != nil || medium.licence != nil else { return }
            html(.small, .lang(page.lang == nil ? nil : page.place.tag)) { html in
                if let credit = medium.credit {
                    html.text(wording(Phrase.credit) + ": ")
                    html(.span, .lang(page.lang), text: credit)
                }
                if medium.credit != nil, medium.licence != nil { html.text(" · ") }
                if let licence = medium.licence {
                    html(.a, .href(Address(absolute: licence.url)), .rel("noopener"), text: licence.id)
                }
            }
        }
    }
}
