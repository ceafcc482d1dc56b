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
        }
    }

    private func writeHead(to html: inout HTMLWriter) {
        html(.thead) { html in
            html(.tr) { html in
                html(.th, .scope("col"), text: wording(SitePhrases.topic))
                for verdict in Verdict.ofGoals { html(.th, .scope("col"), text: wording(verdict.label)) }
                html(.th, .scope("col"), text: wording(Phrase.caseStudies))
            }
        }
    }

    private func write(_ group: GoalTally.Group, to html: inout HTMLWriter) {
        html(.tr) { html in
            html(.th, .scope("row"), text: wording(group.topic?.label ?? SitePhrases.allTopics))
            for verdict in Verdict.ofGoals {
                html(.td) { html in
                    guard let count = group.verdicts[verdict]?.count else { return html.text("0") }
                    let name = "\(wording(verdict.label)): \(count)"
                    html(
                        .a, .href(place.list(GoalsPage.folder, fragment: group.anchor(verdict))), .label(name),
                        text: String(count))
                }
            }
            html(.td, String(group.caseCount))
        }
    }
}
