/// Why a case that was public is no longer, as feeds say it. A cause that this version does not know counts as withdrawn.
public enum WithdrawalCause: String, Sendable, CaseIterable {
    /// The publisher withdrew it.
    case withdrawn
    /// The company took back its consent.
    case revoked
    /// The consent was limited in time.
    case expired
    /// It is no longer meant for this channel, for partners for example.
    case narrowed
    /// It went back to the editors.
    case draft
    /// It is no longer in the publisher's book.
    case removed
}
