public import CasebookModel

/// What the whole of a released case and its line in lists have in common: enough to say where it lives and whose it is.
public protocol ReleasedCase: Sendable {
    var id: CaseID { get }
    /// Where the case comes from, if another book published it first.
    var origin: Origin? { get }
    /// The channels that it is released for, in the order website, partners, print.
    var channels: [Channel] { get }
    /// When the case was first published.
    var publishedOn: PartialDate { get }
    /// When it was last changed in substance.
    var updatedOn: PartialDate? { get }
    /// Whether company and events are invented.
    var isFictional: Bool { get }
}

extension ReleasedCase {
    /// The date by which lists are ordered: of the last change, or else of the publication.
    public var changedOn: PartialDate { updatedOn ?? publishedOn }

    /// Whether what it tells has happened.
    public var genre: Genre { isFictional ? .teaching : .documented }
}

extension ReleasedCaseStudy: ReleasedCase {
    public var channels: [Channel] { release.channels }
}
