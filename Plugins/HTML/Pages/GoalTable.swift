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
                html(.table, .class("goals")) { html in
                    html(.caption, caption)
                    writeHead(to: &html)
                    html(.tbody) { html in
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
        html(.thead) { html in
            html(.tr) { html in
                html(.th, .scope("col"), text: wording(SitePhrases.topic))
                for kind in GoalTally.Kind.verdicts {
                    html(.th, .scope("col"), text: wording(SitePhrases.name(of: kind)))
                }
                html(.th, .scope("col"), text: wording(Phrase.caseStudies))
            }
        }
    }

    private func write(_ group: GoalTally.Group, to html: inout HTMLWriter) {
        html(.tr) { html in
            html(.th, .scope("row"), text: wording(group.topic?.label ?? SitePhrases.allTopics))
            for kind in GoalTally.Kind.verdicts {
                html(.td) { html in
                    guard let share = group.shares[kind] else { return html.text("0") }
                    html(
                        .a, .href(place.list(GoalsPage.folder, fragment: group.anchor(kind))),
                        .label(wording(SitePhrases.share(kind, share))), text: String(share.count))
                }
            }
            html(.td, String(group.caseCount))
        }
    }
}
