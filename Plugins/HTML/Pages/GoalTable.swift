import CasebookPluginAPI

/// How many goals were reached, partly reached and missed, by topic; each number leads to its cases.
struct GoalTable {
    let place: PagePlace
    let contents: SiteContents

    private var wording: Wording { place.wording }

    /// Writes the tables, documented and invented cases apart.
    func write(to html: inout HTMLWriter) {
        for isFictional in [false, true] {
            let groups = contents.goals.groups.filter { $0.isFictional == isFictional }
            guard !groups.isEmpty else { continue }
            let caption = wording(isFictional ? SitePhrases.inventedCases : SitePhrases.documentedCases)
            html(.div, .class("scroll"), .role("region"), .tabIndex(0), .label(caption)) { html in
                // On a narrow page each topic has its numbers below it; that a table is one must be said then.
                html(.table, .class("goals"), .role("table")) { html in
                    html(.caption, caption)
                    writeHead(to: &html)
                    html(.tbody, .role("rowgroup")) { html in
                        for group in groups { write(group, to: &html) }
                    }
                }
            }
            html.lineBreak()
            if let all = groups.first(where: { $0.topic == nil }) { writeOthers(of: all, to: &html) }
        }
    }

    /// What no column tells: goals without a verdict, and projects that broke off.
    private func writeOthers(of group: GoalTally.Group, to html: inout HTMLWriter) {
        let kinds = GoalTally.Kind.others.filter { group.shares[$0] != nil }
        guard !kinds.isEmpty else { return }
        html(.p) { html in
            html.text(wording(SitePhrases.besides) + " ")
            for (index, kind) in kinds.enumerated() {
                if index > 0 { html.text("; ") }
                html(
                    .a, .href(place.list(GoalsPage.folder, fragment: group.anchor(kind))),
                    text: wording(SitePhrases.share(kind, group.shares[kind])))
            }
            html.text(".")
        }
        html.lineBreak()
    }

    private func writeHead(to html: inout HTMLWriter) {
        html(.thead, .role("rowgroup")) { html in
            html(.tr, .role("row")) { html in
                let labels =
                    [SitePhrases.topic] + GoalTally.Kind.verdicts.map(SitePhrases.name(of:)) + [SitePhrases.cases]
                for label in labels { html(.th, .scope("col"), .role("columnheader"), text: wording(label)) }
            }
        }
    }

    private func write(_ group: GoalTally.Group, to html: inout HTMLWriter) {
        html(.tr, .role("row")) { html in
            html(.th, .scope("row"), .role("rowheader"), text: wording(group.topic?.label ?? SitePhrases.allTopics))
            for kind in GoalTally.Kind.verdicts + [.cases] {
                html(.td, .role("cell")) { html in
                    guard let share = group.shares[kind] else { return html.text("0") }
                    html(
                        .a, .href(place.list(GoalsPage.folder, fragment: group.anchor(kind))),
                        .label(wording(SitePhrases.share(kind, share))), text: String(share.count))
                }
            }
        }
    }
}
