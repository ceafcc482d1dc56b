import CasebookPluginAPI

/// The snippets: chosen in a form where there is a script, as a plain list otherwise.
extension PartnerPage {
    func writeEmbeds(to html: inout HTMLWriter) {
        guard let base = site.embedBase, example != nil else { return }
        let snippets = EmbedSnippets(base: base, context: site.context)
        section("embed", PartnerPhrases.embedHeading, PartnerPhrases.embedText, to: &html) { html in
            html(.ul) { html in
                for way in EmbedSnippets.Way.allCases {
                    html(.li) { html in
                        html(.strong, wording(way.label))
                        html.text(" – " + wording(PartnerPhrases.use(of: way)))
                    }
                }
            }
            writeBuilder(to: &html)
            html(.div, .id("snippets")) { html in
                writeChoice(id: "", PartnerPhrases.wholeList, to: &html) { snippets.listText($0) }
                for entry in contents.entries.prefix(Self.mostSnippets) {
                    let study = entry.listing
                    writeChoice(
                        id: study.id.text, LocalizedText(de: study.title, en: study.title),
                        lang: place.tag(for: study.language), to: &html
                    ) { snippets.text($0, of: study) }
                }
            }
            if contents.entries.count > Self.mostSnippets { html(.p, wording(PartnerPhrases.samePattern)) }
        }
    }

    /// All ways for one case, or for the list.
    private func writeChoice(
        id: String, _ title: LocalizedText, lang: String? = nil, to html: inout HTMLWriter,
        text: (EmbedSnippets.Way) -> String?
    ) {
        html(.details, .class("choice"), .data("data-case", id)) { html in
            html(.summary, .lang(lang), text: wording(title))
            for way in EmbedSnippets.Way.allCases {
                guard let text = text(way) else { continue }
                html(.div, .class("snippet"), .data("data-way", way.rawValue)) { html in
                    html(.p, .class("name"), text: wording(way.label))
                    html(.pre) { $0(.code, .data("data-copy", ""), text: text) }
                }
            }
        }
        html.lineBreak()
    }

    /// Hidden until the script has started, because without it the form would do nothing.
    private func writeBuilder(to html: inout HTMLWriter) {
        html(
            .form, .class("search builder"), .id("builder"), .label(wording(PartnerPhrases.builder)), .hidden,
            .data("data-base", site.isEmbedded ? site.context.url : nil),
            .data("data-root", site.isEmbedded ? place.root : nil)
        ) { html in
            choice("case", PartnerPhrases.caseOrList, [], isWide: true, to: &html)
            choice(
                "way", PartnerPhrases.way, EmbedSnippets.Way.allCases.map { ($0.rawValue, wording($0.label)) },
                to: &html)
            let topics = contents.topics.groups.map { ($0.key, wording($0.label)) }
            choice("topic", SitePhrases.topic, [("", wording(SitePhrases.any))] + topics, to: &html)
            let regions = contents.regions.groups.map { ($0.key, wording($0.label)) }
            choice("region", Phrase.region, [("", wording(SitePhrases.any))] + regions, to: &html)
            let schemes = ColourScheme.allCases.map { ($0.rawValue, wording($0.label)) }
            choice("scheme", PartnerPhrases.scheme, [("", wording(PartnerPhrases.schemeOfPage))] + schemes, to: &html)
            choice("heading-level", PartnerPhrases.headingLevel, (1...4).map { (String($0), "h\($0)") }, to: &html)
        }
        html(.div, .id("built"), .hidden) { html in
            html(.div, .class("snippet")) { html in
                html(.p, .class("name"), text: wording(PartnerPhrases.code))
                // A whole fragment is long and scrolls by itself, with the keyboard too.
                html(.pre, .role("group"), .label(wording(PartnerPhrases.code)), .tabIndex(0)) {
                    $0(.code, .data("data-copy", ""))
                }
            }
            html(.p, .class("name"), text: wording(PartnerPhrases.preview))
            html(.iframe, .titled(wording(PartnerPhrases.preview)), .class("preview"))
        }
    }

    private func choice(
        _ name: String, _ label: LocalizedText, _ options: [(value: String, label: String)], isWide: Bool = false,
        to html: inout HTMLWriter
    ) {
        html(.p, .class(isWide ? "field wide" : "field")) { html in
            html(.label, .for("choose-" + name), text: wording(label))
            html(.select, .id("choose-" + name), .name(name)) { html in
                for option in options { html(.option, .value(option.value), text: option.label) }
            }
        }
    }
}
