import CasebookFiles
import CasebookModel

extension CaseSubject {
    /// The figures of an outcome, as far as they can be read. Where the case does not say which direction is better, its common
    /// indicator does.
    func figures(of outcome: LocatedMapping) -> Indicator {
        let file = outcome.record("indicator")
        let key = file.value("key") { IndicatorKey($0) }?.value
        let common = book?.indicators.first { $0.key == key }
        return Indicator(
            name: "", before: file.number("before")?.value, target: file.number("target")?.value,
            after: file.number("after")?.value, better: file.word("better")?.value ?? common?.better,
            evidence: file.word("evidence")?.value,
            later: file.records("later").compactMap { followUp in
                guard let on = followUp.date("on")?.value, let value = followUp.number("value")?.value else {
                    return nil
                }
                return Indicator.FollowUp(on: on, value: value)
            })
    }

    /// Whether the case is compiled from public sources, which may tell little.
    var isFromPublicSource: Bool {
        file.record("release").word("basis", Release.Basis.self)?.value == .publicSource
    }
}
