import CasebookModel

/// What is left of a case that its publisher has withdrawn: no text, no picture, nobody's name; only what the book needs
/// to tell those who took the case over from it.
enum WithdrawnCopy {
    static func study(of study: CaseStudy, _ record: WithdrawnEvent) -> CaseStudy {
        let (title, text) = ImportPhrases.gravestone(study)
        let on = record.date(notBefore: study)
        var release = study.release
        if release?.basis == .consent { release?.grantedBy = ImportPhrases.grantedBy(study) }
        switch record.cause {
        case .revoked: release?.revokedOn = on
        case .expired: release?.expiresOn = on
        case .withdrawn, .narrowed, .draft, .removed: break
        }
        let company = Company(isAnonymous: true, sector: study.company.sector, region: study.company.region)
        return CaseStudy(
            id: study.id, title: title, summary: text, language: study.language, status: .withdrawn,
            isFictional: study.isFictional, company: company, support: SupportProject(period: study.support.period),
            topics: study.topics, challenge: Markdown(text),
            phases: ["withdrawn"].compactMap { PhaseID($0) }.map { Phase(id: $0, title: title) },
            // Whose sources a case stood on, their titles could tell; that it came from its publisher, they need not hide.
            sources: study.origin.map { [Source(title: title, url: $0.url)] } ?? [], licence: study.licence,
            publishedOn: study.publishedOn, release: release,
            withdrawn: Withdrawal(on: on), origin: study.origin)
    }
}

/// That a case was withdrawn, as a feed says it.
struct WithdrawnEvent {
    let on: PartialDate
    let cause: PublicationEnd.Cause

    /// The day, but not before the case was published: the order of dates would be wrong.
    func date(notBefore study: CaseStudy) -> PartialDate {
        guard let earliest = study.publishedOn ?? study.release?.grantedOn, on.isBefore(earliest) else { return on }
        return earliest
    }
}
