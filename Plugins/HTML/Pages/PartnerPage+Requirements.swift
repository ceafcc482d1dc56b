import CasebookPluginAPI

/// What servers and security rules must allow, for each way of embedding.
extension PartnerPage {
    func writeRequirements(to html: inout HTMLWriter) {
        guard let base = site.embedBase else { return }
        let origin = Self.origin(of: base)
        section("rules", PartnerPhrases.rulesHeading, PartnerPhrases.rulesText, to: &html) { html in
            html(.div, .class("scroll"), .role("group"), .label(wording(SitePhrases.table)), .tabIndex(0)) { html in
                html(.table) { html in
                    html(.thead) { html in
                        html(.tr) { html in
                            html(.th, .scope("col"), text: wording(PartnerPhrases.way))
                            html(.th, .scope("col"), text: "Content-Security-Policy")
                            html(.th, .scope("col"), text: "Access-Control-Allow-Origin")
                        }
                    }
                    html(.tbody) { html in
                        for way in EmbedSnippets.Way.allCases { writeRow(way, origin, to: &html) }
                    }
                }
            }
            html(.p, wording(PartnerPhrases.serverText(origin)))
            snippet(PartnerPhrases.nginx, "add_header Access-Control-Allow-Origin \"*\" always;", to: &html)
            snippet(
                PartnerPhrases.apache, "Header always set Access-Control-Allow-Origin \"*\"", to: &html)
            html(.p, wording(PartnerPhrases.pages))
        }
    }

    private func writeRow(_ way: EmbedSnippets.Way, _ origin: String, to html: inout HTMLWriter) {
        html(.tr) { html in
            html(.th, .scope("row"), text: wording(way.label))
            html(.td) { html in
                for rule in way.rules { html(.div) { $0(.code, "\(rule) \(origin)") } }
            }
            html(.td, wording(way == .element ? PartnerPhrases.needed : PartnerPhrases.notNeeded))
        }
    }

    /// Scheme, host and port of an address.
    private static func origin(of address: String) -> String {
        guard let host = address.firstRange(of: "://") else { return address }
        return String(address[..<(address[host.upperBound...].firstIndex(of: "/") ?? address.endIndex)])
    }
}

extension EmbedSnippets.Way {
    /// The directives of a policy that must name the publisher.
    fileprivate var rules: [String] {
        switch self {
        case .element: ["script-src", "style-src", "img-src", "connect-src"]
        case .frame: ["frame-src", "script-src"]
        case .address: ["frame-src"]
        case .fragment: ["img-src"]
        }
    }
}
