public import CasebookModel

extension IdentifyingTerms {
    /// The first term that the label of a case's region says. A region that is a town gives the place away, perhaps, though the case
    /// does not name it.
    public func first(inRegionOf study: CaseStudy) -> Term? {
        guard study.company.isAnonymous, let region = study.company.region else { return nil }
        if let term = first(in: region) { return term }
        guard region.isTown, study.company.place == nil else { return nil }
        let label = FoldedText(region.label.de).letters
        let isSettled = study.anonymity.contains { settled in
            let letters = FoldedText(settled.text).letters
            return letters.count > 1 && label.firstPlace(of: letters) != nil
        }
        return isSettled ? nil : Term(kind: .place, text: region.label.de, isSure: false)
    }
}
