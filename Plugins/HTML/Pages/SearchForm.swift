import CasebookPluginAPI

/// Search and filters. Hidden until the script has started, because without it they would do nothing.
struct SearchForm {
    let place: PagePlace
    let contents: SiteContents

    private var wording: Wording { place.wording }

    func write(to html: inout HTMLWriter) {
        html(
            .form, .class("search"), .id("search"), .role("search"), .label(wording(SitePhrases.searchHeading)),
            .hidden,
            .data("data-root", place.root), .data("data-found", wording(SitePhrases.found)),
            .data("data-nothing", wording(SitePhrases.nothingFound)),
            .data("data-all", wording(SitePhrases.count(contents.entries.count))),
            .data("data-lang", place.tag)
        ) { html in
            html(.p, .class("field wide")) { html in
                html(.label, .for("q"), text: wording(SitePhrases.search))
                html(
                    .input, .type("search"), .id("q"), .name("q"), .autocomplete("off"),
                    .placeholder(wording(SitePhrases.searchHint)))
            }
            select("genre", Phrase.genre, genres, to: &html)
            select("topic", SitePhrases.topic, contents.topics.groups.map { ($0.key, wording($0.label)) }, to: &html)
            select("sector", Phrase.sector, contents.sectors.groups.map { ($0.key, wording($0.label)) }, to: &html)
            select("region", Phrase.region, contents.regions.groups.map { ($0.key, wording($0.label)) }, to: &html)
            select("size", Phrase.size, sizes, to: &html)
            select("lang", Phrase.language, languages, to: &html)
            html(.p, .class("field")) { html in
                html(.button, .type("reset"), text: wording(SitePhrases.reset))
            }
        }
        html.lineBreak()
    }

    private var genres: [(String, String)] {
        contents.genres.map { ($0.genre.rawValue, wording($0.genre.label)) }
    }

    private var languages: [(String, String)] { contents.languages.map { ($0.text, wording($0.label)) } }

    private var sizes: [(String, String)] {
        contents.sizes.map { ($0.rawValue, wording($0.label)) }
    }

    private func select(
        _ name: String, _ label: LocalizedText, _ options: [(value: String, label: String)], to html: inout HTMLWriter
    ) {
        guard options.count > 1 else { return }
        html(.p, .class("field")) { html in
            html(.label, .for(name), text: wording(label))
            html(.select, .id(name), .name(name)) { html in
                html(.option, .value(""), text: wording(SitePhrases.any))
                for option in options { html(.option, .value(option.value), text: option.label) }
            }
        }
    }
}
