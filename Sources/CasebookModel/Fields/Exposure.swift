/// What becomes of a field when its case is published.
///
/// Every field of a case has one: a field that nobody has thought about does not compile. Tests hold every consumer against
/// it.
package enum Exposure: Sendable, Hashable {
    /// Published with the case. In an anonymous case it is searched for words that tell who is meant.
    case published
    /// Taken out of an anonymous case. What it says there is, as a name of this kind, what all other fields are searched
    /// for; without a kind it is only taken out.
    case identifying(Identity? = nil)
    /// Taken out of an anonymous case where it names somebody.
    case removedWhereNaming
    /// Is never published.
    case `internal`

    /// What a field tells about who the company is.
    package enum Identity: Sendable, Hashable {
        case companyName, website, place, person, email
        /// Mostly a role; only what looks like a person's name counts as one.
        case granter
        /// Somebody who supported the company.
        case companion

        /// Whether other cases must not tell it either: a place, an e-mail address at a provider and a coach belong to many
        /// companies.
        package var isOfOneCompany: Bool {
            switch self {
            case .companyName, .website, .person, .granter: true
            case .place, .email, .companion: false
            }
        }
    }
}
